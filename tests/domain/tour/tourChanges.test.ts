import fc from "fast-check";
import { expect, test } from "vitest";
import { hideSlide, noteSlide, titleSlide, withSlideOrder } from "#domain/tour/deckEdit.ts";
import type { Stop, Tour } from "#domain/tour/tour.ts";
import { type TourChange, tourChanges } from "#domain/tour/tourChanges.ts";
import {
  addDay,
  addStop,
  changeDay,
  changeStop,
  changeTour,
  moveStop,
  removeDay,
  removeStop,
} from "#domain/tour/tourEdit.ts";
import { anyTour } from "#tests/anyTour.ts";
import { aDay, aStop, aTour, knownPlace } from "#tests/aTour.ts";

const TOUR = aTour([
  aDay(["a", "b", "c", "d"].map((id) => aStop(id))),
  aDay(
    ["e", "f"].map((id) => aStop(id)),
    { date: "2027-10-20" },
  ),
]);

test.each<[string, Tour, readonly Partial<TourChange>[]]>([
  ["nothing", TOUR, []],
  [
    "a stop at the end",
    addStop(TOUR, 1, aStop("x")),
    [{ kind: "added", stop: aStop("x"), day: 1 }],
  ],
  ["a stop taken out", removeStop(TOUR, "b"), [{ kind: "removed", stop: aStop("b"), day: 0 }]],
  [
    "the first stop gone to the end",
    moveStop(TOUR, "a", { day: 0, index: 3 }),
    [
      {
        kind: "moved",
        stop: aStop("a"),
        before: { day: 0, index: 0 },
        after: { day: 0, index: 3 },
      },
    ],
  ],
  [
    "the last stop gone to the beginning",
    moveStop(TOUR, "d", { day: 0, index: 0 }),
    [
      {
        kind: "moved",
        stop: aStop("d"),
        before: { day: 0, index: 3 },
        after: { day: 0, index: 0 },
      },
    ],
  ],
  [
    "a stop on another day",
    moveStop(TOUR, "b", { day: 1, index: 1 }),
    [
      {
        kind: "moved",
        stop: aStop("b"),
        before: { day: 0, index: 1 },
        after: { day: 1, index: 1 },
      },
    ],
  ],
  [
    "a longer stay",
    changeStop(TOUR, "b", { stayMinutes: 90 }),
    [{ kind: "stay", before: 60, after: 90 }],
  ],
  [
    "a fixed arrival",
    changeStop(TOUR, "b", { arriveAt: 600 }),
    [{ kind: "arrival", before: null, after: 600 }],
  ],
  [
    "hours",
    changeStop(TOUR, "b", { windows: [{ from: 1, to: 2 }] }),
    [{ kind: "windows", before: [], after: [{ from: 1, to: 2 }] }],
  ],
  [
    "another place",
    changeStop(TOUR, "b", { place: knownPlace("z") }),
    [{ kind: "place", before: knownPlace("b"), after: knownPlace("z") }],
  ],
  [
    "another purpose",
    changeStop(TOUR, "b", { purpose: "meal" }),
    [{ kind: "purpose", before: "visit", after: "meal" }],
  ],
  [
    "a state and a note",
    changeStop(TOUR, "b", { agreement: { kind: "asked" }, note: { vi: "x", en: "y" } }),
    [
      { kind: "text", field: "note" },
      { kind: "text", field: "agreement" },
    ],
  ],
  [
    "another title, vehicle and buffer",
    changeTour(TOUR, { title: { vi: "x", en: "y" }, vehicle: "coach", bufferMinutes: 5 }),
    [
      { kind: "title", after: { vi: "x", en: "y" } },
      { kind: "vehicle", before: "car", after: "coach" },
      { kind: "buffer", before: 0, after: 5 },
    ],
  ],
  [
    "a driver",
    changeTour(TOUR, { secrets: { ...TOUR.secrets, driverName: "x" } }),
    [{ kind: "transport" }],
  ],
  [
    "another date",
    changeDay(TOUR, 1, { date: "2027-10-21" }),
    [{ kind: "date", day: 1, before: "2027-10-20", after: "2027-10-21" }],
  ],
  [
    "both days one day later",
    changeDay(changeDay(TOUR, 0, { date: "2027-10-20" }), 1, { date: "2027-10-21" }),
    [
      { kind: "date", day: 0, before: "2027-10-19", after: "2027-10-20" },
      { kind: "date", day: 1, before: "2027-10-20", after: "2027-10-21" },
    ],
  ],
  [
    "other hours and ends of a day",
    changeDay(TOUR, 0, {
      startsAt: 450,
      endsAt: 1000,
      startPlace: knownPlace("a"),
      endPlace: knownPlace("b"),
    }),
    [
      { kind: "starts", day: 0, before: 480, after: 450 },
      { kind: "ends", day: 0, before: 1080, after: 1000 },
      { kind: "start-place", day: 0, before: null, after: knownPlace("a") },
      { kind: "end-place", day: 0, before: null, after: knownPlace("b") },
    ],
  ],
  ["a third day", addDay(TOUR), [{ kind: "day-added", day: 2, date: "2027-10-21" }]],
  [
    "slides in another order, one hidden, one with a title and notes",
    noteSlide(
      titleSlide(withSlideOrder(hideSlide(TOUR, "closing"), ["stop-b", "title"]), "stop-a", {
        vi: "x",
        en: "y",
      }),
      "stop-a",
      { vi: "x", en: "y" },
    ),
    [
      { kind: "slide-order" },
      { kind: "slide-title", slide: { kind: "stop", stop: aStop("a") } },
      { kind: "slide-notes", slide: { kind: "stop", stop: aStop("a") } },
      { kind: "slide-hidden", slide: { kind: "closing" } },
    ],
  ],
  [
    "the first day gone",
    removeDay(TOUR, 0),
    [
      { kind: "day-removed", day: 0, date: "2027-10-19" },
      ...["a", "b", "c", "d"].map((id) => ({ kind: "removed", stop: aStop(id), day: 0 }) as const),
    ],
  ],
])("%s: exactly that is told", (_case, after, expected) => {
  expect(tourChanges(TOUR, after)).toEqual(
    expected.map((change) => expect.objectContaining(change)),
  );
});

