import { useMemo } from "react";
import type { Catalog } from "#domain/catalog.ts";
import { HIT_KINDS } from "#domain/searchEntries.ts";
import { type Hits, hitsOf, searchIndexOf } from "#domain/searchIndex.ts";
import { formatValue } from "#i18n/format.ts";
import { searchWords } from "#i18n/searchWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";

/** Of each kind: more than that is read by nobody, and typing on is easier. */
const LIMIT = 8;

export interface FoundHits extends Hits {
  /** How many there are in all, listed or not. */
  readonly total: number;
}

/** What is found in the catalog; it is prepared when somebody is about to search. */
export function useHits(catalog: Catalog, typed: string, isAwake: boolean): FoundHits {
  const language = useLanguage();
  const index = useMemo(
    () =>
      isAwake
        ? searchIndexOf(catalog, {
            value: formatValue,
            placeKind: (kind, inLanguage) => searchWords[inLanguage].placeKinds[kind],
          })
        : null,
    [catalog, isAwake],
  );
  return useMemo(() => {
    if (!index) return { hits: [], totals: { site: 0, place: 0, fact: 0, passage: 0 }, total: 0 };
    const { hits, totals } = hitsOf(index, typed, { limit: LIMIT, language });
    return {
      hits: groupedByKind(hits),
      totals,
      total: HIT_KINDS.reduce((sum, kind) => sum + totals[kind], 0),
    };
  }, [index, typed, language]);
}

/** Kinds in the order of their best hits. */
function groupedByKind(hits: Hits["hits"]): Hits["hits"] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => hits.filter((hit) => hit.kind === kind));
}
