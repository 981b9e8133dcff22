import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_EXACT_STOPS } from "#domain/schedule/mostExactStops.ts";
import { bestOrder, type OrderProblem, orderSearch } from "#domain/schedule/optimise.ts";
import { isBetter, type OrderScore, scoreOf } from "#domain/schedule/optimiseScore.ts";

const minutes = (max: number) => fc.integer({ min: 0, max });

/**
 * Short days with far too much in them and days with room, by no metric, so that detours can pay; with meals that
 * have their time, and a first stop that stays or does not.
 */
function problems(size: { minLength: number; maxLength: number }): fc.Arbitrary<OrderProblem> {
  const stop = fc.record({
    stayMinutes: minutes(60),
    windows: fc.array(
      fc.record({ from: minutes(300), length: minutes(150) }).map(({ from, length }) => ({
        from,
        to: from + length,
      })),
      { maxLength: 2 },
    ),
    arriveAt: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, minutes(300)),
  });
  const meal = fc.record({
    ...{ stayMinutes: minutes(60), windows: fc.constant([]), arriveAt: fc.constant(null) },
    mealtime: minutes(300).map((from) => ({ from, to: from + 80 })),
  });
  const stopOrMeal = fc.oneof({ weight: 3, arbitrary: stop }, meal);
  return fc.array(stopOrMeal, size).chain((stops) => {
    const row = fc.array(minutes(50), { minLength: stops.length, maxLength: stops.length });
    return fc.record({
      ...{ startsAt: minutes(60), endsBy: fc.integer({ min: 100, max: 600 }) },
      ...{ stops: fc.constant(stops), fromStart: row, toEnd: row },
      keepsFirst: fc.boolean(),
      minutes: fc.array(row, { minLength: stops.length, maxLength: stops.length }),
    });
  });
}

function* permutations(items: readonly number[]): Generator<number[]> {
  if (items.length === 0) yield [];
  for (const [i, item] of items.entries()) {
    for (const rest of permutations(items.toSpliced(i, 1))) yield [item, ...rest];
  }
}

function bruteForce(problem: OrderProblem): OrderScore {
  let best: OrderScore | null = null;
  for (const order of permutations(problem.stops.map((_, i) => i))) {
    if (problem.keepsFirst && order.indexOf(0) > 0) continue;
    const score = scoreOf(problem, order);
    if (best === null || isBetter(score, best)) best = score;
  }
  if (best === null) throw new Error("There is always an order.");
  return best;
}

const SMALL = { minLength: 0, maxLength: 6 };

describe("the best order of up to 12 stops", () => {
  test("is as good as the best of all orders", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(problems(SMALL), (problem) => {
        const found = bestOrder(problem);

        expect(found?.isExact).toBe(true);
        expect(found?.after).toEqual(bruteForce(problem));
        expect(found?.after).toEqual(scoreOf(problem, found?.order ?? []));
        if (problem.keepsFirst) expect(found?.order.indexOf(0)).toBeLessThan(1);
      }),
      { numRuns: 4000 },
    );
  });

  test("is as good as the best of all orders of 7 and 8 stops", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(problems({ minLength: 7, maxLength: 8 }), (problem) => {
        expect(bestOrder(problem)?.after).toEqual(bruteForce(problem));
      }),
      { numRuns: 25 },
    );
  });
});

describe("more than 12 stops", { timeout: 60_000 }, () => {
  const many = fc.sample(problems({ minLength: 13, maxLength: 24 }), { numRuns: 4, seed: 7 });

  test.each(many)(
    "have an order that says it is a good one, no worse than the present",
    (problem) => {
      const present = scoreOf(
        problem,
        problem.stops.map((_, i) => i),
      );
      const found = bestOrder(problem);

      expect(found?.isExact).toBe(false);
      expect(found?.order.toSorted((a, b) => a - b)).toEqual(problem.stops.map((_, i) => i));
      expect(found && isBetter(present, found.after)).toBe(false);
      if (problem.keepsFirst) expect(found?.order[0]).toBe(0);
    },
  );

  test("on one road are put in the order in which they lie", () => {
    const count = 30;
    const places = Array.from({ length: count }, (_, i) => (i * 7) % count);
    const found = bestOrder({
      ...{ startsAt: 0, endsBy: 10_000 },
      stops: places.map(() => ({ stayMinutes: 10, windows: [], arriveAt: null })),
      minutes: places.map((from) => places.map((to) => Math.abs(from - to) * 3)),
      fromStart: places.map((place) => place * 3),
      toEnd: places.map((place) => (count - 1 - place) * 3),
    });

    expect(found?.order.map((i) => places[i])).toEqual(Array.from({ length: count }, (_, i) => i));
    expect(found?.after).toEqual({ conflictMinutes: 0, endsAt: 387, driveMinutes: 87 });
  });
});

test("the most that is exact is twelve stops", { timeout: 60_000 }, () => {
  const free = { stayMinutes: 10, windows: [], arriveAt: null };
  const isExact = (count: number) => bestOrder(dayOf(Array(count).fill(free), 5))?.isExact;

  expect(MOST_EXACT_STOPS).toBe(12);
  expect(isExact(12)).toBe(true);
  expect(isExact(13)).toBe(false);
});

test("the present order stays where no other is better", () => {
  const free = { stayMinutes: 10, windows: [], arriveAt: null };

  for (const count of [0, 1, 2, 6, 13]) {
    const found = bestOrder(dayOf(Array(count).fill(free), 5));

    expect(found).toMatchObject({ minutesSaved: 0, driveMinutesSaved: 0, conflictMinutesSaved: 0 });
    expect(found?.order).toEqual(Array.from({ length: count }, (_, i) => i));
  }
});

test("the same day has the same order each time", { timeout: 60_000 }, () => {
  const [problem] = fc.sample(problems({ minLength: 20, maxLength: 20 }), { numRuns: 1, seed: 3 });

  expect(problem && bestOrder(problem)).toEqual(problem && bestOrder(problem));
});

describe("a search of 20 stops", { timeout: 60_000 }, () => {
  const [problem] = fc.sample(problems({ minLength: 20, maxLength: 20 }), { numRuns: 1, seed: 5 });
  if (problem === undefined) throw new Error("There is a problem.");

  test("tells how far it is, never going back", () => {
    const shares: number[] = [];
    bestOrder(problem, { onProgress: (share) => shares.push(share) });

    expect(shares.length).toBeGreaterThan(20);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  test("can be cancelled on its way", () => {
    let looks = 0;

    expect(bestOrder(problem, { isCancelled: () => ++looks === 3 })).toBeNull();
    expect(looks).toBe(3);
    expect([...orderSearch(problem)].length).toBeGreaterThan(looks);
  });
});

/** Every way takes so long, and the day begins and ends at a stop. */
function dayOf(stops: OrderProblem["stops"], drive: number): OrderProblem {
  const zeros = stops.map(() => 0);
  return {
    ...{ startsAt: 0, endsBy: 5000, stops, fromStart: zeros, toEnd: zeros },
    minutes: stops.map(() => stops.map(() => drive)),
  };
}
