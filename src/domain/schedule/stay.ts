import type { OpeningWindow, Stop } from "#domain/tour/tour.ts";
import type { DayMinutes } from "./itinerary.ts";

/** What decides when a stay begins and whether it is welcome. */
export type StayTerms = Pick<Stop, "stayMinutes" | "windows" | "arriveAt">;

/**
 * When the stay begins for whoever arrives then. An agreed time is waited for, and never moved to
 * opening hours. Without one, the first window that holds the whole stay is waited for; where none
 * does, the open one that it overruns least; where all have closed, nobody waits.
 *
 * Never earlier for a later arrival: remedies and the best order rest on it.
 */
export function beginsAt({ stayMinutes, windows, arriveAt }: StayTerms, arrives: DayMinutes) {
  if (arriveAt !== null) return Math.max(arrives, arriveAt);
  let begins = arrives;
  let leastOver = Number.POSITIVE_INFINITY;
  for (const { from, to } of windows) {
    const start = Math.max(arrives, from);
    if (from >= to || start >= to) continue;
    const over = Math.max(0, start + stayMinutes - to);
    if (over < leastOver || (over === leastOver && start < begins)) {
      leastOver = over;
      begins = start;
    }
  }
  return begins;
}

/**
 * Minutes by which a stay reaches out of the best of the windows in which it begins; null: it begins
 * in none of them.
 */
export function overMinutesOf(
  windows: readonly OpeningWindow[],
  begins: DayMinutes,
  ends: DayMinutes,
): number | null {
  if (windows.length === 0) return 0;
  const over = windows
    .filter(({ from, to }) => from < to && from <= begins && begins <= to)
    .filter(({ to }) => begins < to || begins === ends)
    .map(({ to }) => Math.max(0, ends - to));
  return over.length === 0 ? null : Math.min(...over);
}

/** Minutes of a stay's conflict: late for the agreed time, and outside of the nearest window. */
export function conflictMinutesOf({ stayMinutes, windows, arriveAt }: StayTerms, begins: number) {
  const late = arriveAt === null ? 0 : begins - arriveAt;
  if (windows.length === 0) return late;
  const ends = begins + stayMinutes;
  let outside = Number.POSITIVE_INFINITY;
  for (const { from, to } of windows) {
    if (from >= to) continue;
    outside = Math.min(outside, Math.max(0, from - begins) + Math.max(0, ends - to));
  }
  // Hours that end before they begin are none: as if the day's had ended as it began.
  return late + (outside === Number.POSITIVE_INFINITY ? ends : outside);
}

/** The latest arrival, not before midnight, from which the stay begins by then; null: none. */
export function latestArrival(terms: StayTerms, beginBy: DayMinutes): DayMinutes | null {
  if (beginBy < 0 || beginsAt(terms, 0) > beginBy) return null;
  let early = 0;
  let late = beginBy;
  while (early < late) {
    const middle = Math.ceil((early + late) / 2);
    if (beginsAt(terms, middle) <= beginBy) early = middle;
    else late = middle - 1;
  }
  return early;
}
