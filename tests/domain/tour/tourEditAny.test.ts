import fc from "fast-check";
import { expect, test } from "vitest";
import { slideIdsOf } from "#domain/tour/deck.ts";
import { hideSlide, moveSlide, noteSlide, titleSlide } from "#domain/tour/deckEdit.ts";
import { formatPlan, parsePlan } from "#domain/tour/planFile.ts";
import type { Tour } from "#domain/tour/tour.ts";
import {
  addDay,
  addStop,
  changeDay,
  changeStop,
  changeTour,
  moveStop,
  removeDay,
  removeStop,
  stopsOf,
} from "#domain/tour/tourEdit.ts";
import { anyPlace, anyStop, anyTour, anyWords } from "#tests/anyTour.ts";

const anyNumber = fc.oneof(fc.integer(), fc.double(), fc.integer({ min: -1, max: 4 }));
const anyEdit: fc.Arbitrary<(tour: Tour) => Tour> = fc.oneof(
  fc.tuple(anyNumber, anyStop, anyNumber).map(
    ([day, stop, at]) =>
      (tour: Tour) =>
        addStop(tour, day, stop, at),
  ),
  fc.tuple(anyNumber, anyNumber, anyNumber).map(
    ([which, day, index]) =>
      (tour: Tour) =>
        moveStop(tour, someId(tour, which), { day, index }),
  ),
  fc.nat(5).map((which) => (tour: Tour) => removeStop(tour, someId(tour, which))),
  fc
    .record({
      which: fc.nat(5),
      stop: anyStop,
      stayMinutes: anyNumber,
      arriveAt: anyNumber,
      from: anyNumber,
    })
    .map(
      ({ which, stop, stayMinutes, arriveAt, from }) =>
        (tour: Tour) =>
          changeStop(tour, someId(tour, which), {
            ...stop,
            stayMinutes,
            arriveAt,
            windows: [{ from, to: from }],
          }),
    ),
  fc.tuple(anyNumber, anyWords, fc.option(anyPlace), anyNumber).map(
    ([day, date, startPlace, startsAt]) =>
      (tour: Tour) =>
        changeDay(tour, day, { date, startPlace, startsAt }),
  ),
  fc.tuple(anyWords, anyNumber).map(
    ([vi, bufferMinutes]) =>
      (tour: Tour) =>
        changeTour(tour, { title: { vi, en: vi.repeat(9) }, bufferMinutes }),
  ),
  fc.tuple(anyNumber, fc.integer({ min: -9, max: 200 })).map(([which, index]) => (tour: Tour) => {
    const shown = slideIdsOf(tour);
    return moveSlide(tour, someSlide(tour, which), { shown, index });
  }),
  anyNumber.map((which) => (tour: Tour) => hideSlide(tour, someSlide(tour, which))),
  fc.tuple(anyNumber, anyWords, anyWords).map(
    ([which, vi, en]) =>
      (tour: Tour) =>
        noteSlide(titleSlide(tour, someSlide(tour, which), { vi, en: "" }), "closing", { vi, en }),
  ),
  fc.constant(addDay),
  anyNumber.map((day) => (tour: Tour) => removeDay(tour, day)),
);

test("whatever is done to it with whatever values, a tour stays one that a plan file takes", () => {
  fc.assert(
    fc.property(anyTour, fc.array(anyEdit, { maxLength: 12 }), (tour, edits) => {
      const edited = edits.reduce((so, edit) => edit(so), tour);
      const plan = {
        tour: edited,
        copy: "organiser",
        number: 1,
        issuedAt: "2027-10-12T03:04:05Z",
      } as const;
      expect(parsePlan(formatPlan(plan))).toEqual({ ok: true, value: plan });
    }),
    { numRuns: 400 },
  );
}, 120_000);

function someSlide(tour: Tour, which: number): string {
  const ids = slideIdsOf(tour);
  return ids[Math.abs(Math.floor(which)) % (ids.length + 1)] ?? "no-slide";
}

function someId(tour: Tour, which: number): string {
  const stops = stopsOf(tour);
  return stops[Math.abs(Math.floor(which)) % (stops.length + 1)]?.id ?? "nobody";
}
