import type { Tour } from "#domain/tour/tour.ts";

/** More steps than a person goes back; parts of a tour that did not change are kept once for all. */
export const HISTORY_LIMIT = 200;

/** A tour, what it was, and what was undone of it. */
export interface TourHistory {
  readonly tour: Tour;
  /** The latest last. */
  readonly past: readonly Tour[];
  /** The next to be done again first. */
  readonly future: readonly Tour[];
  /** What the latest step is an edit of, while further edits of the same belong to it. */
  readonly merging: string | null;
}

export function historyOf(tour: Tour): TourHistory {
  return { tour, past: [], future: [], merging: null };
}

/**
 * One step further. The same history when the tour says the same; an edit of what the latest step is
 * already about becomes part of that step, and takes it away when it undoes it.
 */
export function withStep(history: TourHistory, tour: Tour, merge: string | null): TourHistory {
  const next = sharing(history.tour, tour);
  if (next === history.tour) return history;
  const start = history.past.at(-1);
  if (merge === null || merge !== history.merging || start === undefined) {
    const past = [...history.past, history.tour].slice(-HISTORY_LIMIT);
    return { tour: next, past, future: [], merging: merge };
  }
  const whole = sharing(start, next);
  return whole === start
    ? { tour: start, past: history.past.slice(0, -1), future: [], merging: null }
    : { ...history, tour: whole, future: [] };
}

/** The next edit is a step of its own. */
export function withStepClosed(history: TourHistory): TourHistory {
  return history.merging === null ? history : { ...history, merging: null };
}

export function undone(history: TourHistory): TourHistory {
  const tour = history.past.at(-1);
  if (tour === undefined) return history;
  const future = [history.tour, ...history.future];
  return { tour, past: history.past.slice(0, -1), future, merging: null };
}

export function redone(history: TourHistory): TourHistory {
  const [tour, ...future] = history.future;
  if (tour === undefined) return history;
  return { tour, past: [...history.past, history.tour], future, merging: null };
}

/**
 * `after` with every part that says the same as in `before` replaced by that very object, so that
 * what shows an unchanged stop knows it again. `before` itself when nothing differs.
 */
function sharing<T>(before: T, after: T): T;
function sharing(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before;
  if (Array.isArray(before) && Array.isArray(after)) return sharingList(before, after);
  if (!isRecord(before) || !isRecord(after)) return after;
  const keys = Object.keys(after);
  const shared = keys.map((key) => [key, sharing(before[key], after[key])] as const);
  const isSame =
    Object.keys(before).length === keys.length &&
    shared.every(([key, value]) => Object.hasOwn(before, key) && Object.is(value, before[key]));
  return isSame ? before : Object.fromEntries(shared);
}

/** Members that have an id are known again by it, wherever they stand now. */
function sharingList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const byId = new Map(before.map((member) => [idOf(member), member]));
  const shared = after.map((member, i) => {
    const id = idOf(member);
    return sharing(id === undefined ? before[i] : byId.get(id), member);
  });
  const isSame =
    before.length === shared.length && shared.every((member, i) => Object.is(member, before[i]));
  return isSame ? before : shared;
}

function idOf(value: unknown): unknown {
  return isRecord(value) ? value.id : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
