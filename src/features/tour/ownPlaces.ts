import { isSame } from "#domain/base/sameData.ts";
import type { StopPlace, Tour } from "#domain/tour/tour.ts";

const NONE: readonly StopPlace[] = [];

/** Those of the person's own, each once, in the order of the tour; of none always the same list. */
export function ownPlaces({ days }: Tour): readonly StopPlace[] {
  const places = days.flatMap(({ startPlace, stops, endPlace }) => [
    startPlace,
    ...stops.map(({ place }) => place),
    endPlace,
  ]);
  const own = places
    .filter((place) => place?.kind === "own")
    .flatMap((place) => place ?? [])
    .filter((place, i, all) => all.findIndex((other) => isSame(other, place)) === i);
  return own.length > 0 ? own : NONE;
}
