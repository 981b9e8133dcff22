import type { ComparisonRow } from "#domain/evidence/comparison.ts";
import type { StatedFact } from "#domain/evidence/fact.ts";
import type { Site } from "#domain/evidence/site.ts";
import { answerWords } from "#i18n/answerWords.ts";
import { compareWords } from "#i18n/compareWords.ts";
import { formatAsOf } from "#i18n/format.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { ViewLink } from "#ui/ViewLink.tsx";
import { type References, referenceElementId, sourceElementId } from "./useReferences.ts";

interface AnswerProps {
  readonly row: ComparisonRow;
  readonly fact: StatedFact;
  readonly site: Site;
  readonly references: References;
  readonly isNoteOpen: boolean;
}

/** One answer with its date, the numbers of its sources, and what should be known of it. */
export function Answer({ row, fact, site, references, isNoteOpen }: AnswerProps) {
  const language = useLanguage();
  const { facts } = useWords();
  const words = compareWords[language];
  const { value, published, derived, note } = answerWords(row, fact, language);
  return (
    <>
      <span className="answer-value">{value}</span>
      {published !== null && <span className="answer-published small">{published}</span>}
      <div className="answer-foot small">
        <span className="answer-meta">
          {formatAsOf(fact, language)}{" "}
          <span className="answer-sources">
            {fact.sources.map((source) => (
              <ViewLink
                key={source}
                id={referenceElementId(site, fact, source)}
                href={`#${sourceElementId(source)}`}
                onFollow={() => references.goDown({ site, fact, source })}
                aria-label={words.sourceNumber(references.numberOf(source))}
              >
                [{references.numberOf(source)}]
              </ViewLink>
            ))}
          </span>
          {fact.confidence === "low" && <span className="tag-low"> {facts.confidence.low}</span>}
        </span>
        {/* A new choice for all notes undoes what was done by hand. */}
        <details key={String(isNoteOpen)} open={isNoteOpen} className="answer-note">
          <summary>
            {words.note}{" "}
            <span className="visually-hidden">
              {words.noteOn(fact.label[language], site.name[language])}
            </span>
          </summary>
          {note !== null && <p>{note}</p>}
          <p>
            {derived !== null && `${derived} `}
            {facts.confidence[fact.confidence]}.
          </p>
        </details>
      </div>
    </>
  );
}
