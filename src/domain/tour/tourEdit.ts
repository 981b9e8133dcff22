import { isSame } from "#domain/base/sameData.ts";
import { NO_DECK } from "./deck.ts";
import { withDeckFollowing } from "./deckFollow.ts";
import { dayAfter } from "./isoDay.ts";
import { freeStopId, isStopId, isTourId } from "./stopId.ts";
import type { IsoDate, Purpose, Stop, StopPlace, Tour, TourDay, TourSecrets } from "./tour.ts";
import { LIMITS } from "./tourLimits.ts";
import { EMPTY_TEXT } from "./tourText.ts";
import { tidyDay, tidyStop, tidyTour } from "./tourTidy.ts";

// Every edit gives a tour that keeps to LIMITS, and the very same tour when it changes nothing:
// for an unknown stop or day, a full tour, or the values that are there already.

/** Where a stop stands: index of its day, index in the day. */
export interface StopPosition {
  readonly day: number;
  readonly index: number;
}

export type StopChanges = Partial<Omit<Stop, "id">>;
export type DayChanges = Partial<Omit<TourDay, "stops">>;
export type TourChangesMade = Partial<Omit<Tour, "id" | "days" | "isExample">>;

/** Long enough for a welcome, a presentation, a walk and questions; the organiser changes it. */
const STAY_MINUTES: Readonly<Record<Purpose, number>> = { visit: 60, meal: 75, gathering: 15 };

/** The fields of a stop that stand empty until a person fills them. */
export const UNWRITTEN = {
  windows: [],
  arriveAt: null,
  host: EMPTY_TEXT,
  agreement: { kind: "open" },
  note: EMPTY_TEXT,
  guests: { meetingPoint: EMPTY_TEXT, dressAndPhotos: EMPTY_TEXT, questions: [] },
  secrets: { hostName: "", hostPhone: "", gateCode: "" },
} as const satisfies Partial<Stop>;

export const NO_TOUR_SECRETS: TourSecrets = {
  plate: "",
  driverName: "",
  driverPhone: "",
  routeDriven: "",
};

/** An empty day. `id`: a UUID, or letters, digits and `_ . : -`, at most 64 of them. */
export function newTour(id: string, date: IsoDate): Tour {
  return withTourId(
    {
      id: "tour",
      title: EMPTY_TEXT,
      isExample: false,
      vehicle: "coach",
      bufferMinutes: 5,
      days: [
        tidyDay(
          { date, startsAt: 480, endsAt: 1020, startPlace: null, endPlace: null, stops: [] },
          {
            date: "2000-01-01",
            startsAt: 0,
            endsAt: 0,
            startPlace: null,
            endPlace: null,
            stops: [],
          },
        ),
      ],
      deck: NO_DECK,
      secrets: NO_TOUR_SECRETS,
    },
    id,
  );
}

/** The same tour as a plan of its own, so that its calendar does not overwrite another's. */
export function withTourId(tour: Tour, id: string): Tour {
  return isTourId(id) ? { ...tour, id } : tour;
}

export function newStop(id: string, place: StopPlace, purpose: Purpose = "visit"): Stop {
  return tidyStop({ id, place, purpose, stayMinutes: STAY_MINUTES[purpose], ...UNWRITTEN });
}

/** An id for a stop at a place that no stop of the tour has. */
export function nextStopId(tour: Tour, place: StopPlace): string {
  return freeStopId(place, new Set(stopsOf(tour).map(({ id }) => id)));
}

export function stopsOf(tour: Tour): readonly Stop[] {
  return tour.days.flatMap(({ stops }) => stops);
}

export function stopOf(tour: Tour, id: string): Stop | null {
  return stopsOf(tour).find((stop) => stop.id === id) ?? null;
}

export function positionOf(tour: Tour, id: string): StopPosition | null {
  const day = tour.days.findIndex(({ stops }) => stops.some((stop) => stop.id === id));
  const index = tour.days[day]?.stops.findIndex((stop) => stop.id === id);
  return index === undefined ? null : { day, index };
}

