import { describe, expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { sentencesOf } from "#domain/evidence/article.ts";
import { markedSentences, sentenceOf } from "#domain/evidence/catalog.ts";
import { RELATIONS } from "#domain/evidence/evidence.ts";
import { DATA_FOLDER } from "#tests/build.ts";

const { catalog } = readData(DATA_FOLDER);
const texts = new Map(catalog.articles.map((article) => [article.id, article.text]));

/** Every place of the words in the text, by the plainest of searches. */
function placesOf(words: string, text: string): number[] {
  return Array.from(text.split(""), (_, i) => i).filter((i) => text.startsWith(words, i));
}

test("there are 31 citations: 4 that name a site, 6 of a class, 21 of context", () => {
  const count = (relation: string) =>
    catalog.passages.filter((passage) => passage.relation === relation).length;

  expect(RELATIONS.map(count)).toEqual([4, 6, 21]);
  expect(catalog.passages).toHaveLength(31);
});

test("each site is named once, and all four in the same Vietnamese sentence", () => {
  const naming = catalog.passages.filter(({ relation }) => relation === "names");

  expect(new Set(naming.map(({ sentence }) => sentence))).toEqual(new Set(["vi-p3s1"]));
  expect(naming.map(({ site }) => site)).toEqual(["ioc", "software-park-2", "it-park", "dhpiza"]);
});

test("no citation of the English article names a site", () => {
  const english = catalog.passages.filter(({ article }) => article === "en");

  expect(english.filter(({ relation }) => relation === "names")).toEqual([]);
  expect(english.length).toBeGreaterThan(0);
});

describe.each(catalog.passages)("of citation $id", ({ article, sentence, quote, span }) => {
  const text = texts.get(article) ?? "";
  const start = span.ok ? span.value.start : -1;
  const end = span.ok ? span.value.end : -1;

  test("a plain search finds the words in one place only, the same one", () => {
    const places = placesOf(quote.prefix + quote.exact + quote.suffix, text);

    expect(places.map((place) => place + quote.prefix.length)).toEqual([start]);
    expect(text.slice(start, end)).toBe(quote.exact);
  });

  test("the words lie inside the sentence", () => {
    const found = sentenceOf(catalog, sentence)?.sentence;

    expect(found?.start).toBeLessThanOrEqual(start);
    expect(found?.end).toBeGreaterThanOrEqual(end);
  });
});

test("every marked sentence exists and has words", () => {
  const lengths = [...markedSentences(catalog)].map((id) => {
    const found = sentenceOf(catalog, id);
    return found ? found.sentence.end - found.sentence.start : 0;
  });

  expect(Math.min(...lengths)).toBeGreaterThan(20);
});

test("parallels pair Vietnamese sentences with English ones", () => {
  const ids = (language: string) =>
    new Set(
      catalog.articles
        .filter(({ id }) => id === language)
        .flatMap(sentencesOf)
        .map(({ id }) => id),
    );
  const [vi, en] = [ids("vi"), ids("en")];

  expect(catalog.parallels).toHaveLength(7);
  expect(catalog.parallels.flatMap((pair) => pair.vi).filter((id) => !vi.has(id))).toEqual([]);
  expect(catalog.parallels.flatMap((pair) => pair.en).filter((id) => !en.has(id))).toEqual([]);
});

test("the English article begins with its first sentence, not with the date of the crawl", () => {
  expect(texts.get("en")).toMatch(/^The central city of Da Nang holds great potential/);
  expect(texts.get("en")).not.toMatch(/date 2022-10-18/i);
});

test("the slip in the English article stands as it was printed", () => {
  expect(texts.get("en")).toContain("organisations, groups and buinsesses.");
});
