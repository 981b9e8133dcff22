import type { ComparisonCell, ComparisonRow } from "#domain/evidence/comparison.ts";
import type { Fact } from "#domain/evidence/fact.ts";
import type { Site } from "#domain/evidence/site.ts";
import { differenceWords, labelIn } from "#i18n/answerWords.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { Answer } from "./Answer.tsx";
import { DriveFigures } from "./DriveFigures.tsx";
import type { References } from "./useReferences.ts";

interface CellContentsProps {
  readonly row: ComparisonRow;
  readonly cell: ComparisonCell;
  readonly site: Site;
  readonly references: References;
  readonly allNotes: boolean;
  /** Whether there is room for a note on what accounts differ in to stand open. */
  readonly hasRoom: boolean;
}

/**
 * What the sources say of one site to one question: every answer by itself, or that there is none. A
 * drive is what this map has worked out.
 */
export function CellContents({
  row,
  cell,
  site,
  references,
  allNotes,
  hasRoom,
}: CellContentsProps) {
  const language = useLanguage();
  const { sites: words } = useWords();
  if (cell.kind === "drive") return <DriveFigures cell={cell} />;
  const notStated = <span className="not-stated">{words.notStated}</span>;
  if (cell.kind === "not-asked") return notStated;
  const facts: readonly Fact[] = cell.facts;
  const differences = cell.kind === "stated" ? cell.differences : [];
  const accounts = differences.filter(({ kind }) => kind === "accounts");
  const isTelling = (fact: Fact) =>
    hasRoom && accounts.some(({ facts: differing }) => differing.some(({ id }) => id === fact.id));
  return (
    <>
      {differences.map((difference) => (
        <p key={difference.facts.map(({ id }) => id).join()} className="difference-mark small">
          {differenceWords(difference, language)}
        </p>
      ))}
      {facts.map((fact) => {
        const label = labelIn(row, fact, language);
        return (
          <div key={fact.id} className="answer" data-fact={fact.id}>
            {label !== null && <span className="answer-label small">{label}</span>}
            {fact.kind === "not-stated" ? (
              notStated
            ) : (
              <Answer
                {...{ row, fact, site, references }}
                isNoteOpen={allNotes || (fact.note !== null && isTelling(fact))}
              />
            )}
          </div>
        );
      })}
    </>
  );
}
