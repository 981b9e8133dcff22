import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import type { LocalText } from "#domain/base/text.ts";
import { copyOf } from "#domain/tour/copy.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import type { Stop, Tour } from "#domain/tour/tour.ts";
import { addStop, changeStop, newStop, newTour, stopsOf } from "#domain/tour/tourEdit.ts";
import { EMPTY_TEXT } from "#domain/tour/tourText.ts";
import { formatTourCode, openTourCode, parseTourCode } from "#domain/tourCode/tourCode.ts";
import { anyTour } from "#tests/anyTour.ts";
import { dataText } from "#tests/build.ts";
import { FIRST_TOUR } from "#tests/firstTour.ts";

const { catalog } = readData("data");
const UUID = "3f2b8c1e-9d4a-4b6f-8a2e-1c5d7e9f0a3b";

test("10,000 random tours come back from their codes as their public copies", () => {
  fc.assert(
    fc.property(anyTour, (tour) => {
      const code = formatTourCode(tour);
      const back = parseTourCode(code);
      return (
        /^[\w-]+$/.test(code) && back.ok && isDeepStrictEqual(back.value, copyOf(tour, "public"))
      );
    }),
    { numRuns: 10_000 },
  );
}, 400_000);

/** FIRST_TOUR as version 1 of the code first wrote it. It must open for ever. */
const FIRST_CODE =
  "1EPHf_5l3-DtG7dVl0Fi5rFt4-5J9JU5cpGQ-3zZnU6EgOLwf9_h0ZlPDDuuK1Ahh53p6I9UqR0ytjLftY1JqOudcO2Pw0ssNlt1d5Vp1U1CLVU4dD_KoVU7cEkOnzfaJT10zGNWyAdJyp9FI2bwgXl1Sp6YJAiWGD8Kqil18y_Zextqo4QQOZG64iL9MewS1P2vhGWOdJuDNSmKXXgyBCJ5Eu11Z6aWKNjlYBeFOMK0wv9QjKGFUfiqm_nwT1-5HLRSPmjOFJ0zKXVkJkcIF";
const FIRST_ISSUE = { number: 3, issuedAt: "2027-10-12T03:04:05Z" };

test("a code of the first version opens as the tour it was made of", () => {
  const value = { tour: FIRST_TOUR, issue: FIRST_ISSUE };

  expect(openTourCode(FIRST_CODE)).toEqual({ ok: true, value });
});

test("a tour is still written in the letters of the first version", () => {
  expect(formatTourCode(FIRST_TOUR, FIRST_ISSUE)).toBe(FIRST_CODE);
});

test("the example with its titles, stops, stays, windows and fixed times stays below 250 characters", () => {
  const tour = withoutWords(exampleTour());

  expect(tour.title.vi).not.toBe("");
  expect(formatTourCode(tour).length).toBeLessThan(250);
});

test("the whole example, with hosts and notes in both languages, stays below 2,000 characters", () => {
  expect(formatTourCode(exampleTour()).length).toBeLessThan(2000);
});

test("twelve stops with notes of 60 letters in both languages stay below 2,000 characters", () => {
  const [vi, en] = [articleText("vi"), articleText("en")];
  const places = catalog.places.slice(0, 12);
  const tour = places.reduce(
    (so, { id }, i) =>
      addStop(so, 0, {
        ...newStop(id, { kind: "known", id }),
        windows: [{ from: 450 + i, to: 700 }],
        note: { vi: vi.slice(i * 150, i * 150 + 60), en: en.slice(i * 150, i * 150 + 60) },
      }),
    { ...newTour(UUID, "2027-10-19"), title: exampleTour().title },
  );

  expect(stopsOf(tour)).toHaveLength(12);
  expect(stopsOf(tour).map(({ note }) => note.vi.length + note.en.length)).toEqual(
    places.map(() => 120),
  );
  expect(formatTourCode(tour).length).toBeLessThan(2000);
});

test("what only guests or the organiser may know leaves the code as it is", () => {
  const tour = exampleTour();
  const told = changeStop(tour, "ioc", {
    agreement: { kind: "confirmed", by: "Bí Mật", on: "2027-10-01" },
    secrets: { hostName: "Bí Mật", hostPhone: "0905", gateCode: "4711" },
    guests: {
      meetingPoint: { vi: "Bí Mật", en: "Secret" },
      dressAndPhotos: EMPTY_TEXT,
      questions: [],
    },
  });

  expect(formatTourCode({ ...told, secrets: { ...told.secrets, plate: "43A" } })).toBe(
    formatTourCode(tour),
  );
});

test.each([
  ["one issue of many", { number: 12, issuedAt: "2027-10-12T03:04:05Z" }],
  ["the first second that fits", { number: 0, issuedAt: "2000-01-01T00:00:00Z" }],
  ["the last number", { number: 65_535, issuedAt: "2099-12-31T23:59:59Z" }],
])("a code says of which issue it is: %s", (_case, issue) => {
  const opened = openTourCode(formatTourCode(exampleTour(), issue));

  expect(opened).toMatchObject({ ok: true, value: { issue } });
});

test("an issue is told to the second, and a number too high as the highest", () => {
  const issue = { number: 70_000, issuedAt: "2027-10-12T03:04:05.678Z" };

  expect(openTourCode(formatTourCode(exampleTour(), issue))).toMatchObject({
    value: { issue: { number: 65_535, issuedAt: "2027-10-12T03:04:05Z" } },
  });
});

test("a code without an issue has none", () => {
  expect(openTourCode(formatTourCode(exampleTour()))).toMatchObject({ value: { issue: null } });
});

test("a place of the data costs a link less than one that has to be spelled out", () => {
  const lengthAt = (id: string) =>
    formatTourCode(addStop(newTour(UUID, "2027-10-19"), 0, newStop(id, { kind: "known", id })))
      .length;
  const spelled = lengthAt("a-place-of-later-days");

  for (const { id } of [...catalog.sites, ...catalog.places.filter(({ stop }) => stop)]) {
    expect(lengthAt(id), id).toBeLessThan(spelled);
  }
});

test.each([
  ["a full stop behind a link", "."],
  ["a bracket and a comma", "),"],
  ["a line break", "\r\n"],
])("%s does not close a code", (_case, mark) => {
  const code = formatTourCode(exampleTour());

  expect(parseTourCode(code + mark)).toEqual(parseTourCode(code));
});

function withoutWords(tour: Tour): Tour {
  const wordless = (stop: Stop) => ({ ...stop, host: EMPTY_TEXT, note: EMPTY_TEXT });
  const days = tour.days.map((day) => ({ ...day, stops: day.stops.map(wordless) }));
  return copyOf({ ...tour, days }, "public");
}

function articleText(language: keyof LocalText): string {
  const { text } = JSON.parse(dataText(`articles/${language}.json`)) as { text: string };
  return text.replaceAll(/\s+/g, " ");
}
