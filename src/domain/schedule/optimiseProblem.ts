import { travelMinutes } from "#domain/road/travelMinutes.ts";
import type { StopPlace, Tour } from "#domain/tour/tour.ts";
import type { OrderProblem } from "./optimise.ts";
import type { LegLookup } from "./schedule.ts";

/**
 * What there is to put in order on a day, with the clock of the itinerary; null while a place or a leg is
 * unknown. `legs` is asked for every pair of the day's places.
 */
export function orderProblemOf(tour: Tour, dayIndex: number, legs: LegLookup): OrderProblem | null {
  const day = tour.days[dayIndex];
  if (day === undefined) return null;
  const { startsAt, endsAt, startPlace, endPlace, stops } = day;
  let isWhole = true;
  const minutesOf = (from: StopPlace | null, to: StopPlace | null) => {
    if (from === null || to === null) return 0;
    const leg = legs(from, to);
    if (leg === null) isWhole = false;
    return leg === null ? 0 : travelMinutes({ from, to, leg }, tour.bufferMinutes);
  };
  const places = stops.map(({ place }) => place);
  const problem: OrderProblem = {
    startsAt,
    endsBy: endsAt,
    stops: stops.map(({ stayMinutes, windows, arriveAt }) => ({ stayMinutes, windows, arriveAt })),
    minutes: places.map((from, i) => places.map((to, j) => (i === j ? 0 : minutesOf(from, to)))),
    fromStart: places.map((place) => minutesOf(startPlace, place)),
    toEnd: places.map((place) => minutesOf(place, endPlace)),
  };
  return isWhole ? problem : null;
}
