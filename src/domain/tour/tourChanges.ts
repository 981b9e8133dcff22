import { longestRising } from "#domain/base/longestRising.ts";
import { isSame } from "#domain/base/sameData.ts";
import type { LocalText } from "#domain/base/text.ts";
import { type DeckChange, deckChanges } from "./deckChanges.ts";
import type {
  ClockMinutes,
  IsoDate,
  OpeningWindow,
  Purpose,
  Stop,
  StopPlace,
  Tour,
  TourDay,
  Vehicle,
} from "./tour.ts";
import type { StopPosition } from "./tourEdit.ts";

interface Was<T> {
  readonly before: T;
  readonly after: T;
}

/** Fields of a stop that a sentence names without repeating them. */
export const TOLD_FIELDS = ["host", "note", "guests", "agreement", "secrets"] as const;

/**
 * One thing that is different, for one sentence. `day` is an index into the days after (of a removed
 * day: before); `stop` is the stop as it is after (of a removed one: as it was).
 */
export type TourChange =
  | ({ readonly kind: "title" } & Was<LocalText>)
  | ({ readonly kind: "vehicle" } & Was<Vehicle>)
  | ({ readonly kind: "buffer" } & Was<number>)
  /** Plate, driver, route driven. */
  | { readonly kind: "transport" }
  | { readonly kind: "day-added" | "day-removed"; readonly day: number; readonly date: IsoDate }
  | ({ readonly kind: "date"; readonly day: number } & Was<IsoDate>)
  | ({ readonly kind: "starts" | "ends"; readonly day: number } & Was<ClockMinutes>)
  | ({ readonly kind: "start-place" | "end-place"; readonly day: number } & Was<StopPlace | null>)
  | { readonly kind: "added" | "removed"; readonly stop: Stop; readonly day: number }
  /** To another day, or past other stops of its own; `index` counts from 0. */
  | ({ readonly kind: "moved"; readonly stop: Stop } & Was<StopPosition>)
  | ({ readonly kind: "place"; readonly stop: Stop } & Was<StopPlace>)
  | ({ readonly kind: "purpose"; readonly stop: Stop } & Was<Purpose>)
  | ({ readonly kind: "stay"; readonly stop: Stop } & Was<number>)
  | ({ readonly kind: "arrival"; readonly stop: Stop } & Was<ClockMinutes | null>)
  | ({ readonly kind: "windows"; readonly stop: Stop } & Was<readonly OpeningWindow[]>)
  | {
      readonly kind: "text";
      readonly stop: Stop;
      readonly field: (typeof TOLD_FIELDS)[number];
    }
  | DeckChange;

/**
 * What is different, title first, then day by day, then the slides. Cut both tours to the same copy first, else what
 * one of them may not have counts as taken out.
 */
export function tourChanges(before: Tour, after: Tour): readonly TourChange[] {
  const pairs = matchedDays(before.days, after.days);
  return [
    ...changed("title", before.title, after.title, {}),
    ...changed("vehicle", before.vehicle, after.vehicle, {}),
    ...changed("buffer", before.bufferMinutes, after.bufferMinutes, {}),
    ...(isSame(before.secrets, after.secrets) ? [] : [{ kind: "transport" } as const]),
    ...removedDays(before.days, new Set(pairs)),
    ...after.days.flatMap((day, i) => dayChanges(before.days[pairs[i] ?? -1], day, i)),
    ...stopChanges(placedStops(before.days), placedStops(after.days), pairs),
    ...deckChanges(before, after),
  ];
}

/** Nothing where both are the same, else the change with both values. */
function changed<K extends string, T, C extends object>(kind: K, before: T, after: T, where: C) {
  return isSame(before, after) ? [] : [{ kind, before, after, ...where }];
}

/**
 * For each day after, the index of the day it was: the one with most of its stops, else its date,
 * else its place in the row; undefined for a new day.
 */
