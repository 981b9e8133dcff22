import { describe, expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { allSlidesOf, type Slide, slidesOf } from "#domain/stage/slides.ts";
import { hideSlide, moveSlide, noteSlide, titleSlide } from "#domain/tour/deckEdit.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";

const { catalog } = readData("data");

const told = (slides: readonly Slide[]) =>
  slides.map((slide) => (slide.kind === "site" ? slide.site.id : slide.kind));

const BEFORE = ["title", "locator", "overview"];
const AFTER = ["comparison", "closing"];

test("without a tour the four sites have a slide each, in their own order", () => {
  expect(told(slidesOf(catalog, null))).toEqual([
    ...BEFORE,
    ...["ioc", "software-park-2", "it-park", "dhpiza"],
    ...AFTER,
  ]);
});

test("a tour tells its sites in the order of its stops, over all its days", () => {
  const tour = aTour([aDay([aStop("dhpiza"), aStop("ioc")]), aDay([aStop("it-park")])]);

  expect(told(slidesOf(catalog, tour))).toEqual([...BEFORE, "dhpiza", "ioc", "it-park", ...AFTER]);
});

test("a site that is visited twice has two slides, each with an id and a stop of its own", () => {
  const again = aStop("again", { place: { kind: "known", id: "ioc" } });
  const slides = slidesOf(catalog, aTour([aDay([aStop("ioc"), aStop("dhpiza"), again])]));
  const stops = slides.flatMap((slide) => (slide.kind === "site" ? [slide.stop?.id] : []));

  expect(stops).toEqual(["ioc", "dhpiza", "again"]);
  expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
});

describe("what is no visit to a site has no slide", () => {
  test.each([
    ["lunch at a site", aStop("ioc", { purpose: "meal" })],
    ["a gathering at a site", aStop("ioc", { purpose: "gathering" })],
    ["a place of the data that is no site", aStop("admin-centre")],
    ["a place that the data do not have", aStop("nowhere")],
  ])("%s", (_what, stop) => {
    expect(told(slidesOf(catalog, aTour([aDay([stop])])))).toEqual([...BEFORE, ...AFTER]);
  });

  test("a place of the person’s own", () => {
    const name = { vi: "Quán cà phê", en: "Café" };
    const stop = aStop("own", { place: { kind: "own", name, point: { lng: 108.2, lat: 16 } } });

    expect(told(slidesOf(catalog, aTour([aDay([stop])])))).toEqual([...BEFORE, ...AFTER]);
  });
});

test("the example tour, with its lunch at a site, tells the four sites once each", () => {
  expect(told(slidesOf(catalog, exampleTour()))).toEqual(told(slidesOf(catalog, null)));
});

describe("a deck", () => {
  const tour = aTour([aDay([aStop("dhpiza"), aStop("ioc")])]);
  const shown = allSlidesOf(catalog, tour).map(({ id }) => id);

  test("puts slides in another order", () => {
    const moved = moveSlide(tour, "comparison", { shown, index: 1 });

    expect(told(slidesOf(catalog, moved))).toEqual([
      ...["title", "comparison", "locator", "overview"],
      ...["dhpiza", "ioc", "closing"],
    ]);
  });

  test("hides slides, which are not counted and stay among all", () => {
    const hidden = hideSlide(hideSlide(tour, "locator"), "stop-ioc");

    expect(told(slidesOf(catalog, hidden))).toEqual([
      ...["title", "overview", "dhpiza", "comparison", "closing"],
    ]);
    expect(told(allSlidesOf(catalog, hidden))).toEqual(told(slidesOf(catalog, tour)));
  });

  test("may hide all: then there is no slide", () => {
    expect(slidesOf(catalog, shown.reduce(hideSlide, tour))).toEqual([]);
  });

  test("gives a slide its title and notes, and no other", () => {
    const [title, notes] = [
      { vi: "Trung tâm", en: "Centre" },
      { vi: "Chậm thôi", en: "Slowly" },
    ];
    const written = noteSlide(titleSlide(tour, "stop-ioc", title), "stop-ioc", notes);
    const slides = slidesOf(catalog, written);

    expect(slides.find(({ id }) => id === "stop-ioc")).toMatchObject({ title, notes });
    expect(slides.filter((slide) => slide.title.en !== "" || slide.notes.en !== "")).toHaveLength(
      1,
    );
  });

  test("gives no slide to what is no visit to a site", () => {
    const lunch = aTour([aDay([aStop("ioc", { purpose: "meal" })])]);
    const titled = titleSlide(lunch, "stop-ioc", { vi: "Bữa trưa", en: "Lunch" });

    expect(told(slidesOf(catalog, titled))).toEqual([...BEFORE, ...AFTER]);
  });
});
