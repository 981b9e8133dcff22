import { expect, test } from "vitest";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import type { Stop, Tour } from "#domain/tour/tour.ts";
import {
  addDay,
  addStop,
  changeDay,
  changeStop,
  changeTour,
  moveStop,
  newStop,
  newTour,
  nextStopId,
  positionOf,
  removeDay,
  removeStop,
  stopOf,
  stopsOf,
  withTourId,
} from "#domain/tour/tourEdit.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { aDay, aStop, aTour, knownPlace } from "#tests/aTour.ts";

const TWO_DAYS = aTour([
  aDay(["a", "b", "c"].map((id) => aStop(id))),
  aDay(
    ["d", "e"].map((id) => aStop(id)),
    { date: "2027-10-20" },
  ),
]);

test.each([
  ["a visit", "visit", 60],
  ["a meal", "meal", 75],
  ["a gathering", "gathering", 15],
] as const)("%s begins with a sensible stay and nothing else filled in", (_case, purpose, stay) => {
  const stop = newStop("ioc", knownPlace("ioc"), purpose);

  expect(stop).toEqual(aStop("ioc", { purpose, stayMinutes: stay }));
});

test.each([
  ["forwards in its day", "a", { day: 0, index: 1 }, "bac de"],
  ["to its day's end", "a", { day: 0, index: 2 }, "bca de"],
  ["backwards", "c", { day: 0, index: 0 }, "cab de"],
  ["to the beginning of another day", "b", { day: 1, index: 0 }, "ac bde"],
  ["to the end of another day", "b", { day: 1, index: 2 }, "ac deb"],
  ["too far", "b", { day: 1, index: 99 }, "ac deb"],
  ["before the beginning", "c", { day: 0, index: -3 }, "cab de"],
  ["to nowhere in particular", "a", { day: 1, index: Number.NaN }, "bc dea"],
])("a stop moves %s", (_case, id, to, order) => {
  expect(orderOf(moveStop(TWO_DAYS, id, to))).toBe(order);
});

test.each<[string, Tour]>([
  ["moving a stop to where it is", moveStop(TWO_DAYS, "b", { day: 0, index: 1 })],
  ["moving a stop to a day that is not there", moveStop(TWO_DAYS, "b", { day: 2, index: 0 })],
  ["moving a stop that is not there", moveStop(TWO_DAYS, "x", { day: 0, index: 0 })],
  ["removing a stop that is not there", removeStop(TWO_DAYS, "x")],
  ["changing a stop that is not there", changeStop(TWO_DAYS, "x", { stayMinutes: 5 })],
  ["changing a stop to what it is", changeStop(TWO_DAYS, "b", { stayMinutes: 60 })],
  ["changing a day that is not there", changeDay(TWO_DAYS, 2, { startsAt: 1 })],
  ["changing a day to what it is", changeDay(TWO_DAYS, 0, { date: "2027-10-19" })],
  ["adding a stop to a day that is not there", addStop(TWO_DAYS, -1, aStop("x"))],
  ["removing a day that is not there", removeDay(TWO_DAYS, 2)],
  ["giving a tour the buffer it has", changeTour(TWO_DAYS, { bufferMinutes: 0 })],
  ["giving a tour an id with a blank", withTourId(TWO_DAYS, "a b")],
])("%s gives the very same tour", (_case, tour) => {
  expect(tour).toBe(TWO_DAYS);
});

test("a stop is added at the day's end, or where one says", () => {
  expect(orderOf(addStop(TWO_DAYS, 0, aStop("x")))).toBe("abcx de");
  expect(orderOf(addStop(TWO_DAYS, 1, aStop("x"), 0))).toBe("abc xde");
});

test("a stop is removed from whichever day it is in", () => {
  expect(orderOf(removeStop(TWO_DAYS, "d"))).toBe("abc e");
});

test("a stop whose id is taken gets the next one of its place", () => {
  const again = aStop("a", { place: knownPlace("ioc") });
  const tour = [again, again, again].reduce((so, stop) => addStop(so, 1, stop), TWO_DAYS);

  expect(tour.days[1]?.stops.map(({ id }) => id)).toEqual(["d", "e", "ioc", "ioc-2", "ioc-3"]);
});

test("the next id for a place is never one that a neighbour with a number in its name has", () => {
  const tour = aTour([aDay([aStop("park"), aStop("park-2")])]);

  expect(nextStopId(tour, knownPlace("park"))).toBe("park-3");
});

test("a stop keeps its id and everything else when it moves to another day", () => {
  const tour = changeStop(TWO_DAYS, "b", { stayMinutes: 45 });
  const moved = moveStop(tour, "b", { day: 1, index: 0 });

  expect(stopOf(moved, "b")).toBe(stopOf(tour, "b"));
  expect(positionOf(moved, "b")).toEqual({ day: 1, index: 0 });
});

test("a new day is the one after the last, with its hours and places and no stops", () => {
  const tour = addDay(changeDay(TWO_DAYS, 1, { date: "2028-02-28", startsAt: 500 }));

  expect(tour.days[2]).toEqual(aDay([], { date: "2028-02-29", startsAt: 500 }));
});

test("the only day of a tour cannot be removed", () => {
  const one = removeDay(TWO_DAYS, 0);

  expect(orderOf(one)).toBe("de");
  expect(removeDay(one, 0)).toBe(one);
});

