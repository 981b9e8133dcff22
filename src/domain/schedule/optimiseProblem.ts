import { travelMinutes } from "#domain/road/travelMinutes.ts";
import type { OpeningWindow, StopPlace, Tour, TourDay } from "#domain/tour/tour.ts";
import type { OrderProblem } from "./optimise.ts";
import { partsOf, tooEarly, tooLate } from "./optimiseScore.ts";
import type { LegLookup } from "./schedule.ts";

/** When one has lunch in Da Nang. */
const LUNCH: OpeningWindow = { from: 11 * 60, to: 13.5 * 60 };
/** A meal that begins so late, on a day that goes on so long, is dinner. */
const DINNER = { from: 16 * 60, endsAt: 18 * 60 };

/**
 * What there is to put in order on a day, with the clock of the itinerary; null while a place or a leg is
 * unknown. Lunch is held to its time, and a gathering that comes first stays first. `legs` is asked for every
 * pair of the day's places.
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
    keepsFirst: stops[0]?.purpose === "gathering",
    minutes: places.map((from, i) => places.map((to, j) => (i === j ? 0 : minutesOf(from, to)))),
    fromStart: places.map((place) => minutesOf(startPlace, place)),
    toEnd: places.map((place) => minutesOf(place, endPlace)),
  };
  return isWhole ? withLunch(problem, day) : null;
}

/** Which meal lunch is, if any: that without a time of its own that is nearest to it now. */
function withLunch(problem: OrderProblem, { startsAt, endsAt, stops }: TourDay): OrderProblem {
  const parts = partsOf(
    problem,
    stops.map((_, i) => i),
  );
  const [lunch] = stops
    .flatMap(({ purpose, windows, arriveAt, stayMinutes }, i) => {
      const begins = (parts[i + 1]?.endsAt ?? 0) - stayMinutes;
      const isFree = purpose === "meal" && windows.length === 0 && arriveAt === null;
      const isDinner = begins >= DINNER.from && endsAt >= DINNER.endsAt;
      const isOver = startsAt + stayMinutes > LUNCH.to || endsAt < LUNCH.from;
      if (!isFree || isDinner || isOver) return [];
      const terms = { stayMinutes, windows, arriveAt, mealtime: LUNCH };
      return [{ i, off: tooEarly(terms, begins) + tooLate(terms, begins) }];
    })
    .toSorted((one, other) => one.off - other.off);
  return {
    ...problem,
    stops: problem.stops.map((stop, i) => (i === lunch?.i ? { ...stop, mealtime: LUNCH } : stop)),
  };
}
