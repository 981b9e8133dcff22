import type { DayMinutes } from "./itinerary.ts";
import type { OrderProblem, OrderStop } from "./optimise.ts";
import { beginsAt, conflictMinutesOf } from "./stay.ts";

/** What an order is judged by, the first that differs deciding; less is better. */
export interface OrderScore {
  readonly conflictMinutes: number;
  readonly endsAt: DayMinutes;
  readonly driveMinutes: number;
}

/** The score of a day's first stops, up to when the last of them is left. */
export interface PartScore extends OrderScore {
  readonly stop: number | null;
}

export function isBetter(one: OrderScore, other: OrderScore): boolean {
  if (one.conflictMinutes !== other.conflictMinutes) {
    return one.conflictMinutes < other.conflictMinutes;
  }
  if (one.endsAt !== other.endsAt) return one.endsAt < other.endsAt;
  return one.driveMinutes < other.driveMinutes;
}

/** The clock of the itinerary, without its words. */
export function scoreOf(problem: OrderProblem, order: readonly number[]): OrderScore {
  return finished(problem, partsOf(problem, order).at(-1) ?? startOf(problem));
}

/** The score before each stop of the order, and after the last. */
export function partsOf(problem: OrderProblem, order: readonly number[]): PartScore[] {
  let part = startOf(problem);
  const parts = [part];
  for (const stop of order) {
    part = extended(problem, part, stop);
    parts.push(part);
  }
  return parts;
}

export function startOf({ startsAt }: OrderProblem): PartScore {
  return { stop: null, endsAt: startsAt, conflictMinutes: 0, driveMinutes: 0 };
}

export function extended(problem: OrderProblem, part: PartScore, next: number): PartScore {
  const drive = minutesTo(problem, part.stop, next);
  const stop = problem.stops[next];
  if (stop === undefined) throw new RangeError(`There is no stop ${next}`);
  const begins = beginsAt(stop, part.endsAt + drive);
  return {
    stop: next,
    endsAt: begins + stop.stayMinutes,
    conflictMinutes:
      part.conflictMinutes +
      conflictMinutesOf(stop, begins) +
      tooEarly(stop, begins) +
      tooLate(stop, begins),
    driveMinutes: part.driveMinutes + drive,
  };
}

/** Minutes of a meal before its time. */
export function tooEarly({ mealtime }: OrderStop, begins: DayMinutes): number {
  return mealtime ? Math.max(0, mealtime.from - begins) : 0;
}

/** Minutes of a meal after its time. */
export function tooLate({ mealtime, stayMinutes }: OrderStop, begins: DayMinutes): number {
  return mealtime ? Math.max(0, begins + stayMinutes - mealtime.to) : 0;
}

/** Minutes to a stop from another; from the start of the day where there is none before. */
export function minutesTo(problem: OrderProblem, last: number | null, next: number): number {
  return (last === null ? problem.fromStart[next] : problem.minutes[last]?.[next]) ?? 0;
}

/** With the way to the end of the day, and what is past it. */
export function finished({ toEnd, endsBy }: OrderProblem, part: PartScore): OrderScore {
  const drive = part.stop === null ? 0 : (toEnd[part.stop] ?? 0);
  const endsAt = part.endsAt + drive;
  return {
    conflictMinutes: part.conflictMinutes + Math.max(0, endsAt - endsBy),
    endsAt,
    driveMinutes: part.driveMinutes + drive,
  };
}
