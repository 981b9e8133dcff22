import "./share.css";
import { type ReactNode, useState } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { keepingWords } from "#i18n/keepingWords.ts";
import { tourCodeSentence } from "#i18n/planProblemSentence.ts";
import { plansWords } from "#i18n/plansWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { type PlanNotice, plans } from "#services/plans.ts";
import { useTour } from "#state/tour.ts";
import { useFocusReturn } from "#ui/useFocusReturn.ts";
import { problemSentence } from "./problemSentence.ts";
import { savePlanFile, savePlanText } from "./savePlanFile.ts";
import { VersionNotice } from "./VersionNotice.tsx";

interface PlanNoticesProps {
  readonly catalog: Catalog;
  readonly keeping: {
    readonly notices: readonly PlanNotice[];
    readonly onDismiss: (kind: PlanNotice["kind"]) => void;
  };
}

/** Sentences about the keeping of the open plan, and about the version of it that was here before. */
export function PlanNotices({ catalog, keeping: { notices, onDismiss } }: PlanNoticesProps) {
  const opening = useTour((state) => state.opening);
  const seen = useTour((state) => state.seen);
  const [settled, setSettled] = useState<number | null>(null);
  return (
    <div className="plan-notices" role="status">
      {notices.map((notice) => (
        <Notice key={notice.kind} notice={notice} onDismiss={() => onDismiss(notice.kind)} />
      ))}
      {seen && opening !== settled && (
        <NoticeBox>
          <VersionNotice catalog={catalog} seen={seen} onStay={() => setSettled(opening)} />
        </NoticeBox>
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
          <button type="button" className="plain-button" onClick={() => savePlanFile(copy)}>
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

/** When it goes with the focus in it, the focus returns to where it came from. */
function NoticeBox({ children }: { children: ReactNode }) {
  useFocusReturn();
  return <div className="plan-notice">{children}</div>;
}
