import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyOf } from "#domain/tour/copy.ts";
import { NO_DECK, slideIdsOf } from "#domain/tour/deck.ts";
import { hideSlide, keepNotes, moveSlide, noteSlide, titleSlide } from "#domain/tour/deckEdit.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import { formatPlan, parsePlan } from "#domain/tour/planFile.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { tidyTour } from "#domain/tour/tourTidy.ts";
import {
  formatTourCode,
  openTourCode,
  parseTourCode,
  TOUR_CODE_LIMIT,
} from "#domain/tourCode/tourCode.ts";
import { bitWriter, DIGITS } from "#domain/tourCode/tourCodeBits.ts";
import { checkOf } from "#domain/tourCode/tourCodeCheck.ts";
import { codedDeck } from "#domain/tourCode/tourCodeDeck.ts";
import { codedTour } from "#domain/tourCode/tourCodeFields.ts";
import { fieldCoder } from "#domain/tourCode/tourCodeModel.ts";
import { anyTour } from "#tests/anyTour.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import { FIRST_DECK, FIRST_TOUR } from "#tests/firstTour.ts";

const NOTES = { vi: "Chào đoàn, mời ngồi.", en: "Welcome them, offer seats." };
const TALK = titleSlide(
  noteSlide(hideSlide(exampleTour(), "locator"), "stop-ioc", NOTES),
  "stop-ioc",
  { vi: "Trái tim số", en: "The digital heart" },
);

describe("slides as they follow from the tour", () => {
  test("cost a link nothing: the code is that of a tour alone", () => {
    fc.assert(
      fc.property(anyTour, (tour) => {
        const plain = { ...tour, deck: NO_DECK };
        const writer = bitWriter();
        codedTour(fieldCoder(writer.code), {
          tour: tidyTour(copyOf(plain, "public")),
          issue: null,
        });
        const body = writer.finish();
        expect(formatTourCode(plain)).toBe(`1${checkOf("1", body)}${body}`);
      }),
      { numRuns: 300 },
    );
  });

  test("are those of a talk whose only words the link may not have", () => {
    const own = keepNotes(noteSlide(exampleTour(), "stop-ioc", NOTES), true);

    expect(formatTourCode(own)).toBe(formatTourCode(exampleTour()));
  });
});

test("a talk with a hidden slide, a title and notes comes back from its link", () => {
  const parsed = parseTourCode(formatTourCode(TALK));

  expect(parsed).toEqual({ ok: true, value: copyOf(TALK, "public") });
});

/** FIRST_TOUR with FIRST_DECK as version 2 of the code first wrote it. It must open for ever. */
const FIRST_TALK_CODE =
  "2rytf_5l3-DtG7dVl0Fi5rFt4-5J9JU5cpGQ-3zZnU6EgOLwf9_h0ZlPDDuuK1Ahh53p6I9UqR0ytjLftY1JqOudcO2Pw0ssNlt1d5Vp1U1CLVU4dD_KoVU7cEkOnzfaJT10zGNWyAdJyp9FI2bwgXl1Sp6YJAiWGD8Kqil18y_Zextqo4QQOZG64iL9MewS1P2vhGWOdJuDNSmKXXgyBCJ5Eu11Z6aWKNjlYBeFOMK0wv9QjKGFUfiqm_nwT1-5HLRSPmjOFJ0zKXVkJkcIFdlcNVcd3fp6QmGQV47_JQDua1CkwApCMc0jB97ihRsd5BCztwgXMx99CgToSNiAD52Ef3qCsUqNhT4";
const FIRST_TALK: Tour = { ...FIRST_TOUR, deck: FIRST_DECK };
const FIRST_ISSUE = { number: 3, issuedAt: "2027-10-12T03:04:05Z" };

test("a link with slides of the first version that had them opens as the talk it was made of", () => {
  const value = { tour: FIRST_TALK, issue: FIRST_ISSUE };

  expect(openTourCode(FIRST_TALK_CODE)).toEqual({ ok: true, value });
});

test("a talk is still written in the letters of that version", () => {
  expect(formatTourCode(FIRST_TALK, FIRST_ISSUE)).toBe(FIRST_TALK_CODE);
});

test("notes that are kept to oneself are in no link, the rest of the deck is", () => {
  const parsed = parseTourCode(formatTourCode(keepNotes(TALK, true)));

  expect(parsed).toMatchObject({ value: { deck: { ...TALK.deck, notes: [] } } });
});

test("a hidden slide and another order cost a link few characters", () => {
  const shown = slideIdsOf(exampleTour());
  const moved = moveSlide(hideSlide(exampleTour(), "locator"), "comparison", { shown, index: 2 });

  expect(formatTourCode(moved).length - formatTourCode(exampleTour()).length).toBeLessThan(16);
});

test("the fullest deck comes back whole, within the limit", () => {
  const stops = Array.from({ length: LIMITS.stops }, (_, i) => aStop(`s-${i}`));
  const ids = slideIdsOf(aTour([aDay(stops)]));
  const texts = (length: number) =>
    ids.map((id) => ({ id, text: { vi: "字".repeat(length), en: "ế".repeat(length) } }));
  const deck = {
    ...{ order: ids.toReversed(), hidden: ids, areNotesPrivate: false },
    ...{ titles: texts(LIMITS.slideTitle), notes: texts(LIMITS.slideNotes) },
  };
  const tour = aTour([aDay(stops)], { deck });
  const code = formatTourCode(tour);

  expect(code.length).toBeLessThan(TOUR_CODE_LIMIT);
  expect(parseTourCode(code)).toEqual({ ok: true, value: tour });
}, 120_000);

describe("a forged code of a talk gives a tour that could have been made here, or a problem", () => {
  const check = (body: string) => {
    const parsed = parseTourCode(`2${checkOf("2", body)}${body}`);
    if (parsed.ok) expect(reopened(parsed.value)).toEqual(parsed);
    else expect(parsed.problem.kind).toMatch(/^(damaged|newer-version)$/);
  };
  const digits = fc.constantFrom(...DIGITS);

  test("of any digits", () => {
    fc.assert(fc.property(fc.string({ unit: digits, maxLength: 400 }), check), { numRuns: 400 });
  }, 120_000);

  test("with digits exchanged", () => {
    const body = formatTourCode(TALK).slice(4);
    fc.assert(
      fc.property(fc.nat(body.length - 1), digits, (at, digit) =>
        check(body.slice(0, at) + digit + body.slice(at + 1)),
      ),
      { numRuns: 300 },
    );
  }, 120_000);

  test("with slides that the tour does not have, or twice", () => {
    const writer = bitWriter();
    const coder = fieldCoder(writer.code);
    const tour = copyOf(exampleTour(), "public");
    codedTour(coder, { tour, issue: null });
    const ids = [...slideIdsOf(tour), "stop-nobody"];
    codedDeck(coder, ids, {
      ...TALK.deck,
      order: ["title", "stop-nobody"],
      hidden: ["stop-nobody"],
    });
    check(writer.finish());
  });
});

/** A tour after a plan file with its strict schema. */
function reopened(tour: Tour) {
  const head = { copy: "public" as const, number: 0, issuedAt: "2027-01-01T00:00:00Z" };
  const plan = parsePlan(formatPlan({ tour, ...head }));
  return plan.ok ? { ok: true, value: plan.value.tour } : plan;
}
