import "./share.css";
import { type ComponentType, useState } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { keepingWords } from "#i18n/keepingWords.ts";
import { tourCodeSentence } from "#i18n/planProblemSentence.ts";
import { plansWords } from "#i18n/plansWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { type PlanNotice, plans } from "#services/plans.ts";
import { useTour } from "#state/tour.ts";
import { useAfterPaint } from "#ui/useAfterPaint.ts";
import { NoticeBox } from "./NoticeBox.tsx";
import { openReceivedPlan } from "./openPlan.ts";
import { problemSentence } from "./problemSentence.ts";
import { savePlanFile, savePlanText } from "./savePlanFile.ts";
import type { VersionNoticeProps } from "./VersionNotice.tsx";

interface PlanNoticesProps {
  readonly catalog: Catalog;
  readonly keeping: {
    readonly notices: readonly PlanNotice[];
    readonly onDismiss: (kind: PlanNotice["kind"]) => void;
  };
  /** `VersionNotice`, which few ever see. */
  readonly Version: ComponentType<VersionNoticeProps>;
}

/** Sentences about the keeping of the open plan, and about the version of it that was here before. */
export function PlanNotices({ catalog, keeping, Version }: PlanNoticesProps) {
  const { notices, onDismiss } = keeping;
  const opening = useTour((state) => state.opening);
  const seen = useTour((state) => state.seen);
  const [settled, setSettled] = useState<number | null>(null);
  // One cause, said once.
  const isKept = notices.every(({ kind }) => kind !== "not-kept");
  const shown = notices.filter(({ kind }) => isKept || kind !== "today-not-kept");
  // Only what comes into it when it stands is said aloud.
  const stands = useAfterPaint(true, false);
  return (
    <div className="plan-notices" role="status">
      {(stands ? shown : []).map((notice) => (
        <Notice key={notice.kind} notice={notice} onDismiss={() => onDismiss(notice.kind)} />
      ))}
      {stands && seen && opening !== settled && (
        <Version
          {...{ catalog, seen }}
          onStay={() => setSettled(opening)}
          onBefore={() => openReceivedPlan(seen)}
        />
      )}
    </div>
  );
}

function Notice({ notice, onDismiss }: { notice: PlanNotice; onDismiss: () => void }) {
  const language = useLanguage();
  const words = keepingWords[language];
  const copy = useTour(({ plan }) => plan.copy);
  return (
    <NoticeBox>
      <p>{noticeSentence()}</p>
      <p className="share-actions">
        {notice.kind === "not-kept" && (
          <button
            type="button"
            className="plain-button"
            onClick={() => savePlanFile(copy, language)}
          >
            {words.saveFile}
          </button>
        )}
        {notice.kind === "not-opened" && <SaveAsIs id={notice.id} />}
        <button type="button" className="plain-button" onClick={onDismiss}>
          {words.dismiss}
        </button>
      </p>
    </NoticeBox>
  );

  function noticeSentence(): string {
    switch (notice.kind) {
      case "not-kept":
        return `${problemSentence(notice.problem, language)} ${words.notKept}`;
      case "today-not-kept":
        return `${problemSentence(notice.problem, language)} ${words.todayNotKept}`;
      case "not-opened":
        return `${words.notOpened} ${problemSentence(notice.problem, language)}`;
      case "bad-link":
        return tourCodeSentence(notice.problem, language);
      case "bad-page":
        return `${words.badPage} ${problemSentence(notice.problem, language)}`;
      case "kept-both":
        return words.keptBoth;
    }
  }
}

/** The file of a plan that cannot be opened here; perhaps it can elsewhere. */
function SaveAsIs({ id }: { id: string }) {
  const words = plansWords[useLanguage()];
  const save = async () => {
    const text = await plans.text(id);
    if (text.ok) savePlanText(`plan-${id}.json`, text.value);
  };
  return (
    <button type="button" className="plain-button" onClick={() => void save()}>
      {words.saveAsIs}
    </button>
  );
}
