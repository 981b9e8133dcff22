import { describe, expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { type Slide, slidesOf } from "#domain/stage/slides.ts";
import { noteSlide, titleSlide } from "#domain/tour/deckEdit.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { slideNotes } from "#features/present/slideNotes.ts";
import { slideTitle } from "#features/present/slideText.ts";
import type { Talk } from "#features/present/talk.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";

const { catalog } = readData("data");
const TOUR = aTour([aDay([aStop("ioc", { note: { vi: "Hai nhóm", en: "Two groups" } })])], {
  title: { vi: "Đoàn", en: "" },
});

function talkOf(tour: Tour): Talk {
  return { catalog, tour, itinerary: null, slides: slidesOf(catalog, tour) };
}

function slideOf({ slides }: Talk, id: string): Slide {
  const slide = slides.find((one) => one.id === id);
  if (!slide) throw new Error(`The talk has no slide ${id}`);
  return slide;
}

describe("a title", () => {
  test.each([
    ["of one's own in each language", { vi: "Trái tim số", en: "Heart" }, "Trái tim số", "Heart"],
    ["written in one language leaves the other as it is", { vi: "Tim", en: "" }, "Tim", "IOC"],
    ["of blanks is none", { vi: "  ", en: " " }, "IOC", "IOC"],
  ])("%s", (_case, title, vi, en) => {
    const talk = talkOf(titleSlide(TOUR, "stop-ioc", title));
    const slide = slideOf(talk, "stop-ioc");

    expect([slideTitle(slide, talk, "vi"), slideTitle(slide, talk, "en")]).toEqual([vi, en]);
  });

  test("of the first slide takes the place of the tour's", () => {
    const talk = talkOf(titleSlide(TOUR, "title", { vi: "", en: "Welcome" }));
    const slide = slideOf(talk, "title");

    expect([slideTitle(slide, talk, "vi"), slideTitle(slide, talk, "en")]).toEqual([
      ...["Đoàn", "Welcome"],
    ]);
  });
});

describe("speaker notes", () => {
  const talk = talkOf(noteSlide(TOUR, "stop-ioc", { vi: "Chào đoàn\nChậm thôi", en: "" }));

  test("lead what is known of the stop and its facts", () => {
    const [first, second] = slideNotes(slideOf(talk, "stop-ioc"), { talk, language: "vi" });

    expect(first).toMatchObject({ lines: ["Chào đoàn\nChậm thôi"], isOwn: true });
    expect(second).toMatchObject({ lines: ["Hai nhóm"] });
  });

  test("are shown in the language they are written in where the other has none", () => {
    const [first] = slideNotes(slideOf(talk, "stop-ioc"), { talk, language: "en" });

    expect(first?.lines).toEqual(["Chào đoàn\nChậm thôi"]);
  });

  test("of a slide that has no others are all there is", () => {
    const closing = talkOf(noteSlide(TOUR, "closing", { vi: "Cảm ơn", en: "Thank them" }));
    const notes = slideNotes(slideOf(closing, "closing"), { talk: closing, language: "en" });

    expect(notes.map(({ lines }) => lines)).toEqual([["Thank them"]]);
    expect(slideNotes(slideOf(talk, "closing"), { talk, language: "en" })).toEqual([]);
  });
});
