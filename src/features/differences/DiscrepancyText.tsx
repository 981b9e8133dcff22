import { LANGUAGES } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Discrepancy } from "#domain/evidence/evidence.ts";
import { statusOf } from "#domain/evidence/linkCheck.ts";
import { differencesWords } from "#i18n/differencesWords.ts";
import { sourceLinkNote } from "#i18n/originalWords.ts";
import { sourceWords } from "#i18n/sourceWords.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { sentencesIn } from "./differenceGroups.ts";
import { WitnessColumn } from "./WitnessColumn.tsx";

interface DiscrepancyTextProps {
  readonly catalog: Catalog;
  readonly discrepancy: Discrepancy;
}

/** The sentences a point rests on, what is to be said about it, and who says so. */
export function DiscrepancyText({ catalog, discrepancy }: DiscrepancyTextProps) {
  const language = useLanguage();
  return (
    <>
      <div className="difference-columns">
        {LANGUAGES.map((side) => {
          const sentences = sentencesIn(discrepancy.sentences, side);
          return (
            sentences.length > 0 && (
              <WitnessColumn key={side} catalog={catalog} side={side} sentences={sentences} />
            )
          );
        })}
      </div>
      <p className="difference-explanation">{discrepancy.explanation[language]}</p>
      {discrepancy.sources.length > 0 && <Sources catalog={catalog} ids={discrepancy.sources} />}
    </>
  );
}

function Sources({ catalog, ids }: { catalog: Catalog; ids: readonly string[] }) {
  const language = useLanguage();
  const { facts } = useWords();
  const sources = ids.flatMap((id) => catalog.sources.get(id) ?? []);
  if (sources.length === 0) return <p className="small">{facts.sourcesMissing}</p>;
  return (
    <ul aria-label={differencesWords[language].sources} className="difference-sources small">
      {sources.map((source) => {
        const { publisher, title, titleLanguage, details, read, url } = sourceWords(
          source,
          language,
        );
        const note = sourceLinkNote(statusOf(catalog.links, url), language);
        return (
          <li key={source.id}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {publisher}
              {title !== null && (
                <>
                  {": "}
                  <cite lang={titleLanguage}>“{title}”</cite>
                </>
              )}
              <span className="visually-hidden"> ({facts.opensElsewhere})</span>
            </a>{" "}
            {[details, read, ...(note === null ? [] : [note])].join(" · ")}
          </li>
        );
      })}
    </ul>
  );
}
