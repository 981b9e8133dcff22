import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  beginsAt,
  conflictMinutesOf,
  latestArrival,
  overMinutesOf,
} from "#domain/schedule/stay.ts";
import { at } from "#tests/aTour.ts";

const minute = fc.integer({ min: 0, max: 200 });
const aWindow = fc.record({ from: minute, to: minute });
const terms = fc.record({
  stayMinutes: fc.integer({ min: 0, max: 90 }),
  windows: fc.array(aWindow, { maxLength: 4 }),
  arriveAt: fc.option(minute),
});
const RUNS = { numRuns: 10_000 };

const morning = { from: at("08:00"), to: at("11:30") };
const afternoon = { from: at("13:30"), to: at("17:00") };

describe("a stay of an hour in the hours 08:00–11:30 and 13:30–17:00", () => {
  test.each([
    { arrives: "07:30", begins: "08:00", fact: "waits until they open" },
    { arrives: "08:00", begins: "08:00", fact: "begins at once at opening" },
    { arrives: "10:30", begins: "10:30", fact: "may end as they close" },
    { arrives: "10:31", begins: "13:30", fact: "waits for the next that hold it" },
    { arrives: "12:00", begins: "13:30", fact: "waits out the pause" },
    { arrives: "16:30", begins: "16:30", fact: "begins where it must overrun" },
    { arrives: "18:00", begins: "18:00", fact: "waits for nothing after the last" },
  ])("$fact", ({ arrives, begins }) => {
    const stop = { stayMinutes: 60, windows: [morning, afternoon], arriveAt: null };

    expect(beginsAt(stop, at(arrives))).toBe(at(begins));
  });
});

test("a stay longer than all hours waits for those that it overruns least", () => {
  const stop = {
    stayMinutes: 240,
    windows: [{ ...morning, to: at("09:00") }, afternoon],
    arriveAt: null,
  };

  expect(beginsAt(stop, at("08:00"))).toBe(at("13:30"));
});

test("an agreed time is waited for and not moved to opening hours", () => {
  const stop = { stayMinutes: 60, windows: [morning], arriveAt: at("07:30") };

  expect(beginsAt(stop, at("07:00"))).toBe(at("07:30"));
  expect(conflictMinutesOf(stop, at("07:30"))).toBe(30);
});

test("whoever begins in a pause is in no hours at all", () => {
  expect(overMinutesOf([morning, afternoon], at("12:00"), at("13:00"))).toBeNull();
});

test("nobody begins earlier, or with less conflict, for arriving later", () => {
  fc.assert(
    fc.property(terms, minute, minute, (stop, arrives, later) => {
      const early = beginsAt(stop, arrives);
      const late = beginsAt(stop, arrives + later);

      expect(late).toBeGreaterThanOrEqual(early);
      expect(conflictMinutesOf(stop, late)).toBeGreaterThanOrEqual(conflictMinutesOf(stop, early));
    }),
    RUNS,
  );
});

test("a stay is inside of its hours exactly where it has no minutes of conflict", () => {
  fc.assert(
    fc.property(terms, fc.integer({ min: 1, max: 200 }), ({ stayMinutes, windows }, begins) => {
      const stop = { stayMinutes, windows, arriveAt: null };
      const over = overMinutesOf(windows, begins, begins + stayMinutes);

      expect(over === 0).toBe(conflictMinutesOf(stop, begins) === 0);
    }),
    RUNS,
  );
});

test("the latest arrival begins in time, and a minute later does not", () => {
  fc.assert(
    fc.property(terms, minute, (stop, beginBy) => {
      const arrives = latestArrival(stop, beginBy);

      if (arrives === null) expect(beginsAt(stop, 0)).toBeGreaterThan(beginBy);
      else {
        expect(beginsAt(stop, arrives)).toBeLessThanOrEqual(beginBy);
        expect(beginsAt(stop, arrives + 1)).toBeGreaterThan(beginBy);
      }
    }),
    RUNS,
  );
});
