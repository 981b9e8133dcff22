import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestOrder } from "#domain/schedule/optimise.ts";
import { orderProblemOf } from "#domain/schedule/optimiseProblem.ts";
import { scoreOf } from "#domain/schedule/optimiseScore.ts";
import { itineraryOf } from "#domain/schedule/schedule.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import type { Stop, Tour } from "#domain/tour/tour.ts";
import { changeStop, orderStops, stopsOf } from "#domain/tour/tourEdit.ts";
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

describe("lunch", () => {
  const bestTour = (tour: Tour, ways = legsOf(15)) => {
    const problem = orderProblemOf(tour, 0, ways);
    const best = problem && bestOrder(problem);
    if (!best) throw new Error("There is a best order.");
    return { best, tour: orderStops(tour, 0, best.order) };
  };
  const stayOf = (tour: Tour, id: string) => {
    const visits = itineraryOf(tour, legsOf(15)).days[0]?.visits ?? [];
    return visits.find(({ stop }) => stop.id === id);
  };
  const meal = (changes: Partial<Stop> = {}) =>
    aStop("lunch", { purpose: "meal", stayMinutes: 75, ...changes });
  /** From 08:00 with 15 minutes between any two. */
  const dayWith = (...stops: readonly Stop[]) => aTour([aDay(stops)]);
  const gap = aStop("office", { arriveAt: at("10:30") });

  test("of the example is not put into the first gap of the morning, and its gathering stays first", () => {
    const { tour } = bestTour(exampleTour());
    const lunch = stayOf(tour, "it-park-2");

    expect(lunch?.begins).toBeGreaterThanOrEqual(at("11:00"));
    expect(lunch?.ends).toBeLessThanOrEqual(at("13:30"));
    expect(stopsOf(tour)[0]?.purpose).toBe("gathering");
  });

  test("fills no wait of the morning, though the day would end earlier", () => {
    const stops = [gap, meal(), aStop("a"), aStop("b", { stayMinutes: 120 })];
    const { tour } = bestTour(dayWith(...stops));
    const unheld = bestTour(changeStop(dayWith(...stops), "lunch", { purpose: "visit" })).tour;

    expect(stayOf(tour, "lunch")?.begins).toBeGreaterThanOrEqual(at("11:00"));
    expect(stayOf(tour, "lunch")?.ends).toBeLessThanOrEqual(at("13:30"));
    expect(itineraryOf(unheld, legsOf(15)).days[0]?.endsAt).toBeLessThanOrEqual(
      itineraryOf(tour, legsOf(15)).days[0]?.endsAt ?? 0,
    );
  });

  test("that is out of its time in the present order is brought nearer to it", () => {
    const { best, tour } = bestTour(
      dayWith(meal(), ...["a", "b", "c", "d"].map((id) => aStop(id))),
    );

    expect(stayOf(tour, "lunch")?.begins).toBeGreaterThanOrEqual(at("11:00"));
    expect(stayOf(tour, "lunch")?.ends).toBeLessThanOrEqual(at("13:30"));
    expect(best).toMatchObject({ minutesSaved: 0, conflictMinutesSaved: 0 });
  });

  test.each<[string, Tour]>([
    ["has hours of its own", dayWith(meal({ windows: [{ from: at("07:00"), to: at("10:00") }] }))],
    ["has an agreed time", dayWith(meal({ arriveAt: at("14:00") }))],
    ["is no meal", dayWith(meal({ purpose: "visit" }))],
    ["is dinner", aTour([aDay([meal()], { startsAt: at("17:00"), endsAt: at("21:00") })])],
    ["is on a day that is over by then", aTour([aDay([meal()], { endsAt: at("10:30") })])],
  ])("that %s is not held to it", (_, tour) => {
    expect(orderProblemOf(tour, 0, legs)?.stops[0]).not.toHaveProperty("mealtime");
  });

  test("is one meal of a day, that which is nearest to it", () => {
    const stops = [meal({ id: "breakfast" }), ...["a", "b", "c"].map((id) => aStop(id)), meal()];
    const held = orderProblemOf(dayWith(...stops), 0, legsOf(15))?.stops.map(
      (stop) => stop.mealtime !== undefined,
    );

    expect(held).toEqual([false, false, false, false, true]);
  });
});

test("a gathering stays first only where it is first", () => {
  const gathering = aStop("lobby", { purpose: "gathering" });
  const keepsFirst = (...stops: readonly Stop[]) =>
    orderProblemOf(aTour([aDay(stops)]), 0, legs)?.keepsFirst;

  expect([keepsFirst(gathering, aStop("a")), keepsFirst(aStop("a"), gathering)]).toEqual([
    true,
    false,
  ]);
});
