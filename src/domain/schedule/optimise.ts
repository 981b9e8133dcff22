import type { OpeningWindow } from "#domain/tour/tour.ts";
import type { DayMinutes } from "./itinerary.ts";
import { MOST_EXACT_STOPS } from "./mostExactStops.ts";
import { exactOrder } from "./optimiseExact.ts";
import { foundOrder } from "./optimiseHeuristic.ts";
import { isBetter, type OrderScore, scoreOf } from "./optimiseScore.ts";
import type { StayTerms } from "./stay.ts";

/** A stop that may stand anywhere in its day. */
export interface OrderStop extends StayTerms {
  /** Nobody waits for it, and a minute of the meal outside of it weighs as much as one of conflict. */
  readonly mealtime?: OpeningWindow;
}

/** One day whose stops may be put in any order; plain data, so that it can be sent to a worker. */
export interface OrderProblem {
  readonly startsAt: DayMinutes;
  readonly endsBy: DayMinutes;
  /** In their present order. */
  readonly stops: readonly OrderStop[];
  /** The first stop stays where it is. */
  readonly keepsFirst?: boolean;
  /** Whole minutes on the way, buffers included, from each stop (row) to each stop (column). */
  readonly minutes: readonly (readonly number[])[];
  /** To each stop from where the day starts; zeros where it starts at its first stop. */
  readonly fromStart: readonly number[];
  /** From each stop to where the day ends; zeros where it ends at its last stop. */
  readonly toEnd: readonly number[];
}

/** The present stops, as indices, in the order to be preferred; the present one where none is better. */
export interface BestOrder {
  readonly order: readonly number[];
  /** By how much earlier the day ends; negative where conflicts could only be lessened by taking longer. */
  readonly minutesSaved: number;
  /** Of the conflicts that the itinerary has: mealtimes are none. */
  readonly conflictMinutesSaved: number;
  readonly driveMinutesSaved: number;
  /** Whether no order at all is better; else it is the best of those that were looked at. */
  readonly isExact: boolean;
  readonly after: OrderScore;
}

export interface SearchOptions {
  readonly isCancelled?: () => boolean;
  /** Gets the share that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * The best order of a day's stops. Better is, in this order: fewer minutes of conflict (late for agreed
 * times, outside of opening hours or mealtimes, past the end of the day, added up), an earlier end, fewer minutes
 * on the way. Same problem, same answer. Null: cancelled.
 */
export function bestOrder(
  problem: OrderProblem,
  { isCancelled = () => false, onProgress = () => {} }: SearchOptions = {},
): BestOrder | null {
  const search = orderSearch(problem);
  for (let step = search.next(); ; step = search.next()) {
    if (step.done) return step.value;
    if (isCancelled()) return null;
    onProgress(step.value);
  }
}

/** The same in small steps, each of a few milliseconds, that yield the share that is done. */
export function* orderSearch(problem: OrderProblem): Generator<number, BestOrder> {
  const present = problem.stops.map((_, i) => i);
  const before = scoreOf(problem, present);
  const isExact = present.length <= MOST_EXACT_STOPS;
  const search = isExact ? exactOrder(problem) : foundOrder(problem);
  const found = yield* search;
  const order = isBetter(scoreOf(problem, found), before) ? found : present;
  const after = scoreOf(problem, order);
  const conflictMinutes = (of: readonly number[]) =>
    scoreOf(withoutMeals(problem), of).conflictMinutes;
  return {
    order,
    minutesSaved: before.endsAt - after.endsAt,
    conflictMinutesSaved: conflictMinutes(present) - conflictMinutes(order),
    driveMinutesSaved: before.driveMinutes - after.driveMinutes,
    isExact,
    after,
  };
}

function withoutMeals(problem: OrderProblem): OrderProblem {
  return { ...problem, stops: problem.stops.map(({ mealtime: _, ...stop }) => stop) };
}
