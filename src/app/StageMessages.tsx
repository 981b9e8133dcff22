import type { ReactNode } from "react";
import { presentWords } from "#i18n/presentWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { useEver } from "#ui/useEver.ts";
import { IgnoredParameters } from "./IgnoredParameters.tsx";
import { latePart } from "./latePart.tsx";
import type { StageFiles } from "./Stage.tsx";

const Problems = latePart(
  () => import("./Problems.tsx").then((file) => file.Problems),
  undefined,
  null,
);

interface StageMessagesProps {
  readonly files: StageFiles;
  /** A sentence about what was just tried. */
  readonly trouble: string | null;
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

/** That something is wrong, above the slide and out of its way when dismissed. */
export function StageMessages({ files, trouble, onDismiss, children }: StageMessagesProps) {
  const words = presentWords[useLanguage()];
  const hasFailed = useEver(files.problems.length > 0);
  return (
    <div className="stage-messages">
      <IgnoredParameters />
      {hasFailed && (
        <Problems
          problems={files.problems}
          isLoading={!files.isSettled || !files.isMapComplete}
          onTryAgain={files.onTryAgain}
        />
      )}
      {children}
      {trouble !== null && (
        <div className="toast" role="alert">
          <p>{trouble}</p>
          <button type="button" className="plain-button" onClick={onDismiss}>
            {words.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}
