import { useMemo } from "react";
import { DATA_AREA } from "#domain/base/geo.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Site } from "#domain/evidence/site.ts";
import type { FoundPlace, PlaceInputProblem } from "#domain/place/foundPlace.ts";
import type { Place } from "#domain/place/place.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";

/** What finds; it comes when somebody turns to the box. Null: it is on its way. */
export type AddStopPart = typeof import("./addStopPart.ts").addStopPart | "failed" | null;

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

/** What is meant by the text, the best first; for an empty one, every place where a vehicle can stop. */
export function useAddOptions(catalog: Catalog, typed: string, part: AddStopPart): AddOptions {
  const language = useLanguage();
  const found = part === "failed" ? null : part;
  const index = useMemo(() => found?.indexOf(catalog), [catalog, found]);
  return useMemo(() => {
    if (typed.trim() === "") return { options: allStops(catalog), problem: null };
    if (!found || !index) return { options: [], problem: null };
    const read = found.parsePlaceInput(typed, { near: NEAR });
    if (read.ok) return { options: [{ kind: "point", found: read.value }], problem: null };
    if (read.problem.kind !== "none") return { options: [], problem: read.problem };
    const isName = typed.length <= LONGEST_NAME;
    const hits = isName ? found.hitsOf(index, typed, { limit: LIMIT, language }).hits : [];
    const options = hits.flatMap((hit): AddOption[] => {
      if (hit.kind === "site") return [{ kind: "site", site: hit.site }];
      return hit.kind === "place" ? [{ kind: "place", place: hit.place }] : [];
    });
    return { options, problem: null };
  }, [catalog, found, index, typed, language]);
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
