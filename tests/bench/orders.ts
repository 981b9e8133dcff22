import { bestOrder, type OrderProblem } from "#domain/schedule/optimise.ts";
import { randomFrom } from "#domain/schedule/optimiseMoves.ts";
import { isBetter, type OrderScore, scoreOf } from "#domain/schedule/optimiseScore.ts";
import { type Spread, spreadOf } from "./statistics.ts";

export interface OrderResults {
  /** Milliseconds for the best order of each of several days. */
  readonly exact: Spread & { readonly stops: number };
  readonly heuristic: Spread & { readonly stops: number };
  /** The same engine and the trying of all orders, on the same days of few stops. */
  readonly yardstick: {
    readonly stops: number;
    readonly engine: Spread;
    readonly bruteForce: Spread;
  };
}

const DAYS = { exact: 11, heuristic: 5, yardstick: 3 };
const STOPS = { exact: 12, heuristic: 60, yardstick: 8 };

/** Measures the search for the best order; beside it, the trying of all orders of 8 stops. */
export function measureOrders(): OrderResults {
  const days = (stops: number, count: number) =>
    Array.from({ length: count }, (_, i) => dayOf(stops, randomFrom(stops * 100 + i)));
  const few = days(STOPS.yardstick, DAYS.yardstick);
  // Once beforehand, for the compiler.
  for (const stops of Object.values(STOPS)) bestOrder(dayOf(stops, randomFrom(0)));
  const bruteForce = few.map((day) => timeOf(() => bruteForceScore(day)));
  const engine = few.map((day) => timeOf(() => bestOrder(day)));
  for (const [i, { value }] of bruteForce.entries()) {
    const after = engine[i]?.value?.after;
    if (!after || isBetter(value, after)) throw new Error("All orders know a better one.");
  }
  const measured = (stops: number, count: number) => ({
    ...spreadOf(days(stops, count).map((day) => timeOf(() => bestOrder(day)).time)),
    stops,
  });
  return {
    exact: measured(STOPS.exact, DAYS.exact),
    heuristic: measured(STOPS.heuristic, DAYS.heuristic),
    yardstick: {
      stops: STOPS.yardstick,
      engine: spreadOf(engine.map(({ time }) => time)),
      bruteForce: spreadOf(bruteForce.map(({ time }) => time)),
    },
  };
}

/**
 * A day of stops on a square of half an hour's drive, in random order. Hours and agreed times are laid round
 * one way through the day, so that some order nearly works; it lasts longer the more stops it has.
 */
function dayOf(count: number, random: (below: number) => number): OrderProblem {
  const points = Array.from({ length: count + 1 }, () => ({ x: random(30), y: random(30) }));
  const drive = (from: number, to: number) => {
    const [one, other] = [points[from], points[to]];
    return one && other ? Math.ceil(Math.hypot(one.x - other.x, one.y - other.y)) + 5 : 0;
  };
  let time = 480;
  const stops = Array.from({ length: count }, (_, i) => {
    time += i === 0 ? drive(count, i) : drive(i - 1, i);
    const stayMinutes = 15 + 5 * random(7);
    const begins = time;
    time += stayMinutes;
    const kind = random(4);
    const arriveAt = kind === 0 ? begins + random(15) : null;
    const from = begins - 30 - random(120);
    const windows = kind < 3 && kind > 0 ? [{ from, to: time + 30 + random(120) }] : [];
    return { stayMinutes, windows, arriveAt };
  });
  const places = stops.map((_, i) => i);
  return {
    ...{ startsAt: 480, endsBy: time + 30, stops },
    minutes: places.map((from) => places.map((to) => drive(from, to))),
    fromStart: places.map((to) => drive(count, to)),
    toEnd: places.map((from) => drive(from, count)),
  };
}

function bruteForceScore(problem: OrderProblem): OrderScore {
  const order = problem.stops.map((_, i) => i);
  let best = scoreOf(problem, order);
  // Heap's algorithm: each order is the one before with two stops changed over.
  const permute = (count: number) => {
    if (count === 1) {
      const score = scoreOf(problem, order);
      if (isBetter(score, best)) best = score;
      return;
    }
    for (let i = 0; i < count; i++) {
      permute(count - 1);
      if (i === count - 1) return;
      const other = count % 2 === 0 ? i : 0;
      const [one, two] = [order[other] ?? 0, order[count - 1] ?? 0];
      order[other] = two;
      order[count - 1] = one;
    }
  };
  permute(order.length);
  return best;
}

function timeOf<T>(work: () => T): { time: number; value: T } {
  const begin = performance.now();
  const value = work();
  return { time: performance.now() - begin, value };
}
