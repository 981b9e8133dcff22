import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Conflict, Itinerary } from "#domain/schedule/itinerary.ts";
import { itineraryOf } from "#domain/schedule/schedule.ts";
import type { Stop, Tour, TourDay } from "#domain/tour/tour.ts";
import { aDay, aStop, aTour, at, knownPlace, legsOf } from "#tests/aTour.ts";

type Late = Extract<Conflict, { kind: "late" }>;

function lateOf({ conflicts }: Itinerary): Late[] {
  return conflicts.filter((conflict) => conflict.kind === "late");
}

const agreed = (id: string, time: string, stayMinutes = 60) =>
  aStop(id, { arriveAt: at(time), stayMinutes });

describe("late for an agreed time", () => {
  test("one leaves the stop before earlier", () => {
    const tour = aTour([aDay([aStop("novotel"), agreed("ioc", "08:45")])]);

    expect(itineraryOf(tour, legsOf(20)).conflicts).toEqual([
      {
        ...{ day: 0, kind: "late", stop: "ioc", lateMinutes: 35, arriveAt: at("08:45") },
        ...{ leave: { stop: "novotel", by: at("08:25") }, startBy: null },
      },
    ]);
  });

  test("one leaves an earlier stop where the one before would be skipped", () => {
    const tour = aTour([aDay([aStop("a"), aStop("b", { stayMinutes: 10 }), agreed("c", "09:20")])]);

    expect(lateOf(itineraryOf(tour, legsOf(20)))).toMatchObject([
      { lateMinutes: 30, leave: { stop: "a", by: at("08:30") } },
    ]);
  });

  test("one starts the day earlier where there is no stop before", () => {
    const day = aDay([agreed("ioc", "08:15")], { startPlace: knownPlace("hotel") });

    expect(lateOf(itineraryOf(aTour([day]), legsOf(40)))).toMatchObject([
      { lateMinutes: 25, leave: null, startBy: at("07:35") },
    ]);
  });

  test("nothing helps against two agreed times that are too close", () => {
    const tour = aTour([aDay([agreed("a", "09:00"), agreed("b", "09:10")])]);

    expect(lateOf(itineraryOf(tour, legsOf(30)))).toMatchObject([{ leave: null, startBy: null }]);
  });

  test("the day before is no help", () => {
    const day = aDay([agreed("ioc", "00:10")], { startPlace: knownPlace("hotel") });

    expect(lateOf(itineraryOf(aTour([day]), legsOf(40)))).toMatchObject([
      { leave: null, startBy: null },
    ]);
  });
});

const minute = fc.integer({ min: 400, max: 900 });
const aWindow = fc
  .record({ from: minute, length: fc.integer({ min: 10, max: 200 }) })
  .map(({ from, length }) => ({ from, to: from + length }));
const lateTours = fc
  .record({
    startsAt: fc.integer({ min: 300, max: 800 }),
    hasStart: fc.boolean(),
    terms: fc.array(
      fc.record({
        stayMinutes: fc.integer({ min: 0, max: 120 }),
        windows: fc.oneof(fc.constant([]), fc.array(aWindow, { maxLength: 3 })),
        arriveAt: fc.option(minute),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ startsAt, hasStart, terms }) => {
    const stops = terms.map((term, i) => aStop(`s${i}`, term));
    const startPlace = hasStart ? knownPlace("hotel") : null;
    return aTour([aDay(stops, { startsAt, startPlace })]);
  });
const delaysOf = fc.dictionary(fc.constantFrom("s0", "s1", "s2"), fc.integer({ min: 1, max: 60 }));
const legs = legsOf((from, to) => (from.charCodeAt(1) * 17 + to.charCodeAt(1) * 29) % 45);

function withDay(tour: Tour, changes: (day: TourDay) => Partial<TourDay>): Tour {
  return { ...tour, days: tour.days.map((day) => ({ ...day, ...changes(day) })) };
}

function withStay(tour: Tour, id: string, stayMinutes: number): Tour {
  const cut = (stop: Stop) => (stop.id === id ? { ...stop, stayMinutes } : stop);
  return withDay(tour, ({ stops }) => ({ stops: stops.map(cut) }));
}

describe("a remedy", () => {
  test("works, and a minute later it does not", { timeout: 60_000 }, () => {
    const seen = { leave: 0, start: 0, none: 0 };
    fc.assert(
      fc.property(lateTours, delaysOf, (tour, delayed) => {
        const delays = new Map(Object.entries(delayed));
        const itinerary = itineraryOf(tour, legs, delays);
        for (const { stop, leave, startBy } of lateOf(itinerary)) {
          const isLate = (other: Tour, lasting: ReadonlyMap<string, number> = delays) =>
            lateOf(itineraryOf(other, legs, lasting)).some((late) => late.stop === stop);
          if (leave !== null) {
            seen.leave += 1;
            const { stop: id, by } = leave;
            const visit = itinerary.days[0]?.visits.find((one) => one.stop.id === id);

            expect(by).toBeGreaterThan(visit?.begins ?? Number.NaN);
            expect(by).toBeLessThan(visit?.ends ?? Number.NaN);
            const planned = visit?.stop.stayMinutes ?? 0;
            const stay = by - (visit?.begins ?? 0);
            // Who leaves early does not come at another time for it.
            const leaving = (minutes: number) => new Map([...delays, [id, minutes - planned]]);

            expect(isLate(tour, leaving(stay))).toBe(false);
            expect(isLate(tour, leaving(stay + 1))).toBe(true);
            if (stay > planned) continue;

            expect(isLate(withStay(tour, id, stay), new Map([...delays, [id, 0]]))).toBe(false);
          } else if (startBy !== null) {
            seen.start += 1;

            expect(startBy).toBeGreaterThanOrEqual(0);
            expect(isLate(withDay(tour, () => ({ startsAt: startBy })))).toBe(false);
            expect(isLate(withDay(tour, () => ({ startsAt: startBy + 1 })))).toBe(true);
          } else {
            seen.none += 1;

            expect(isLate(withDay(tour, () => ({ startsAt: 0 })))).toBe(true);
          }
        }
      }),
      { numRuns: 5000 },
    );

    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100);
  });
});
