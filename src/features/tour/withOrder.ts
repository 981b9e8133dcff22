import type { Tour } from "#domain/tour/tour.ts";
import { moveStop } from "#domain/tour/tourEdit.ts";

/** The tour with the stops of a day in another order, given as their present indices. */
export function withOrder(tour: Tour, dayIndex: number, order: readonly number[]): Tour {
  const stops = tour.days[dayIndex]?.stops ?? [];
  return order.reduce((ordered, from, index) => {
    const stop = stops[from];
    return stop ? moveStop(ordered, stop.id, { day: dayIndex, index }) : ordered;
  }, tour);
}
