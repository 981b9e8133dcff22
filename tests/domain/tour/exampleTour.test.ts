import { expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import { stopsOf } from "#domain/tour/tourEdit.ts";
import { tidyTour } from "#domain/tour/tourTidy.ts";
import { at } from "#tests/aTour.ts";

const { catalog } = readData("data");
const tour = exampleTour();

test("the example is a Tuesday", () => {
  expect(tour.days.map(({ date }) => [date, new Date(date).getUTCDay()])).toEqual([
    ["2027-10-19", 2],
  ]);
});

test("the example visits the four sites in order, with lunch at the third", () => {
  expect(
    stopsOf(tour).map(({ id, place, purpose, stayMinutes, arriveAt }) => [
      place.kind === "known" ? place.id : id,
      purpose,
      stayMinutes,
      arriveAt,
    ]),
  ).toEqual([
    ["admin-centre", "gathering", 15, null],
    ["ioc", "visit", 60, at("08:15")],
    ["software-park-2", "visit", 60, at("09:30")],
    ["it-park", "visit", 50, null],
    ["it-park", "meal", 75, null],
    ["dhpiza", "visit", 135, at("13:30")],
  ]);
});

test("every place of the example is one of the data at which a tour may stop", () => {
  const known = [
    ...catalog.sites.map(({ id }) => id),
    ...catalog.places.filter(({ stop }) => stop).map(({ id }) => id),
  ];
  const [day] = tour.days;
  const places = [day?.startPlace, day?.endPlace, ...stopsOf(tour).map(({ place }) => place)];

  for (const place of places) expect(known).toContain(place?.kind === "known" && place.id);
});

test("every fixed stay of the example lies within the hours it states", () => {
  for (const { id, arriveAt, stayMinutes, windows } of stopsOf(tour)) {
    if (arriveAt === null) continue;
    const within = windows.filter(
      ({ from, to }) => from <= arriveAt && arriveAt + stayMinutes <= to,
    );
    expect(within, id).toHaveLength(1);
  }
});

test("the example's words are there in both languages, unlike each other, and fit their limits", () => {
  const words = textsIn(tour).filter(({ vi, en }) => vi !== "" || en !== "");

  expect(words.length).toBeGreaterThan(20);
  for (const { vi, en } of words) expect(vi).not.toBe(en);
  for (const text of words) expect(Object.values(text)).not.toContain("");
  expect(tidyTour(tour)).toEqual(tour);
});

test("the example has nobody's name and nothing agreed", () => {
  expect(new Set(stopsOf(tour).map(({ agreement }) => agreement.kind))).toEqual(new Set(["open"]));
  expect(
    Object.values(stopsOf(tour).map(({ secrets }) => secrets))
      .flatMap(Object.values)
      .join(""),
  ).toBe("");
});

/** Every `{ vi, en }` inside a value. */
function textsIn(value: unknown): { vi: string; en: string }[] {
  if (typeof value !== "object" || value === null) return [];
  if ("vi" in value && "en" in value) return [{ vi: String(value.vi), en: String(value.en) }];
  return Object.values(value).flatMap(textsIn);
}
