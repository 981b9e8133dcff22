import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyOf } from "#domain/tour/copy.ts";
import { inDeckOrder, NO_DECK, slideIdsOf, tidyDeck } from "#domain/tour/deck.ts";
import {
  hideSlide,
  keepNotes,
  moveSlide,
  noteSlide,
  restoreSlideOrder,
  showSlide,
  titleSlide,
} from "#domain/tour/deckEdit.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import { formatPlan, parsePlan } from "#domain/tour/planFile.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { addStop, moveStop, removeDay, removeStop, stopsOf } from "#domain/tour/tourEdit.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { tidyTour } from "#domain/tour/tourTidy.ts";
import { anyDeck, anyTour } from "#tests/anyTour.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";

const TOUR = aTour([aDay([aStop("a"), aStop("b"), aStop("c")])]);
const NATURAL = [
  ...["title", "locator", "overview", "stop-a", "stop-b", "stop-c", "comparison", "closing"],
];
const ISSUE = { number: 1, issuedAt: "2027-10-12T03:04:05Z" };

/** Ids of slides by their last letters or kinds, as the deck has them. */
function shown(tour: Tour): readonly string[] {
  const natural = slideIdsOf(tour).map((id) => ({ id }));
  return inDeckOrder(natural, tour.deck.order).map(({ id }) => id);
}

function moved(tour: Tour, id: string, index: number): Tour {
  return moveSlide(tour, id, { shown: shown(tour), index });
}

describe("order", () => {
  test("is that of the tour until a slide is moved", () => {
    expect(shown(TOUR)).toEqual(NATURAL);
    expect(shown(moved(TOUR, "closing", 0))).toEqual(["closing", ...NATURAL.slice(0, -1)]);
  });

  test("that is the tour's again is not kept", () => {
    const there = moved(TOUR, "stop-b", 0);

    expect(there.deck.order).toHaveLength(NATURAL.length);
    expect(moved(there, "stop-b", 4)).toEqual(TOUR);
    expect(restoreSlideOrder(there)).toEqual(TOUR);
  });

  test("has every slide once, whatever it was given", () => {
    fc.assert(
      fc.property(anyTour, (tour) => {
        expect(shown(tour).toSorted()).toEqual(slideIdsOf(tour).toSorted());
      }),
      { numRuns: 200 },
    );
  });
});

describe("the slide of a new stop comes in at its natural place", () => {
  const added = (tour: Tour, at: number) => addStop(tour, 0, aStop("x"), at);

  test("among slides in the order of the tour", () => {
    expect(shown(added(TOUR, 1))).toEqual(NATURAL.toSpliced(4, 0, "stop-x"));
  });

  test.each([
    ["behind the stop before it", moved(TOUR, "comparison", 0), 2, "stop-b", "stop-x"],
    [
      "before the others where it is the first",
      moved(TOUR, "comparison", 0),
      0,
      "overview",
      "stop-x",
    ],
    ["not behind a stop that was moved away", moved(TOUR, "stop-b", 7), 2, "stop-a", "stop-x"],
  ])("%s", (_case, tour, at, before, id) => {
    const ids = shown(added(tour, at));

    expect(ids[ids.indexOf(id) - 1]).toBe(before);
  });
});

describe("what was said of a slide", () => {
  const written = noteSlide(
    titleSlide(hideSlide(moved(TOUR, "stop-b", 0), "stop-b"), "stop-b", { vi: "Hai", en: "Two" }),
    "stop-b",
    { vi: "Nói", en: "Say" },
  );

  test("goes with its stop, so that a stop that comes later has none of it", () => {
    const gone = removeStop(written, "b");
    expect(gone.deck).toEqual(NO_DECK);
    expect(addStop(gone, 0, aStop("b")).deck).toEqual(NO_DECK);
    const days = removeDay({ ...written, days: [...written.days, aDay([])] }, 0);
    expect(days.deck).toEqual(NO_DECK);
  });

  test("stays when the stop goes elsewhere", () => {
    const elsewhere = moveStop(written, "b", { day: 0, index: 2 });

    expect(elsewhere.deck).toMatchObject({
      hidden: ["stop-b"],
      titles: [{ id: "stop-b", text: { vi: "Hai", en: "Two" } }],
      notes: [{ id: "stop-b", text: { vi: "Nói", en: "Say" } }],
    });
  });

  test("is taken back without a trace", () => {
    const shownAgain = restoreSlideOrder(showSlide(written, "stop-b"));
    const nothing = { vi: "", en: "" };
    const unwritten = noteSlide(titleSlide(shownAgain, "stop-b", nothing), "stop-b", nothing);

    expect(unwritten).toEqual(TOUR);
  });

  test("keeps to the limits, one line for a title, and to slides that there are", () => {
    const long = titleSlide(TOUR, "title", { vi: "ạ\n".repeat(200), en: "" });
    const spoken = noteSlide(long, "nowhere", { vi: "Ai?", en: "Who?" });
    const full = noteSlide(spoken, "closing", { vi: "ế".repeat(9999), en: "a\nb" });

    expect(full.deck.titles[0]?.text.vi).toMatch(/^[^\n]+$/);
    expect(full.deck.titles[0]?.text.vi).toHaveLength(LIMITS.slideTitle);
    expect(full.deck.notes).toEqual([
      { id: "closing", text: { vi: "ế".repeat(LIMITS.slideNotes), en: "a\nb" } },
    ]);
  });
});

