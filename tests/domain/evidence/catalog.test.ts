import { describe, expect, test } from "vitest";
import {
  articleOf,
  counterpartsOf,
  markedSentences,
  passagesOfSentence,
  passagesOfSite,
  sentenceOf,
  sentenceWalk,
} from "#domain/evidence/catalog.ts";
import type { Parallel } from "#domain/evidence/evidence.ts";
import { aCatalog, aCitation, anArticle, aQuote, aSite } from "#tests/build.ts";

const said = { vi: "Cả hai.", en: "Both." };

function aParallel(
  vi: string[],
  en: string[],
  strength: Parallel["strength"] = "strong",
): Parallel {
  const id = `par-${vi[0]}-${en[0]}`;
  return { id, vi, en, strength, title: said, same: said, differs: { vi: said, en: said } };
}

// The English article comes first here, as it may from the network.
const articles = [
  anArticle("en", ["Parks are many.", "The city grows.", "It won an award."]),
  anArticle("vi", ["Công viên và IOC.", "Đoàn đã đi.", "Thành phố lớn lên.", "Hết."]),
];
const catalog = aCatalog({
  sites: [aSite("park", { order: 2 }), aSite("ioc", { order: 1 })],
  articles,
  citations: [
    aCitation("park", "en-p1s1", aQuote("Parks")),
    aCitation("ioc", "en-p1s2", aQuote("city")),
    aCitation("park", "vi-p1s1", aQuote("Công viên")),
    aCitation("ioc", "vi-p1s3", aQuote("Thành phố")),
    aCitation("ioc", "vi-p1s1", aQuote("IOC")),
  ],
  parallels: [aParallel(["vi-p1s3"], ["en-p1s2", "en-p1s1"])],
  discrepancies: [
    { id: "award", sentences: ["en-p1s3"], title: said, explanation: said, sources: [] },
  ],
});

test("sites stand in their own order, whatever the order of their files", () => {
  expect(catalog.sites.map(({ id }) => id)).toEqual(["ioc", "park"]);
});

test("the passages of a site are in reading order, the Vietnamese article first", () => {
  expect(passagesOfSite(catalog, "ioc").map(({ sentence }) => sentence)).toEqual([
    "vi-p1s1",
    "vi-p1s3",
    "en-p1s2",
  ]);
});

test("the passages of a sentence are in the order of the sites, not of the words", () => {
  expect(passagesOfSentence(catalog, "vi-p1s1").map(({ site }) => site)).toEqual(["ioc", "park"]);
});

test("marked is what a citation, a parallel or a discrepancy names, and nothing else", () => {
  expect([...markedSentences(catalog)].toSorted()).toEqual([
    "en-p1s1",
    "en-p1s2",
    "en-p1s3",
    "vi-p1s1",
    "vi-p1s3",
  ]);
});

describe("the walk through the passages", () => {
  test("of one site leads through its sentences", () => {
    expect(sentenceWalk(catalog, "park")).toEqual(["vi-p1s1", "en-p1s1"]);
  });

  test("of a site with two passages in a sentence stops there once", () => {
    const twice = aCatalog({
      sites: [aSite("ioc")],
      articles,
      citations: [
        aCitation("ioc", "vi-p1s1", aQuote("IOC")),
        aCitation("ioc", "vi-p1s1", aQuote("Công viên")),
      ],
    });

    expect(sentenceWalk(twice, "ioc")).toEqual(["vi-p1s1"]);
  });

  test("of no site leads through all that is marked, the Vietnamese article first", () => {
    expect(sentenceWalk(catalog, null)).toEqual([
      "vi-p1s1",
      "vi-p1s3",
      "en-p1s1",
      "en-p1s2",
      "en-p1s3",
    ]);
  });
});

test("the counterparts of a sentence are those of the other article, in text order", () => {
  expect(counterpartsOf(catalog, "vi-p1s3")).toEqual(["en-p1s1", "en-p1s2"]);
  expect(counterpartsOf(catalog, "en-p1s1")).toEqual(["vi-p1s3"]);
  expect(counterpartsOf(catalog, "vi-p1s1")).toEqual([]);
});

test("a counterpart that says the same comes before one that says it in part, each once", () => {
  const parallels = [
    aParallel(["vi-p1s1"], ["en-p1s1", "en-p1s3"], "partial"),
    aParallel(["vi-p1s1"], ["en-p1s3", "en-p1s2"], "strong"),
  ];

  expect(counterpartsOf(aCatalog({ articles, parallels }), "vi-p1s1")).toEqual([
    "en-p1s2",
    "en-p1s3",
    "en-p1s1",
  ]);
});

test("the tenth paragraph comes after the ninth", () => {
  const parallels = [aParallel(["vi-p1s1"], ["en-p10s1", "en-p9s1"])];

  expect(counterpartsOf(aCatalog({ articles, parallels }), "vi-p1s1")).toEqual([
    "en-p9s1",
    "en-p10s1",
  ]);
});

describe("without the Vietnamese article", () => {
  const partial = aCatalog({
    sites: catalog.sites,
    articles: articles.slice(0, 1),
    citations: [aCitation("ioc", "vi-p1s1", aQuote("IOC"))],
  });

  test("its passages say that it is missing, not that their words are", () => {
    expect(partial.passages.map(({ span }) => span)).toEqual([
      { ok: false, problem: { kind: "article-missing" } },
    ]);
  });

  test("its sentences are not there, and the English ones are", () => {
    expect(articleOf(partial, "vi")).toBeNull();
    expect(sentenceOf(partial, "vi-p1s1")).toBeNull();
    expect(sentenceOf(partial, "en-p1s2")?.sentence.start).toBe(16);
  });
});

test("words that are not in the article are kept with the reason why they have no place", () => {
  const damaged = aCatalog({
    sites: [aSite("ioc")],
    articles,
    citations: [aCitation("ioc", "vi-p1s1", aQuote("IOCC"))],
  });

  expect(passagesOfSite(damaged, "ioc")).toMatchObject([
    { quote: { exact: "IOCC" }, span: { ok: false, problem: { kind: "quote-not-found" } } },
  ]);
});
