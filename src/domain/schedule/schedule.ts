import type { Leg } from "#domain/road/travel.ts";
import { travelMinutes } from "#domain/road/travelMinutes.ts";
import { startOf } from "#domain/tour/today.ts";
import type { StopPlace, Tour, TourDay } from "#domain/tour/tour.ts";
import { conflictsOfDay } from "./conflictsOfDay.ts";
import type { DayMinutes, Itinerary, ItineraryDay, Travel, Visit } from "./itinerary.ts";
import { beginsAt } from "./stay.ts";

/**
 * The way from one place to another; null where it knows not both of them, and nowhere else: off the
 * roads there is an estimate. A known place to itself is asked for, too.
 */
export type LegLookup = (from: StopPlace, to: StopPlace) => Leg | null;

/** Minutes that a stop takes longer than planned, by its id, or that a day starts later, by `startOf`. */
export type Delays = ReadonlyMap<string, number>;

/**
 * A tour on the clock. Nothing is moved to hide a conflict: whoever is late begins late, and a delay does not
 * make a stay wait for another window. To a place that nobody knows, and from there on, no travel
 * is counted, and a conflict says so.
 */
export function itineraryOf(tour: Tour, legs: LegLookup, delays: Delays = new Map()): Itinerary {
  const days = tour.days.map((day) => dayOnClock(day, { tour, legs, delays }));
  const conflicts = days.flatMap(({ day, unknown }, index) =>
    conflictsOfDay({ index, day, unknown, tour }),
  );
  return { tour, days: days.map(({ day }) => day), conflicts };
}

interface Clock {
  readonly tour: Tour;
  readonly legs: LegLookup;
  readonly delays: Delays;
}

interface DayOnClock {
  readonly day: ItineraryDay;
  readonly unknown: ReadonlySet<StopPlace>;
}

function dayOnClock(planned: TourDay, { tour, legs, delays }: Clock): DayOnClock {
  const unknown = unknownPlaces(planned, legs);
  const visits: Visit[] = [];
  const travels: Travel[] = [];
  const { date } = planned;
  const startsAt: DayMinutes = planned.startsAt + (delays.get(startOf(date)) ?? 0);
  let time = startsAt;
  let place: StopPlace | null = null;

  const goTo = (to: StopPlace) => {
    if (place !== null && !unknown.has(place) && !unknown.has(to)) {
      const leg = legBetween(place, to, legs);
      const arrives: DayMinutes =
        time + travelMinutes({ from: place, to, leg }, tour.bufferMinutes);
      travels.push({ from: place, to, leg, departs: time, arrives });
      time = arrives;
    }
    place = to;
  };

  if (planned.startPlace !== null) goTo(planned.startPlace);
  for (const stop of planned.stops) {
    goTo(stop.place);
    const arrives = time;
    const begins = beginsAt(stop, arrives);
    time = begins + Math.max(0, stop.stayMinutes + (delays.get(stop.id) ?? 0));
    visits.push({ stop, arrives, begins, ends: time });
  }
  if (planned.endPlace !== null) goTo(planned.endPlace);
  return { day: { date, startsAt, visits, travels, endsAt: time }, unknown };
}

/** A place is unknown where no leg that touches it is known, not even the one to itself. */
function unknownPlaces({ startPlace, stops, endPlace }: TourDay, legs: LegLookup): Set<StopPlace> {
  const places = [startPlace, ...stops.map(({ place }) => place), endPlace].filter(
    (place) => place !== null,
  );
  return new Set(
    places.filter((place, i) => {
      if (place.kind === "own" || legs(place, place) !== null) return false;
      const [before, after] = [places[i - 1], places[i + 1]];
      return !(before && legs(before, place)) && !(after && legs(place, after));
    }),
  );
}

function legBetween(from: StopPlace, to: StopPlace, legs: LegLookup): Leg {
  const leg = legs(from, to);
  if (leg === null) throw new Error("Both places are known, and there is no leg between them.");
  return leg;
}