test("a tidy deck stays as it is", () => {
  fc.assert(
    fc.property(
      anyTour.chain((tour) => fc.tuple(fc.constant(tour), anyDeck(tour))),
      ([tour, deck]) => {
        const tidy = tidyDeck(deck, tour);
        expect(tidyDeck(tidy, tour)).toEqual(tidy);
      },
    ),
    { numRuns: 300 },
  );
});

test("a hidden or unknown slide that is hidden again or moved leaves the very same tour", () => {
  const tour = hideSlide(TOUR, "title");

  expect(hideSlide(tour, "title")).toBe(tour);
  expect(moveSlide(tour, "nowhere", { shown: NATURAL, index: 0 })).toBe(tour);
  expect(moved(tour, "title", 0)).toBe(tour);
});

describe("a plan file", () => {
  const notes = { vi: "Chào đoàn", en: "Welcome them" };
  const tour = noteSlide(hideSlide(exampleTour(), "locator"), "stop-ioc", notes);
  const written = (of: Tour, copy: "public" | "delegate" | "organiser") =>
    formatPlan({ tour: of, copy, ...ISSUE });

  test("names the slides as a person would look for them", () => {
    expect(JSON.parse(written(tour, "public"))).toMatchObject({
      tour: { deck: { hidden: ["locator"], notes: [{ id: "stop-ioc", text: notes }] } },
    });
    expect(written(exampleTour(), "organiser")).not.toContain("deck");
  });

  test("drops what is about slides that the tour cannot have", () => {
    const strange = written(tour, "public").replaceAll("stop-ioc", "stop-nobody");
    const parsed = parsePlan(strange);

    expect(parsed.ok && parsed.value.tour.deck).toEqual({ ...NO_DECK, hidden: ["locator"] });
  });

  test.each([
    ["a title that is too long", { titles: [{ id: "title", text: { en: "x".repeat(161) } }] }],
    ["an id that no slide has the form of", { hidden: ["<b>"] }],
    ["more slides than a tour has", { order: Array.from({ length: 106 }, (_, i) => `stop-${i}`) }],
    ["a property that nobody knows", { colour: "red" }],
  ])("with %s is refused, and the place of the fault is told", (_case, deck) => {
    const json = JSON.parse(written(exampleTour(), "organiser"));
    const parsed = parsePlan(JSON.stringify({ ...json, tour: { ...json.tour, deck } }));

    expect(parsed).toMatchObject({
      problem: { kind: "fault", issue: { property: expect.stringMatching(/^tour\.deck/) } },
    });
  });

  test("of a lesser copy with notes that are kept to oneself is refused", () => {
    const json = JSON.parse(written(tour, "public"));
    const deck = { ...json.tour.deck, areNotesPrivate: true };
    const parsed = parsePlan(JSON.stringify({ ...json, tour: { ...json.tour, deck } }));

    expect(parsed).toMatchObject({ problem: { kind: "fault" } });
  });
});

describe("speaker notes", () => {
  const tour = noteSlide(exampleTour(), "stop-ioc", { vi: "Chào đoàn", en: "Welcome them" });

  test("are in every copy unless they are kept to oneself", () => {
    const kept = keepNotes(tour, true);
    const has = (of: Tour, kind: "public" | "delegate" | "organiser") =>
      copyOf(of, kind).deck.notes.length > 0;

    expect([has(tour, "public"), has(tour, "delegate"), has(tour, "organiser")]).toEqual([
      ...[true, true, true],
    ]);
    expect([has(kept, "public"), has(kept, "delegate"), has(kept, "organiser")]).toEqual([
      ...[false, false, true],
    ]);
    expect(copyOf(kept, "public")).toEqual(copyOf(exampleTour(), "public"));
  });
});

test("the fullest deck is tidy", () => {
  const stops = Array.from({ length: LIMITS.stops }, (_, i) => aStop(`s-${i}`));
  const tour = aTour([aDay(stops)]);
  const ids = slideIdsOf(tour);
  const text = { vi: "ế".repeat(LIMITS.slideNotes), en: "字".repeat(LIMITS.slideNotes) };
  const full = {
    ...tour,
    deck: { ...NO_DECK, order: ids.toReversed(), notes: ids.map((id) => ({ id, text })) },
  };

  expect(stopsOf(tidyTour(full))).toHaveLength(LIMITS.stops);
  expect(tidyTour(full).deck).toEqual(full.deck);
});
