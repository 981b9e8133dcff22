import type { OrderProblem } from "./optimise.ts";
import { firstChanged, moved, movesOf, randomFrom, shaken } from "./optimiseMoves.ts";
import {
  extended,
  finished,
  isBetter,
  type OrderScore,
  type PartScore,
  partsOf,
  scoreOf,
} from "./optimiseScore.ts";

/** Stays put on the clock in all, for each stop: no time, so that any machine has the same answer. */
const EFFORT_PER_STOP = 200_000;
/** What making an order costs, in stays. */
const ORDER_COST = 10;
/** Stays between two looks at whether the search is still wanted. */
const STEP = 20_000;

interface Candidate {
  readonly order: readonly number[];
  readonly score: OrderScore;
}

/** A search under way. */
interface Search {
  readonly problem: OrderProblem;
  readonly moves: ReturnType<typeof movesOf>;
  readonly effort: number;
  /** Stays that were put on the clock. */
  spent: number;
  nextStep: number;
}

/**
 * A good order: the better of the present one and one made by cheapest insertion, bettered by moving
 * and turning pieces (or-opt, 2-opt) until nothing helps; then shaken and bettered again while `effort` lasts.
 * Yields the share that is done.
 */
export function* foundOrder(
  problem: OrderProblem,
  effort: number = EFFORT_PER_STOP * problem.stops.length,
): Generator<number, readonly number[]> {
  const present = problem.stops.map((_, i) => i);
  const kept = problem.keepsFirst ? 1 : 0;
  // Without a move there would be nothing to spend the effort on.
  if (present.length - kept < 2) return present;
  const moves = movesOf(present.length).filter((move) => firstChanged(move) >= kept);
  const search = { problem, moves, effort, spent: 0, nextStep: STEP };
  const start = { order: present, score: scoreOf(problem, present) };
  const inserted = yield* insertedOrder(search);
  let best = yield* bettered(search, isBetter(inserted.score, start.score) ? inserted : start);
  const random = randomFrom(present.length);
  while (search.spent < effort) {
    const order = [...best.order.slice(0, kept), ...shaken(best.order.slice(kept), random)];
    const found = yield* bettered(search, { order, score: scoreOf(problem, order) });
    if (!isBetter(best.score, found.score)) best = found;
  }
  return best.order;
}

/** Stops that must come early first, each at the place where it makes the day worse by least. */
function* insertedOrder(search: Search): Generator<number, Candidate> {
  const { problem } = search;
  const stops = problem.stops.map((stop, i) => ({ i, dueBy: dueBy(stop) }));
  const kept = stops.slice(0, problem.keepsFirst ? 1 : 0).map(({ i }) => i);
  let best: Candidate = { order: kept, score: scoreOf(problem, kept) };
  for (const { i } of stops.slice(kept.length).toSorted((a, b) => a.dueBy - b.dueBy)) {
    const tried = [...best.order.slice(kept.length), i].map((_, at) => {
      const order = best.order.toSpliced(at + kept.length, 0, i);
      return { order, score: scoreOf(problem, order) };
    });
    best = tried.reduce((one, other) => (isBetter(other.score, one.score) ? other : one));
    search.spent += tried.length ** 2;
    if (isStepOver(search)) yield shareDone(search);
  }
  return best;
}

function dueBy({ arriveAt, windows, mealtime }: OrderProblem["stops"][number]): number {
  const free = 1e9;
  if (windows.length === 0) return arriveAt ?? mealtime?.to ?? free;
  return arriveAt ?? Math.max(...windows.map(({ to }) => to));
}

/** Goes round all moves, taking whatever helps, until none does or the effort is spent. */
function* bettered(search: Search, start: Candidate): Generator<number, Candidate> {
  const { problem, moves, effort } = search;
  let best = start;
  let parts = partsOf(problem, best.order);
  let movesInVain = 0;
  for (let i = 0; movesInVain < moves.length && search.spent < effort; i = (i + 1) % moves.length) {
    const move = moves[i];
    if (move === undefined) break;
    const first = firstChanged(move);
    const order = moved(best.order, move);
    const part = parts[first];
    const score = part && scoreFrom(problem, { order, first, part, limit: best.score });
    search.spent += ORDER_COST + order.length - first;
    movesInVain += 1;
    if (score && isBetter(score, best.score)) {
      best = { order, score };
      parts = partsOf(problem, order);
      movesInVain = 0;
    }
    if (isStepOver(search)) yield shareDone(search);
  }
  return best;
}

interface PartOfOrder {
  readonly order: readonly number[];
  /** Place in the order from which to go on, and the score before it. */
  readonly first: number;
  readonly part: PartScore;
  readonly limit: OrderScore;
}

/** Null as soon as there is more conflict than the limit has. */
function scoreFrom(
  problem: OrderProblem,
  { order, first, part, limit }: PartOfOrder,
): OrderScore | null {
  let now = part;
  for (let i = first; i < order.length; i++) {
    const stop = order[i];
    if (stop === undefined) break;
    now = extended(problem, now, stop);
    if (now.conflictMinutes > limit.conflictMinutes) return null;
  }
  return finished(problem, now);
}

function isStepOver(search: Search): boolean {
  if (search.spent < search.nextStep) return false;
  search.nextStep = search.spent + STEP;
  return true;
}

function shareDone({ spent, effort }: Search): number {
  return Math.min(1, spent / effort);
}