function matchedDays(
  before: readonly TourDay[],
  after: readonly TourDay[],
): readonly (number | undefined)[] {
  const pairs = after.flatMap((day, i) =>
    before.map((other, j) => ({ i, j, likeness: likeness(day, other) + (i === j ? 1 : 0) })),
  );
  const was: (number | undefined)[] = after.map(() => undefined);
  const byLikeness = pairs.toSorted((a, b) => b.likeness - a.likeness);
  for (const { i, j, likeness } of byLikeness) {
    if (likeness > 0 && was[i] === undefined && !was.includes(j)) was[i] = j;
  }
  return was;
}

function likeness(a: TourDay, b: TourDay): number {
  const ids = new Set(a.stops.map(({ id }) => id));
  const shared = b.stops.filter(({ id }) => ids.has(id)).length;
  return shared * 4 + (a.date === b.date ? 2 : 0);
}

function removedDays(
  before: readonly TourDay[],
  kept: ReadonlySet<number | undefined>,
): TourChange[] {
  return before.flatMap(({ date }, day) =>
    kept.has(day) ? [] : [{ kind: "day-removed", day, date } as const],
  );
}

function dayChanges(before: TourDay | undefined, after: TourDay, day: number): TourChange[] {
  if (!before) return [{ kind: "day-added", day, date: after.date }];
  return [
    ...changed("date", before.date, after.date, { day }),
    ...changed("starts", before.startsAt, after.startsAt, { day }),
    ...changed("ends", before.endsAt, after.endsAt, { day }),
    ...changed("start-place", before.startPlace, after.startPlace, { day }),
    ...changed("end-place", before.endPlace, after.endPlace, { day }),
  ];
}

interface PlacedStop {
  readonly stop: Stop;
  readonly at: StopPosition;
}

function placedStops(days: readonly TourDay[]): ReadonlyMap<string, PlacedStop> {
  const all = days.flatMap(({ stops }, day) =>
    stops.map((stop, index) => [stop.id, { stop, at: { day, index } }] as const),
  );
  return new Map(all);
}

function stopChanges(
  before: ReadonlyMap<string, PlacedStop>,
  after: ReadonlyMap<string, PlacedStop>,
  pairs: readonly (number | undefined)[],
): TourChange[] {
  const stayed = unmoved(before, after, pairs);
  const removed = [...before.values()].filter(({ stop }) => !after.has(stop.id));
  return [
    ...removed.map(({ stop, at }) => ({ kind: "removed", stop, day: at.day }) as const),
    ...[...after.values()].flatMap(({ stop, at }): TourChange[] => {
      const old = before.get(stop.id);
      if (!old) return [{ kind: "added", stop, day: at.day }];
      const moved = { kind: "moved", stop, before: old.at, after: at } as const;
      return [...(stayed.has(stop.id) ? [] : [moved]), ...fieldChanges(old.stop, stop)];
    }),
  ];
}

function fieldChanges(before: Stop, stop: Stop): TourChange[] {
  const told = TOLD_FIELDS.filter((field) => !isSame(before[field], stop[field]));
  return [
    ...changed("place", before.place, stop.place, { stop }),
    ...changed("purpose", before.purpose, stop.purpose, { stop }),
    ...changed("stay", before.stayMinutes, stop.stayMinutes, { stop }),
    ...changed("arrival", before.arriveAt, stop.arriveAt, { stop }),
    ...changed("windows", before.windows, stop.windows, { stop }),
    ...told.map((field) => ({ kind: "text", stop, field }) as const),
  ];
}

/**
 * Stops of the same day in the same order as before: as many as can be, so that a stop that goes
 * from first to last is one move and not one of each that it passed.
 */
function unmoved(
  before: ReadonlyMap<string, PlacedStop>,
  after: ReadonlyMap<string, PlacedStop>,
  pairs: readonly (number | undefined)[],
): ReadonlySet<string> {
  const kept = pairs.map((was, day) =>
    [...after.values()].flatMap(({ stop, at }) => {
      const old = before.get(stop.id);
      return at.day === day && old && old.at.day === was ? [{ stop, index: old.at.index }] : [];
    }),
  );
  return new Set(kept.flatMap(longestRising).map(({ stop }) => stop.id));
}
