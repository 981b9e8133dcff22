import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestOrder } from "#domain/schedule/optimise.ts";
import { orderProblemOf } from "#domain/schedule/optimiseProblem.ts";
import { scoreOf } from "#domain/schedule/optimiseScore.ts";
import { itineraryOf } from "#domain/schedule/schedule.ts";
import { aDay, aStop, aTour, at, knownPlace, legsOf } from "#tests/aTour.ts";

const minute = fc.integer({ min: at("07:00"), max: at("17:00") });
const aWindow = fc
  .record({ from: minute, length: fc.integer({ min: 30, max: 240 }) })
  .map(({ from, length }) => ({ from, to: from + length }));

const tours = fc
  .array(
    fc.record({
      stayMinutes: fc.integer({ min: 5, max: 120 }),
      windows: fc.array(aWindow, { maxLength: 2 }),
      arriveAt: fc.option(minute),
    }),
    { maxLength: 6 },
  )
  .chain((stops) =>
    fc.record({
      hasStart: fc.boolean(),
      hasEnd: fc.boolean(),
      bufferMinutes: fc.integer({ min: 0, max: 15 }),
      stops: fc.constant(stops.map((terms, i) => aStop(`s${i}`, terms))),
    }),
  )
  .map(({ hasStart, hasEnd, bufferMinutes, stops }) =>
    aTour(
      [
        aDay(stops, {
          startPlace: hasStart ? knownPlace("hotel") : null,
          endPlace: hasEnd ? knownPlace("hotel") : null,
        }),
      ],
      { bufferMinutes },
    ),
  );

/** One way is not the other, and no minute is whole. */
const legs = legsOf((from, to) => ((from.length * 7 + to.charCodeAt(1) * 13) % 40) + 0.4);

describe("the score of a day in its present order", () => {
  test("is what the itinerary says of it", () => {
    fc.assert(
      fc.property(tours, (tour) => {
        const problem = orderProblemOf(tour, 0, legs);
        const { days, conflicts } = itineraryOf(tour, legs);
        const day = days[0];
        if (!problem || !day) throw new Error("There is a day.");
        const score = scoreOf(problem, tour.days[0]?.stops.map((_, i) => i) ?? []);
        const driveMinutes = day.travels
          .filter(() => day.visits.length > 0)
          .reduce((sum, { departs, arrives }) => sum + arrives - departs, 0);

        expect(score.driveMinutes).toBe(driveMinutes);
        expect(score.endsAt).toBe(day.endsAt);
        expect(score.conflictMinutes > 0).toBe(
          conflicts.some(({ kind }) => kind !== "past-midnight"),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

test("the stops in their best order make the itinerary that was promised", () => {
  fc.assert(
    fc.property(tours, (tour) => {
      const problem = orderProblemOf(tour, 0, legs);
      const [day] = tour.days;
      const best = problem && bestOrder(problem);
      if (!best || !day) throw new Error("There is a day.");
      const stops = best.order.flatMap((i) => day.stops[i] ?? []);
      const before = itineraryOf(tour, legs);
      const after = itineraryOf({ ...tour, days: [{ ...day, stops }] }, legs);

      expect((before.days[0]?.endsAt ?? 0) - (after.days[0]?.endsAt ?? 0)).toBe(best.minutesSaved);
    }),
    { numRuns: 500 },
  );
});

test("a day with a place that nobody knows has no best order", () => {
  const known = (id: string) => id !== "nowhere";
  const tour = aTour([aDay([aStop("ioc"), aStop("nowhere"), aStop("it-park")])]);

  expect(orderProblemOf(tour, 0, legsOf(10, known))).toBeNull();
});

test("hours and agreed times decide where order by distance alone would not hold", () => {
  const stops = [
    aStop("far", { arriveAt: at("08:30") }),
    aStop("near"),
    aStop("lunch", { windows: [{ from: at("11:30"), to: at("13:00") }] }),
  ];
  const tour = aTour([aDay([stops[2], stops[1], stops[0]].flatMap((stop) => stop ?? []))]);
  const problem = orderProblemOf(tour, 0, legsOf(20));

  expect(problem && bestOrder(problem)?.order).toEqual([2, 1, 0]);
});