test("a stop taken out and put back with the same id is told by its fields, not as new", () => {
  const after = addStop(removeStop(TOUR, "d"), 0, aStop("d", { stayMinutes: 30 }));

  expect(tourChanges(TOUR, after).map(({ kind }) => kind)).toEqual(["stay"]);
});

test("a stop taken out is told, and not what was written for its slide as well", () => {
  const words = { vi: "x", en: "y" };
  const before = noteSlide(hideSlide(TOUR, "stop-b"), "stop-b", words);

  expect(tourChanges(before, removeStop(before, "b")).map(({ kind }) => kind)).toEqual(["removed"]);
});

test("stops that move take their slides along without a word of those", () => {
  const before = withSlideOrder(TOUR, ["closing", "title", "stop-a", "stop-b"]);
  const after = moveStop(before, "a", { day: 0, index: 3 });

  expect(tourChanges(before, after).map(({ kind }) => kind)).toEqual(["moved"]);
});

test("two neighbours that change places are one move", () => {
  expect(tourChanges(TOUR, moveStop(TOUR, "b", { day: 0, index: 2 }))).toHaveLength(1);
});

test("no field of a stop can change without a word", () => {
  const changes: Required<Omit<Stop, "id">> = {
    place: knownPlace("z"),
    purpose: "meal",
    stayMinutes: 1,
    windows: [{ from: 1, to: 2 }],
    arriveAt: 1,
    host: { vi: "x", en: "y" },
    agreement: { kind: "asked" },
    note: { vi: "x", en: "y" },
    guests: { ...aStop("a").guests, meetingPoint: { vi: "x", en: "y" } },
    secrets: { ...aStop("a").secrets, gateCode: "1" },
  };
  for (const [field, value] of Object.entries(changes)) {
    expect(tourChanges(TOUR, changeStop(TOUR, "c", { [field]: value })), field).toHaveLength(1);
  }
});

test("a tour has changed exactly when something is told, and the other way round when swapped", () => {
  fc.assert(
    fc.property(anyTour, anyTour, (one, other) => {
      expect(tourChanges(one, one)).toEqual([]);
      const [there, back] = [tourChanges(one, other), tourChanges(other, one)];
      const count = (changes: readonly TourChange[], kind: TourChange["kind"]) =>
        changes.filter((change) => change.kind === kind).length;
      expect(count(there, "added")).toBe(count(back, "removed"));
      expect(count(there, "moved")).toBe(count(back, "moved"));
      expect(count(there, "day-added")).toBe(count(back, "day-removed"));
    }),
    { numRuns: 200 },
  );
});
