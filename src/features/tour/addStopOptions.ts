import { useMemo } from "react";
import { DATA_AREA } from "#domain/base/geo.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Site } from "#domain/evidence/site.ts";
import type { FoundPlace, PlaceInputProblem } from "#domain/place/foundPlace.ts";
import type { Place } from "#domain/place/place.ts";
import { parsePlaceInput } from "#domain/place/placeInput.ts";
import { hitsOf, searchIndexOf } from "#domain/search/searchIndex.ts";
import { formatValue } from "#i18n/format.ts";
import { searchWords } from "#i18n/searchWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";

/** What can be added. */
export type AddOption =
  | { readonly kind: "site"; readonly site: Site }
  | { readonly kind: "place"; readonly place: Place }
  | { readonly kind: "point"; readonly found: FoundPlace };

interface AddOptions {
  readonly options: readonly AddOption[];
  /** Why what is typed is no place, where it is meant to be one and not a name. */
  readonly problem: PlaceInputProblem | null;
}

const NEAR = {
  lng: (DATA_AREA.west + DATA_AREA.east) / 2,
  lat: (DATA_AREA.south + DATA_AREA.north) / 2,
};

/**
 * What is meant by the text, the best first; for an empty one, every place where a vehicle can stop.
 * The names are prepared when somebody is about to type.
 */
export function useAddOptions(catalog: Catalog, typed: string, isAwake: boolean): AddOptions {
  const language = useLanguage();
  const index = useMemo(
    () =>
      isAwake
        ? // Sentences of the articles lead to no stop.
          searchIndexOf(
            { ...catalog, articles: [] },
            {
              value: formatValue,
              placeKind: (kind, inLanguage) => searchWords[inLanguage].placeKinds[kind],
            },
          )
        : null,
    [catalog, isAwake],
  );
  return useMemo(() => {
    if (typed.trim() === "") return { options: allStops(catalog), problem: null };
    const found = parsePlaceInput(typed, { near: NEAR });
    if (found.ok) return { options: [{ kind: "point", found: found.value }], problem: null };
    if (found.problem.kind !== "none") return { options: [], problem: found.problem };
    const isName = typed.length <= LONGEST_NAME;
    const hits = index && isName ? hitsOf(index, typed, { limit: LIMIT, language }).hits : [];
    const options = hits.flatMap((hit): AddOption[] => {
      if (hit.kind === "site") return [{ kind: "site", site: hit.site }];
      return hit.kind === "place" ? [{ kind: "place", place: hit.place }] : [];
    });
    return { options, problem: null };
  }, [catalog, index, typed, language]);
}

/** No name is longer; what a person has pasted by mistake may be. */
const LONGEST_NAME = 300;
/** Of each kind. */
const LIMIT = 8;

function allStops({ sites, places }: Catalog): AddOption[] {
  return [
    ...sites.map((site) => ({ kind: "site" as const, site })),
    ...places.filter(({ stop }) => stop).map((place) => ({ kind: "place" as const, place })),
  ];
}
