import { isSame } from "#domain/base/sameData.ts";
import type { Itinerary, Travel } from "#domain/schedule/itinerary.ts";
import type { StopPlace, Tour } from "#domain/tour/tour.ts";

/** Null: none is to be made. Pending: not known yet. Missing: one of its places is unknown. */
export type Drive = Travel | "pending" | "missing" | null;

/**
 * The drives of a day by where they lead: one for each stop, and one for the end place where there is
 * one. The itinerary may still be that of the tour before.
 */
export function drivesOf(
  itinerary: Itinerary | null,
  tour: Tour,
  dayIndex: number,
): readonly Drive[] {
  const day = tour.days[dayIndex];
  if (!day) return [];
  const travels = itinerary?.days[dayIndex]?.travels ?? [];
  const unfound = itinerary?.tour === tour ? "missing" : "pending";
  const places = [...day.stops.map(({ place }) => place), ...(day.endPlace ? [day.endPlace] : [])];
  let next = 0;
  return places.map((to, i) => {
    const from = i === 0 ? day.startPlace : places[i - 1];
    return from ? driveBetween(from, to) : null;
  });

  function driveBetween(from: StopPlace, to: StopPlace): Drive {
    const found = travels.findIndex(
      (travel, i) => i >= next && isSame(travel.from, from) && isSame(travel.to, to),
    );
    if (found < 0) return unfound;
    next = found + 1;
    return travels[found] ?? unfound;
  }
}