test.each<[string, Partial<Stop>, Partial<Stop>]>([
  ["a stay of less than nothing", { stayMinutes: -5 }, { stayMinutes: 0 }],
  ["a stay of more than a day", { stayMinutes: 9999 }, { stayMinutes: 1439 }],
  ["a stay that is no number", { stayMinutes: Number.NaN }, { stayMinutes: 60 }],
  ["a stay without end", { stayMinutes: Number.POSITIVE_INFINITY }, { stayMinutes: 1439 }],
  ["a stay with a half minute", { stayMinutes: 44.5 }, { stayMinutes: 45 }],
  ["an arrival that is no number", { arriveAt: Number.NaN }, { arriveAt: 600 }],
  ["no arrival", { arriveAt: null }, { arriveAt: null }],
  ["an arrival past midnight", { arriveAt: 1500 }, { arriveAt: 1439 }],
  [
    "a window that ends before it begins",
    { windows: [{ from: 700, to: 600 }] },
    { windows: [{ from: 700, to: 600 }] },
  ],
  [
    "a window without an end",
    { windows: [{ from: 700, to: Number.NaN }] },
    { windows: [{ from: 700, to: 690 }] },
  ],
  [
    "a confirmation on a day that does not exist",
    { agreement: { kind: "confirmed", by: "x", on: "2027-02-29" } },
    { agreement: { kind: "asked" } },
  ],
  [
    "a place off the globe",
    { place: { kind: "own", name: { vi: "", en: "" }, point: { lng: 200, lat: 0 } } },
    { place: knownPlace("b") },
  ],
  [
    "a place at no number",
    { place: { kind: "own", name: { vi: "", en: "" }, point: { lng: Number.NaN, lat: 0 } } },
    { place: knownPlace("b") },
  ],
  [
    "a known place that no id can name",
    { place: knownPlace("__proto__") },
    { place: knownPlace("b") },
  ],
  [
    "a host's role over two lines",
    { host: { vi: "a\nb", en: "" } },
    { host: { vi: "a b", en: "" } },
  ],
  [
    "a note in decomposed letters",
    { note: { vi: "Đà".normalize("NFD"), en: "" } },
    { note: { vi: "Đà", en: "" } },
  ],
])("%s leaves a stop that can be", (_case, changes, expected) => {
  const tour = changeStop(TWO_DAYS, "b", {
    arriveAt: 600,
    windows: [{ from: 500, to: 690 }],
    agreement: { kind: "asked" },
  });

  expect(stopOf(changeStop(tour, "b", changes), "b")).toMatchObject(expected);
});

test("texts are cut at their limit and never through a character", () => {
  const words = `${"a".repeat(LIMITS.title - 1)}😀`;
  const { title } = changeTour(TWO_DAYS, { title: { vi: words, en: `${words}${words}` } });

  expect(title).toEqual({ vi: "a".repeat(LIMITS.title - 1), en: "a".repeat(LIMITS.title - 1) });
});

test.each(["2027-02-29", "", "19/10/2027", "1999-12-31", "2100-01-01", "2027-13-01"])(
  "a day does not take the date “%s”",
  (date) => {
    expect(changeDay(TWO_DAYS, 0, { date })).toBe(TWO_DAYS);
    expect(newTour("x", date).days[0]?.date).toBe("2000-01-01");
  },
);

test("a tour holds as many stops and days as its limits and no more", () => {
  let tour = newTour("x", "2099-12-25");
  for (let i = 0; i < LIMITS.days + 5; i++) tour = addDay(tour);
  for (let i = 0; i < LIMITS.stops + 5; i++)
    tour = addStop(tour, i % 3, newStop("ioc", knownPlace("ioc")));

  expect(tour.days).toHaveLength(LIMITS.days);
  expect(tour.days.at(-1)?.date).toBe("2099-12-31");
  expect(new Set(stopsOf(tour).map(({ id }) => id)).size).toBe(LIMITS.stops);
});

test.each<[string, (tour: Tour) => Tour, boolean]>([
  [
    "its title in one language",
    (tour) => changeTour(tour, { title: { ...tour.title, en: "Ours" } }),
    false,
  ],
  ["its date", (tour) => changeDay(tour, 0, { date: "2027-10-20" }), false],
  ["a stay", (tour) => changeStop(tour, "ioc", { stayMinutes: 30 }), true],
  ["the order", (tour) => moveStop(tour, "dhpiza", { day: 0, index: 1 }), true],
  ["the hour it begins", (tour) => changeDay(tour, 0, { startsAt: 480 }), true],
  ["the vehicle", (tour) => changeTour(tour, { vehicle: "car" }), true],
  [
    "a title that was an own one",
    (tour) => changeTour({ ...tour, isExample: false }, { title: tour.title }),
    false,
  ],
])(
  "the example with another value for %s says rightly whether it is the example",
  (_case, edit, isExample) => {
    expect(edit(exampleTour()).isExample).toBe(isExample);
  },
);

test("edits leave the tour they are given as it was", () => {
  const before = structuredClone(TWO_DAYS);
  moveStop(TWO_DAYS, "a", { day: 1, index: 0 });
  changeStop(TWO_DAYS, "a", { note: { vi: "x", en: "y" } });
  removeDay(addDay(TWO_DAYS), 0);

  expect(TWO_DAYS).toEqual(before);
});

/** `abc de`: the ids of each day. */
function orderOf({ days }: Tour): string {
  return days.map(({ stops }) => stops.map(({ id }) => id).join("")).join(" ");
}
