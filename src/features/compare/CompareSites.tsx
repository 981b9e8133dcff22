import type { Catalog } from "#domain/evidence/catalog.ts";
import { MOST_COMPARED } from "#domain/evidence/mostCompared.ts";
import type { Site } from "#domain/evidence/site.ts";
import { signOf } from "#domain/evidence/symbol.ts";
import { compareWords } from "#i18n/compareWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { compareSites } from "#state/view.ts";
import { ShapeMark } from "#ui/ShapeMark.tsx";

interface CompareSitesProps {
  readonly catalog: Catalog;
  readonly sites: readonly Site[];
  readonly onStatus: (sentence: string) => void;
}

/** The sites that could come into the comparison. */
export function CompareSites({ catalog, sites, onStatus }: CompareSitesProps) {
  const language = useLanguage();
  const words = compareWords[language];
  const others = catalog.sites.filter((site) => !sites.includes(site));
  if (sites.length >= MOST_COMPARED || others.length === 0) return null;
  return (
    <ul className="comparison-others">
      {others.map((site) => (
        <li key={site.id}>
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              compareSites([...sites, site].map(({ id }) => id));
              onStatus(words.added(site.name[language]));
            }}
          >
            <ShapeMark {...signOf(site)} />
            {words.add(site.name[language])}
          </button>
        </li>
      ))}
    </ul>
  );
}
