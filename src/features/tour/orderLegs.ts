import type { LngLat } from "#domain/base/geo.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { TravelRequest } from "#domain/road/travel.ts";
import type { LegLookup } from "#domain/schedule/schedule.ts";
import type { StopPlace } from "#domain/tour/tour.ts";
import { placeOf } from "#domain/tour/tourPlace.ts";
import type { Routed, RouterChoice } from "#services/router.ts";

/** Legs between any two of the places; rejects when it is aborted. */
export type LegsFor = (
  places: readonly StopPlace[],
  signal: AbortSignal,
) => Promise<Routed<LegLookup>>;

/**
 * Asks for all pairs at once. Only the minutes of these legs are of use: for distance and path nobody was
 * asked, and they say so as estimates without any.
 */
export function legsByMatrix(
  choice: RouterChoice,
  catalog: Catalog,
  request: TravelRequest,
): LegsFor {
  return async (places, signal) => {
    const pointOf = (place: StopPlace) => placeOf(catalog, place)?.point ?? null;
    const points = distinct(places.flatMap((place) => pointOf(place) ?? []));
    const { answer, fallback } = await choice.matrix(points, request, signal);
    const rows = new Map(points.map((point, i) => [keyOf(point), i]));
    const lookup: LegLookup = (from, to) => {
      const [start, end] = [pointOf(from), pointOf(to)];
      if (!start || !end) return null;
      const driveMinutes = answer[rows.get(keyOf(start)) ?? -1]?.[rows.get(keyOf(end)) ?? -1];
      if (driveMinutes === undefined) return null;
      return { kind: "estimated", distanceMetres: 0, driveMinutes, path: [] };
    };
    return { answer: lookup, fallback };
  };
}

function distinct(points: readonly LngLat[]): LngLat[] {
  return [...new Map(points.map((point) => [keyOf(point), point])).values()];
}

function keyOf({ lng, lat }: LngLat): string {
  return `${lng} ${lat}`;
}
