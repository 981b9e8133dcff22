import fc from "fast-check";
import { expect, test } from "vitest";
import { COPY_KINDS, copyOf, holdsAll } from "#domain/tour/copy.ts";
import { anyTour } from "#tests/anyTour.ts";
import { FIRST_PLAN_TOUR, FIRST_TOUR } from "#tests/firstTour.ts";

test("the organiser's copy is the whole tour", () => {
  expect(copyOf(FIRST_PLAN_TOUR, "organiser")).toEqual(FIRST_PLAN_TOUR);
});

test("the public copy has no guest notes, states or secrets, and everything else", () => {
  expect(copyOf(FIRST_PLAN_TOUR, "public")).toEqual(FIRST_TOUR);
});

test("the delegates' copy adds meeting point, dress rule and questions, without the answers", () => {
  const [stop] = copyOf(FIRST_PLAN_TOUR, "delegate").days[0]?.stops ?? [];

  expect(stop).toEqual({
    ...FIRST_TOUR.days[0]?.stops[0],
    guests: {
      meetingPoint: { vi: "Sảnh chính", en: "Main lobby" },
      dressAndPhotos: { vi: "Giày kín mũi", en: "Closed shoes" },
      questions: [{ text: { vi: "Ai quản lý?", en: "Who runs it?" }, answer: "" }],
    },
  });
});

test.each([
  ["public", /Lan|lobby|shoes|runs|Hỏi|Hải|905|4711|43B|Tuấn|confirmed/],
  ["delegate", /Lan|Hỏi|Hải|905|4711|43B|Tuấn|confirmed/],
] as const)("nothing planted for others is anywhere in the %s copy", (kind, planted) => {
  expect(JSON.stringify(copyOf(FIRST_PLAN_TOUR, "organiser"))).toMatch(planted);
  expect(JSON.stringify(copyOf(FIRST_PLAN_TOUR, kind))).not.toMatch(planted);
});

test("a field that no table lists is in no copy", () => {
  const unlisted = { phone: "0905" };
  const days = FIRST_TOUR.days.map((day) => ({
    ...{ ...day, ...unlisted },
    stops: day.stops.map((stop) => ({ ...stop, ...unlisted })),
  }));
  const tour = { ...FIRST_TOUR, ...unlisted, days };

  for (const kind of COPY_KINDS) expect(copyOf(tour, kind)).toEqual(FIRST_TOUR);
});

test("a copy of a copy has no more than the lesser of the two", () => {
  fc.assert(
    fc.property(
      anyTour,
      fc.constantFrom(...COPY_KINDS),
      fc.constantFrom(...COPY_KINDS),
      (tour, one, other) => {
        const lesser = holdsAll(one, other) ? other : one;
        expect(copyOf(copyOf(tour, one), other)).toEqual(copyOf(tour, lesser));
      },
    ),
    { numRuns: 200 },
  );
});
