import type { Language } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { HIT_KINDS } from "#domain/search/searchEntries.ts";
import { type Hits, hitsOf, searchIndexOf } from "#domain/search/searchIndex.ts";
import { formatValue } from "#i18n/format.ts";
import { searchWords } from "#i18n/searchWords.ts";

/** Of each kind: more than that is read by nobody, and typing on is easier. */
const LIMIT = 8;

interface FoundHits extends Hits {
  /** How many there are, in words. */
  readonly status: string;
}

type Finder = (typed: string, language: Language) => FoundHits;

/** Prepares the search over a catalog. */
export function finderOf(catalog: Catalog): Finder {
  const index = searchIndexOf(catalog, {
    value: formatValue,
    placeKind: (kind, language) => searchWords[language].placeKinds[kind],
  });
  return (typed, language) => {
    const { hits, totals } = hitsOf(index, typed, { limit: LIMIT, language });
    const total = HIT_KINDS.reduce((sum, kind) => sum + totals[kind], 0);
    const words = searchWords[language];
    const count = hits.length < total ? words.countListed(total, hits.length) : words.count(total);
    return {
      hits: groupedByKind(hits),
      totals,
      status: total === 0 ? words.none(typed.trim()) : count,
    };
  };
}

/** Kinds in the order of their best hits. */
function groupedByKind(hits: Hits["hits"]): Hits["hits"] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => hits.filter((hit) => hit.kind === kind));
}