/** At `at`, else at the day's end. A stop whose id is taken gets another. */
export function addStop(tour: Tour, dayIndex: number, stop: Stop, at?: number): Tour {
  const day = tour.days[dayIndex];
  if (!day || stopsOf(tour).length >= LIMITS.stops) return tour;
  const isFree = isStopId(stop.id) && stopOf(tour, stop.id) === null;
  const id = isFree ? stop.id : nextStopId(tour, stop.place);
  const stops = inserted(day.stops, tidyStop({ ...stop, id }), at);
  return withDeckFollowing(tour, withStops(tour, dayIndex, stops));
}

export function removeStop(tour: Tour, id: string): Tour {
  const from = positionOf(tour, id);
  if (!from) return tour;
  return withDeckFollowing(tour, withStops(tour, from.day, without(tour, from)));
}

/** `to.index` counts without the stop itself; one too far is the day's end. */
export function moveStop(tour: Tour, id: string, to: StopPosition): Tour {
  const [from, stop] = [positionOf(tour, id), stopOf(tour, id)];
  if (!from || !stop || !tour.days[to.day]) return tour;
  const taken = withStops(tour, from.day, without(tour, from));
  const stops = taken.days[to.day]?.stops ?? [];
  const moved = withStops(taken, to.day, inserted(stops, stop, to.index));
  return changed(tour, withDeckFollowing(tour, moved));
}

/** The stops of a day in another order, given as their present indices; those left out come last. */
export function orderStops(tour: Tour, dayIndex: number, order: readonly number[]): Tour {
  const stops = tour.days[dayIndex]?.stops ?? [];
  const ordered = new Set([...order.flatMap((from) => stops[from] ?? []), ...stops]);
  return changed(tour, withDeckFollowing(tour, withStops(tour, dayIndex, [...ordered])));
}

export function changeStop(tour: Tour, id: string, changes: StopChanges): Tour {
  const at = positionOf(tour, id);
  if (!at) return tour;
  const stops = tour.days[at.day]?.stops.map((stop) =>
    stop.id === id ? tidyStop({ ...stop, ...changes, id }, stop) : stop,
  );
  return changed(tour, withStops(tour, at.day, stops ?? []));
}

/**
 * The example is a name and a day: with either changed it is somebody's own plan and no longer says
 * that it is the example. Whoever only tries its stops and stays keeps that sentence.
 */
export function changeTour(tour: Tour, changes: TourChangesMade): Tour {
  const next = tidyTour({ ...tour, ...changes }, tour);
  const isExample = tour.isExample && isSame(next.title, tour.title);
  return changed(tour, { ...next, isExample });
}

/** A new date makes the example somebody's own plan, see `changeTour`. */
export function changeDay(tour: Tour, dayIndex: number, changes: DayChanges): Tour {
  const day = tour.days[dayIndex];
  if (!day) return tour;
  const next = tidyDay({ ...day, ...changes, stops: day.stops }, day);
  const days = tour.days.map((other, i) => (i === dayIndex ? next : other));
  return changed(tour, { ...tour, isExample: tour.isExample && next.date === day.date, days });
}

/** The day after the last one, with its hours and places and no stops. */
export function addDay(tour: Tour): Tour {
  const last = tour.days.at(-1);
  if (!last || tour.days.length >= LIMITS.days) return tour;
  return { ...tour, days: [...tour.days, { ...last, date: dayAfter(last.date), stops: [] }] };
}

/** With its stops. The only day stays. */
export function removeDay(tour: Tour, dayIndex: number): Tour {
  if (tour.days.length < 2 || !tour.days[dayIndex]) return tour;
  const days = tour.days.filter((_, i) => i !== dayIndex);
  return withDeckFollowing(tour, { ...tour, days });
}

function withStops(tour: Tour, dayIndex: number, stops: readonly Stop[]): Tour {
  const days = tour.days.map((day, i) => (i === dayIndex ? { ...day, stops } : day));
  return { ...tour, days };
}

function without(tour: Tour, { day, index }: StopPosition): readonly Stop[] {
  return tour.days[day]?.stops.toSpliced(index, 1) ?? [];
}

function inserted(stops: readonly Stop[], stop: Stop, at: number = stops.length): readonly Stop[] {
  const index = Number.isNaN(at) ? stops.length : Math.max(0, at);
  return stops.toSpliced(index, 0, stop);
}

/** Keeps the object where nothing changed, so that undo has no empty steps. */
function changed(before: Tour, after: Tour): Tour {
  return isSame(before, after) ? before : after;
}
