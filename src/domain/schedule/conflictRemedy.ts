import type { ClockMinutes } from "#domain/tour/tour.ts";
import type { DayMinutes, ItineraryDay } from "./itinerary.ts";
import { latestArrival } from "./stay.ts";

/** What one may do alone against being late; both null: no single earlier departure is enough. */
export interface Remedy {
  readonly leave: { readonly stop: string; readonly by: DayMinutes } | null;
  readonly startBy: DayMinutes | null;
}

const NONE: Remedy = { leave: null, startBy: null };

/**
 * What makes the visit of this index arrive by `arriveAt`: counted backward through travel, stays in full,
 * and waiting, to the nearest stop that may be cut short and still be visited, else to the start of the day.
 * Leaving or starting then is in time, and a minute later is not.
 */
export function remedyFor(day: ItineraryDay, index: number, arriveAt: ClockMinutes): Remedy {
  let leaveBy = arriveAt - minutesTo(day, index);
  for (let i = index - 1; i >= 0; i--) {
    const visit = day.visits[i];
    if (visit === undefined) return NONE;
    const { stop, begins, ends } = visit;
    if (leaveBy > begins) return { leave: { stop: stop.id, by: leaveBy }, startBy: null };
    // However early one comes, an agreed time or opening hours may hold one back for too long.
    const arriveBy = latestArrival(stop, leaveBy - (ends - begins));
    if (arriveBy === null) return NONE;
    leaveBy = arriveBy - minutesTo(day, i);
  }
  return leaveBy < 0 ? NONE : { leave: null, startBy: leaveBy };
}

function minutesTo({ startsAt, visits }: ItineraryDay, index: number): number {
  return (visits[index]?.arrives ?? 0) - (visits[index - 1]?.ends ?? startsAt);
}
