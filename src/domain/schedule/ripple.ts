import type { Conflict, Itinerary } from "./itinerary.ts";

/** A visit that is at another time than before; minutes later, or earlier if negative. */
export interface MovedVisit {
  readonly day: number;
  readonly stop: string;
  readonly arrivesLater: number;
  readonly beginsLater: number;
  readonly endsLater: number;
}

/** What a change does to the rest of the tour. */
export interface Ripple {
  readonly moved: readonly MovedVisit[];
  readonly dayEnds: readonly { readonly day: number; readonly endsLater: number }[];
  readonly newConflicts: readonly Conflict[];
  /** Conflicts that were there before, by fewer minutes. */
  readonly worseConflicts: readonly Conflict[];
  /** Conflicts of before that are no more. */
  readonly goneConflicts: readonly Conflict[];
}

/** What is another in `after` than in `before`; visits and days that only one of them has are left out. */
export function rippleOf(before: Itinerary, after: Itinerary): Ripple {
  const earlier = new Map(before.conflicts.map((conflict) => [keyOf(conflict), conflict]));
  const later = new Set(after.conflicts.map(keyOf));
  return {
    moved: movedVisits(before, after),
    dayEnds: after.days.flatMap(({ endsAt }, day) => {
      const endsLater = endsAt - (before.days[day]?.endsAt ?? endsAt);
      return endsLater === 0 ? [] : [{ day, endsLater }];
    }),
    newConflicts: after.conflicts.filter((conflict) => !earlier.has(keyOf(conflict))),
    worseConflicts: after.conflicts.filter((conflict) => {
      const known = earlier.get(keyOf(conflict));
      return known !== undefined && minutesOf(conflict) > minutesOf(known);
    }),
    goneConflicts: before.conflicts.filter((conflict) => !later.has(keyOf(conflict))),
  };
}

/** The same trouble with other minutes is the same conflict. */
function keyOf(conflict: Conflict): string {
  const about = "stop" in conflict ? conflict.stop : null;
  const place = conflict.kind === "unknown-place" ? conflict.place : null;
  // Where a night begins is not another night.
  const stop = conflict.kind === "past-midnight" ? null : about;
  return JSON.stringify([conflict.day, conflict.kind, stop, place]);
}

function minutesOf(conflict: Conflict): number {
  switch (conflict.kind) {
    case "late":
      return conflict.lateMinutes;
    case "closed":
      // To begin in no window at all is worse than to overrun one.
      return conflict.overMinutes ?? Number.POSITIVE_INFINITY;
    case "past-end":
      return conflict.overMinutes;
    default:
      return 0;
  }
}

function movedVisits(before: Itinerary, after: Itinerary): MovedVisit[] {
  return after.days.flatMap(({ visits }, day) =>
    visits.flatMap((visit) => {
      const known = before.days[day]?.visits.find(({ stop }) => stop.id === visit.stop.id);
      if (known === undefined) return [];
      const arrivesLater = visit.arrives - known.arrives;
      const beginsLater = visit.begins - known.begins;
      const endsLater = visit.ends - known.ends;
      if (arrivesLater === 0 && beginsLater === 0 && endsLater === 0) return [];
      return [{ day, stop: visit.stop.id, arrivesLater, beginsLater, endsLater }];
    }),
  );
}
