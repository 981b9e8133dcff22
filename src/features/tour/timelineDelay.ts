import type { Conflict, DayMinutes, Itinerary } from "#domain/schedule/itinerary.ts";
import { rippleOf } from "#domain/schedule/ripple.ts";
import type { Delays } from "#domain/schedule/schedule.ts";
import { startOf } from "#domain/tour/today.ts";
import type { StopPlace } from "#domain/tour/tour.ts";

/** What a late start and longer stays do to the rest of their day. Minutes are later, or earlier if negative. */
export interface DelayEffect {
  readonly day: number;
  readonly after: /** There is no stop after the first that takes longer. */
    | { readonly kind: "last" }
    | { readonly kind: "none" }
    | { readonly kind: "all"; readonly minutes: number }
    | {
        readonly kind: "some";
        readonly moved: readonly { readonly place: StopPlace; readonly minutes: number }[];
      };
  /** Conflicts that are new, or worse by it. */
  readonly broken: readonly Conflict[];
  /** How many conflicts go. */
  readonly mended: number;
  readonly endsAt: DayMinutes;
  readonly endsLater: number;
}

/** One for each day that has a delay, in their order; `base` is the tour without any. */
export function delayEffects(
  base: Itinerary,
  itinerary: Itinerary,
  delays: Delays,
): readonly DelayEffect[] {
  const ripple = rippleOf(base, itinerary);
  return itinerary.days.flatMap(({ date, visits, endsAt }, day): DelayEffect[] => {
    const isLateStart = delays.has(startOf(date));
    const first = visits.findIndex(({ stop }) => isLateStart || delays.has(stop.id));
    if (first === -1) return [];
    const shifts = visits.slice(isLateStart ? 0 : first + 1).map(({ stop }) => {
      const moved = ripple.moved.find((visit) => visit.day === day && visit.stop === stop.id);
      return { place: stop.place, minutes: moved?.beginsLater ?? 0 };
    });
    const isOfDay = (conflict: Conflict) => conflict.day === day;
    return [
      {
        ...{ day, endsAt, after: afterOf(shifts) },
        broken: [...ripple.newConflicts, ...ripple.worseConflicts].filter(isOfDay),
        mended: ripple.goneConflicts.filter(isOfDay).length,
        endsLater: ripple.dayEnds.find((end) => end.day === day)?.endsLater ?? 0,
      },
    ];
  });
}

function afterOf(
  shifts: readonly { readonly place: StopPlace; readonly minutes: number }[],
): DelayEffect["after"] {
  const moved = shifts.filter(({ minutes }) => minutes !== 0);
  const [one] = shifts;
  if (!one) return { kind: "last" };
  if (moved.length === 0) return { kind: "none" };
  const isAlike = shifts.every(({ minutes }) => minutes === one.minutes);
  return isAlike ? { kind: "all", minutes: one.minutes } : { kind: "some", moved };
}
