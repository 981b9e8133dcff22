import { LANGUAGES } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Parallel } from "#domain/evidence/evidence.ts";
import { differencesWords } from "#i18n/differencesWords.ts";
import { readerWords } from "#i18n/readerWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { pointsOf } from "./differenceGroups.ts";
import { goTo } from "./goTo.ts";
import { WitnessColumn } from "./WitnessColumn.tsx";

/** The Vietnamese sentences beside the English ones, what both say, and what only each says. */
export function ParallelText({ catalog, parallel }: { catalog: Catalog; parallel: Parallel }) {
  const language = useLanguage();
  const reader = readerWords[language];
  const words = differencesWords[language];
  const points = pointsOf(catalog, parallel);
  return (
    <>
      <div className="difference-columns">
        {LANGUAGES.map((side) => (
          <WitnessColumn key={side} catalog={catalog} side={side} sentences={parallel[side]} />
        ))}
      </div>
      <dl className="difference-columns difference-points">
        <div className="difference-same">
          <dt>{parallel.strength === "strong" ? reader.same : reader.partlySame}</dt>
          <dd>{parallel.same[language]}</dd>
        </div>
        {LANGUAGES.map((side) => (
          <div key={side}>
            <dt>{reader.differs[side]}</dt>
            <dd>{parallel.differs[side][language]}</dd>
          </div>
        ))}
      </dl>
      {points.length > 0 && (
        <p className="small difference-see">
          {words.seeAlso}
          {points.map(({ id, title }) => (
            <button key={id} type="button" className="text-button" onClick={() => goTo(id)}>
              {title[language]}
            </button>
          ))}
        </p>
      )}
    </>
  );
}
