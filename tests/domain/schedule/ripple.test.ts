import { describe, expect, test } from "vitest";
import { rippleOf } from "#domain/schedule/ripple.ts";
import { itineraryOf } from "#domain/schedule/schedule.ts";
import { aDay, aStop, aTour, at, legsOf } from "#tests/aTour.ts";

const legs = legsOf(20);

describe("25 minutes more at the first stop", () => {
  const stops = [
    aStop("a"),
    aStop("b", { arriveAt: at("09:30") }),
    aStop("c", { stayMinutes: 30 }),
    aStop("d", { windows: [{ from: at("12:00"), to: at("14:00") }] }),
  ];
  const tour = aTour([aDay(stops)]);
  const before = itineraryOf(tour, legs);
  const ripple = rippleOf(before, itineraryOf(tour, legs, new Map([["a", 25]])));

  test("are less after ten minutes of waiting, and none after a longer wait", () => {
    expect(ripple.moved).toEqual([
      { day: 0, stop: "a", arrivesLater: 0, beginsLater: 0, endsLater: 25 },
      { day: 0, stop: "b", arrivesLater: 25, beginsLater: 15, endsLater: 15 },
      { day: 0, stop: "c", arrivesLater: 15, beginsLater: 15, endsLater: 15 },
      { day: 0, stop: "d", arrivesLater: 15, beginsLater: 0, endsLater: 0 },
    ]);
    expect(ripple.dayEnds).toEqual([]);
  });

  test("break what was agreed with the second", () => {
    expect(ripple.newConflicts).toMatchObject([{ kind: "late", stop: "b", lateMinutes: 15 }]);
    expect(ripple.worseConflicts).toEqual([]);
  });

  test("and 10 more make that worse, not new; without them it is gone", () => {
    const late = itineraryOf(tour, legs, new Map([["a", 25]]));
    const later = itineraryOf(tour, legs, new Map([["a", 35]]));

    expect(rippleOf(late, later)).toMatchObject({
      newConflicts: [],
      worseConflicts: [{ kind: "late", lateMinutes: 25 }],
    });
    expect(rippleOf(later, before).goneConflicts).toMatchObject([{ kind: "late" }]);
  });
});

test("a delay at the last stop moves the end of its day only", () => {
  const tour = aTour([aDay([aStop("a")]), aDay([aStop("b")], { date: "2027-10-20" })]);
  const ripple = rippleOf(itineraryOf(tour, legs), itineraryOf(tour, legs, new Map([["a", 5]])));

  expect(ripple.dayEnds).toEqual([{ day: 0, endsLater: 5 }]);
  expect(ripple.moved.map(({ stop }) => stop)).toEqual(["a"]);
});

test("nothing moves where nothing changes", () => {
  const itinerary = itineraryOf(aTour([aDay([aStop("a"), aStop("b", { arriveAt: 0 })])]), legs);

  expect(rippleOf(itinerary, itinerary)).toEqual({
    ...{ moved: [], dayEnds: [], newConflicts: [], worseConflicts: [], goneConflicts: [] },
  });
});
