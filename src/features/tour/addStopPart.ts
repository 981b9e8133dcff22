import type { Catalog } from "#domain/evidence/catalog.ts";
import { parsePlaceInput } from "#domain/place/placeInput.ts";
import { hitsOf, searchIndexOf } from "#domain/search/searchIndex.ts";
import { formatValue } from "#i18n/format.ts";
import { searchWords } from "#i18n/searchWords.ts";

/** What the box of a new stop needs once somebody turns to it. */
export const addStopPart = {
  parsePlaceInput,
  hitsOf,
  indexOf: (catalog: Catalog) =>
    searchIndexOf(
      // Sentences of the articles lead to no stop.
      { ...catalog, articles: [] },
      {
        value: formatValue,
        placeKind: (kind, inLanguage) => searchWords[inLanguage].placeKinds[kind],
      },
    ),
};
