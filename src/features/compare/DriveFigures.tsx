import type { DriveCell } from "#domain/evidence/comparison.ts";
import { driveAnswer } from "#i18n/driveAnswer.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";

/** Minutes and kilometres that this map has worked out, and what they rest on where that is not as elsewhere. */
export function DriveFigures({ cell }: { cell: DriveCell }) {
  const { value, basis } = driveAnswer(cell, useLanguage());
  return (
    <div className="answer">
      <span className="answer-value">{value}</span>
      {basis !== null && <span className="answer-basis small">{basis}</span>}
    </div>
  );
}
