import { distanceMetres, type LngLat } from "#domain/base/geo.ts";
import type { Language } from "#domain/base/text.ts";
import { directionOf } from "#domain/place/direction.ts";
import { directionWords } from "#i18n/directionWords.ts";
import { formatMetres } from "#i18n/format.ts";
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
