import type { StopPlace, Tour, TourDay } from "#domain/tour/tour.ts";
import { remedyFor } from "./conflictRemedy.ts";
import type { Conflict, ItineraryDay } from "./itinerary.ts";
import { overMinutesOf } from "./stay.ts";

interface DayToCheck {
  readonly index: number;
  readonly day: ItineraryDay;
  readonly unknown: ReadonlySet<StopPlace>;
  readonly tour: Tour;
}

/** Minutes of a day: from here on it is the next. */
const MIDNIGHT = 1440;

/** What does not work on a day, in the order in which one meets it; the whole day last. */
export function conflictsOfDay({ index, day, unknown, tour }: DayToCheck): Conflict[] {
  const planned = tour.days[index];
  if (planned === undefined) return [];
  const places = (stop: string | null, place: StopPlace | null): Conflict[] =>
    place?.kind === "known" && unknown.has(place)
      ? [{ day: index, kind: "unknown-place", stop, place: place.id }]
      : [];
  const { startPlace, endPlace } = planned;
  const start = places(null, startPlace);
  const end = places(null, endPlace);
  const isSameWord = start.length > 0 && JSON.stringify(start) === JSON.stringify(end);
  return [
    ...dateConflicts(index, tour),
    ...start,
    ...day.visits.flatMap(({ stop }, i) => [
      ...places(stop.id, stop.place),
      ...lateConflicts(index, day, i),
      ...closedConflicts(index, day, i),
    ]),
    ...(isSameWord ? [] : end),
    ...endConflicts(index, planned, day),
    ...midnightConflicts(index, day),
  ];
}

function dateConflicts(day: number, { days }: Tour): Conflict[] {
  const [before, date] = [days[day - 1]?.date, days[day]?.date];
  if (before === undefined || date === undefined || before < date) return [];
  return [{ day, kind: "dates-out-of-order", date }];
}

function lateConflicts(index: number, day: ItineraryDay, visit: number): Conflict[] {
  const { stop, arrives } = day.visits[visit] ?? {};
  if (stop === undefined || arrives === undefined) return [];
  const { id, arriveAt } = stop;
  if (arriveAt === null || arrives <= arriveAt) return [];
  const remedy = remedyFor(day, visit, arriveAt);
  const lateMinutes = arrives - arriveAt;
  return [{ day: index, kind: "late", stop: id, lateMinutes, arriveAt, ...remedy }];
}

function closedConflicts(index: number, day: ItineraryDay, visit: number): Conflict[] {
  const { stop, begins, ends } = day.visits[visit] ?? {};
  if (stop === undefined || begins === undefined || ends === undefined) return [];
  const { id, windows } = stop;
  const overMinutes = overMinutesOf(windows, begins, ends);
  if (overMinutes === 0) return [];
  return [{ day: index, kind: "closed", stop: id, windows, begins, ends, overMinutes }];
}

function endConflicts(index: number, planned: TourDay, day: ItineraryDay): Conflict[] {
  const { startsAt, endsAt } = planned;
  if (endsAt < startsAt) return [{ day: index, kind: "ends-before-start" }];
  const overMinutes = day.endsAt - endsAt;
  return overMinutes > 0 ? [{ day: index, kind: "past-end", overMinutes, endsAt }] : [];
}

function midnightConflicts(index: number, { visits, endsAt }: ItineraryDay): Conflict[] {
  if (endsAt <= MIDNIGHT) return [];
  const first = visits.find(({ ends }) => ends > MIDNIGHT);
  return [{ day: index, kind: "past-midnight", stop: first?.stop.id ?? null }];
}
