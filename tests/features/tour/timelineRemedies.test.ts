import fc from "fast-check";
import { expect, test } from "vitest";
import type { Conflict } from "#domain/schedule/itinerary.ts";
import { itineraryOf } from "#domain/schedule/schedule.ts";
import { startOf } from "#domain/tour/today.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { remediesOf } from "#features/tour/timelineRemedies.ts";
import { anyTour } from "#tests/anyTour.ts";
import { aDay, aStop, aTour, at, legsOf } from "#tests/aTour.ts";

function remediesFor(tour: Tour, kind: Conflict["kind"], delays?: ReadonlyMap<string, number>) {
  const itinerary = itineraryOf(tour, legsOf(20), delays);
  return itinerary.conflicts
    .filter((conflict) => conflict.kind === kind)
    .flatMap((conflict) => remediesOf(conflict, itinerary));
}

/** Conflicts of that kind after the change. */
function leftAfter(tour: Tour, kind: Conflict["kind"], delays?: ReadonlyMap<string, number>) {
  return itineraryOf(tour, legsOf(20), delays).conflicts.filter((left) => left.kind === kind);
}

const morning = [{ from: at("08:00"), to: at("08:45") }];

test.each<[string, Tour, Conflict["kind"], object[]]>([
  [
    "a late arrival: leave the stop before earlier",
    aTour([aDay([aStop("a"), aStop("b", { arriveAt: at("09:00") })])]),
    "late",
    [{ kind: "leave", at: at("08:40") }],
  ],
  [
    "a late first arrival: start earlier",
    aTour([aDay([aStop("a", { arriveAt: at("08:00") })], { startPlace: aStop("x").place })]),
    "late",
    [{ kind: "start", at: at("07:40") }],
  ],
  [
    "a stay beyond the hours: shorten it",
    aTour([aDay([aStop("a", { windows: morning })])]),
    "closed",
    [{ kind: "shorten", minutes: 15 }],
  ],
  [
    "a day past its end: leave the last stop earlier, or end later",
    aTour([aDay([aStop("a"), aStop("b")], { endsAt: at("10:00") })]),
    "past-end",
    [
      { kind: "leave", at: at("10:00") },
      { kind: "end", at: at("10:20") },
    ],
  ],
])("%s", (_, tour, kind, expected) => {
  const remedies = remediesFor(tour, kind);
  expect(remedies).toMatchObject(expected);
  for (const { change } of remedies) expect(leftAfter(change(tour), kind)).toEqual([]);
});

test.each<[string, Tour, Conflict["kind"]]>([
  [
    "a place that does not receive guests then",
    aTour([aDay([aStop("a", { windows: [{ from: at("06:00"), to: at("07:30") }] })])]),
    "closed",
  ],
  ["an end before the start", aTour([aDay([], { endsAt: at("07:00") })]), "ends-before-start"],
])("against %s no single change is offered", (_, tour, kind) => {
  expect(leftAfter(tour, kind)).not.toEqual([]);
  expect(remediesFor(tour, kind)).toEqual([]);
});

test("a day that would end after midnight is not offered to last until then", () => {
  const tour = aTour([aDay([aStop("a", { stayMinutes: 1000 })], { endsAt: at("23:00") })]);

  expect(remediesFor(tour, "past-end")).toMatchObject([{ kind: "leave", at: at("23:00") }]);
});

test("a delay is taken off the planned stay, so that one leaves in time in spite of it", () => {
  const tour = aTour([aDay([aStop("a"), aStop("b", { arriveAt: at("09:20") })])]);
  const delays = new Map([["a", 25]]);
  const [remedy] = remediesFor(tour, "late", delays);

  expect(remedy).toMatchObject({ kind: "leave", at: at("09:00") });
  expect(leftAfter(remedy?.change(tour) ?? tour, "late", delays)).toEqual([]);
});

test("a late start is taken off the planned one, as far as the day reaches", () => {
  const late = new Map([[startOf("2027-10-19"), 60]]);
  const agreedFor = (time: string) =>
    aTour([aDay([aStop("a", { arriveAt: at(time) })], { startPlace: aStop("x").place })]);
  const [remedy] = remediesFor(agreedFor("08:30"), "late", late);

  expect(remedy).toMatchObject({ kind: "start", at: at("07:10") });
  expect(leftAfter(remedy?.change(agreedFor("08:30")) ?? agreedFor("08:30"), "late", late)).toEqual(
    [],
  );
  expect(remediesFor(agreedFor("01:00"), "late", late)).toEqual([]);
});

test("a delay that the planned stay cannot make up for offers no button", () => {
  const stops = [aStop("a", { stayMinutes: 5 }), aStop("b", { arriveAt: at("08:30") })];

  expect(remediesFor(aTour([aDay(stops)]), "late", new Map([["a", 25]]))).toEqual([]);
});

test("of any tour, a remedy ends its conflict", () => {
  fc.assert(
    fc.property(anyTour, (tour) => {
      const itinerary = itineraryOf(tour, legsOf(20));
      for (const conflict of itinerary.conflicts) {
        for (const { change } of remediesOf(conflict, itinerary)) {
          const { conflicts } = itineraryOf(change(tour), legsOf(20));
          expect(conflicts.map(keyOf)).not.toContain(keyOf(conflict));
        }
      }
    }),
  );
});

function keyOf(conflict: Conflict): string {
  return JSON.stringify([conflict.day, conflict.kind, "stop" in conflict ? conflict.stop : null]);
}
