import { distanceMetres, type LngLat } from "#domain/base/geo.ts";
import type { Language } from "#domain/base/text.ts";
import { directionOf } from "#domain/place/direction.ts";
import { directionWords } from "#i18n/directionWords.ts";
import { formatMetres } from "#i18n/format.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { MAP_IN_WORDS } from "#map/mapInWords.ts";
import type { SceneSite } from "#map/scene.ts";
import type { ScenePlace } from "#map/tourScene.ts";
import { roundLength } from "./useMarks.ts";

/** As much of a scene as is said. */
export interface SaidScene {
  readonly sites: readonly Pick<SceneSite, "id" | "label" | "point">[];
  /** Null: no tour is shown. */
  readonly tour: {
    readonly places: readonly (Pick<ScenePlace, "name" | "point"> & {
      readonly stops: readonly Pick<ScenePlace["stops"][number], "mark">[];
    })[];
  } | null;
}

/** Nearer than that, two places are one. */
const SAME_METRES = 60;

/**
 * What the map shows, for who hears it: each site by its way from the nearest of those named before, and the stops of
 * a tour in their order, by their way from the first site.
 */
export function MapInWords({ scene: { sites, tour } }: { readonly scene: SaidScene }) {
  const language = useLanguage();
  const words = directionWords[language];
  const ofSites = sites.map(({ label, point }, i) => {
    const nearest = nearestOf(point, sites.slice(0, i));
    return nearest ? words.from(label, wayFrom(point, nearest, language)) : label;
  });
  const [first] = sites;
  const ofStops = inOrder(tour).map(({ mark, name, point }) => {
    const isFirst = !first || distanceMetres(point, first.point) < SAME_METRES;
    const place = isFirst ? name : words.from(name, wayFrom(point, first, language));
    return words.stop(mark, place);
  });
  return (
    <p id={MAP_IN_WORDS} className="visually-hidden">
      {[...ofSites, ...ofStops].join(". ")}
    </p>
  );
}

export function nearestOf<T extends { readonly point: LngLat }>(
  point: LngLat,
  places: readonly T[],
): T | undefined {
  const metresTo = (place: T) => distanceMetres(point, place.point);
  return places.toSorted((a, b) => metresTo(a) - metresTo(b))[0];
}

/** `1.8 km north of IOC`. */
export function wayFrom(
  point: LngLat,
  other: { readonly label: string; readonly point: LngLat },
  language: Language,
): string {
  const words = directionWords[language];
  const distance = formatMetres(roundLength(distanceMetres(point, other.point)), language);
  return words.wayFrom(distance, words.directions[directionOf(point, other.point)], other.label);
}

function inOrder(tour: SaidScene["tour"]) {
  const stops = (tour?.places ?? []).flatMap(({ name, point, stops: visits }) =>
    visits.map(({ mark }) => ({ mark, name, point })),
  );
  // `1.10` comes after `1.9`.
  return stops.toSorted((a, b) => a.mark.localeCompare(b.mark, "en", { numeric: true }));
}
