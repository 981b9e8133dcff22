import "./share.css";
import { useState } from "react";
import type { CopyKind } from "#domain/tour/copy.ts";
import { copyNumber } from "#i18n/copyNumber.ts";
import { shareWords } from "#i18n/shareWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { issueNow, type TourState, useTour } from "#state/tour.ts";
import { CopyChoice } from "./CopyChoice.tsx";
import { Modal } from "./Modal.tsx";
import { OneFile } from "./OneFile.tsx";
import { PublicLink } from "./PublicLink.tsx";
import { type SavedFile, savePlanFile } from "./savePlanFile.ts";
import { titleIn } from "./titleIn.ts";

interface ShareDialogProps {
  /** Where the app is published, by the deployer's word. */
  readonly publicUrl: string | null;
  readonly onClose: () => void;
}

/** Gives the open plan out: for whom, and as a link or as a file. */
export function ShareDialog({ publicUrl, onClose }: ShareDialogProps) {
  const language = useLanguage();
  const words = shareWords[language];
  const state = useTour();
  const [kind, setKind] = useState<CopyKind>("public");
  const [saved, setSaved] = useState<SavedFile | null>(null);
  const title = titleIn(state.tour.title, language, words.untitled);
  return (
    <Modal title={words.title} close={words.close} onClose={onClose}>
      <p className="plan-dialog-plan" lang={title.lang}>
        {title.text}
      </p>
      <NumberLine {...state} />
      <CopyChoice
        tour={state.tour}
        chosen={kind}
        open={state.plan.copy}
        onChoose={(chosen) => {
          setKind(chosen);
          setSaved(null);
        }}
      />
      {kind === "public" ? (
        <section className="share-way">
          <h3 className="group-title">{words.linkAndCode}</h3>
          <PublicLink publicUrl={publicUrl} title={title.text} />
        </section>
      ) : (
        <p className="small">{words.fileOnly}</p>
      )}
      <section className="share-way">
        <h3 className="group-title">{words.file}</h3>
        <p className="share-actions">
          <button
            type="button"
            className="plain-button"
            onClick={() => setSaved(savePlanFile(kind, language))}
          >
            {words.saveFile}
          </button>
          <span className="small">{words.fileHint}</span>
        </p>
        <p role="status" className="small">
          {saved && words.saved(saved.name, copyNumber(saved.issue, language))}
        </p>
      </section>
      <section className="share-way">
        <OneFile key={kind} copy={kind} />
      </section>
    </Modal>
  );
}

/** Which copy was given out last, and which comes now. */
function NumberLine(state: TourState) {
  const language = useLanguage();
  const words = shareWords[language];
  const { number, issuedAt } = state.plan;
  const now = issueNow(state);
  if (now) return <p className="small">{words.given(copyNumber(now, language))}</p>;
  if (issuedAt === null) return <p className="small">{words.neverGiven}</p>;
  return (
    <p className="small">
      {words.lastGiven(copyNumber({ number, issuedAt }, language))}{" "}
      {words.nextNumber(`${number + 1}`)}
    </p>
  );
}
