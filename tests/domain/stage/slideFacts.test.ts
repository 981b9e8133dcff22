import { describe, expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { sentenceOf } from "#domain/evidence/catalog.ts";
import type { Parallel } from "#domain/evidence/evidence.ts";
import type { Fact } from "#domain/evidence/fact.ts";
import { type SlideQuote, slideFacts, slidePassage } from "#domain/stage/slideFacts.ts";
import { aCatalog, aCitation, anArticle, aQuote, aSite } from "#tests/build.ts";

const { catalog } = readData("data");

function aFact(id: string, words: string): Fact {
  return {
    ...{ id, group: "status", label: { vi: id, en: id }, kind: "read", asOf: "2022-10" },
    value: { kind: "text", text: { vi: words, en: words } },
    ...{ asOfEstimated: false, confidence: "high", sources: ["a-source"], note: null },
  };
}

function unstated(id: string): Fact {
  return { id, group: "status", label: { vi: id, en: id }, kind: "not-stated" };
}

const idsOf = (facts: readonly Fact[]) => facts.map(({ id }) => id);

describe.each(catalog.sites)("$id", (site) => {
  test("has three stated facts for its slide, each with sources that are known", () => {
    const facts = slideFacts(site);

    expect(facts).toHaveLength(3);
    for (const fact of facts) {
      if (fact.kind === "not-stated") throw new Error(`${fact.id} is not stated`);
      expect(fact.sources.length).toBeGreaterThan(0);
      for (const id of fact.sources) expect(catalog.sources.has(id)).toBe(true);
    }
  });

  test("has a passage in both languages whose words stand in their sentences", () => {
    const passage = slidePassage(catalog, site.id);
    const isWhole = (quote: SlideQuote | null | undefined) => {
      const found = quote && sentenceOf(catalog, quote.sentence);
      if (!found) return null;
      const text = found.article.text.slice(found.sentence.start, found.sentence.end);
      return text.includes(quote.before + quote.exact + quote.after);
    };

    expect(passage?.vi.language).toBe("vi");
    expect(passage?.en?.language).toBe("en");
    expect([isWhole(passage?.vi), isWhole(passage?.en)]).toEqual([true, true]);
  });
});

test("what a hall asks first comes first, whatever the order of the file", () => {
  const facts = ["rent", "status-now", "area", "founded"].map((id) => aFact(id, "short"));

  expect(idsOf(slideFacts(aSite("s", { facts })))).toEqual(["area", "founded", "status-now"]);
});

test("an answer too long to read comes after the short ones, and before nothing at all", () => {
  const long = aFact("area", "a word ".repeat(40));
  const three = ["rent", "workers", "demand"].map((id) => aFact(id, "short"));

  expect(idsOf(slideFacts(aSite("s", { facts: [long, ...three] })))).toEqual(idsOf(three));
  expect(idsOf(slideFacts(aSite("s", { facts: [long] })))).toEqual(["area"]);
});

test("what no source says fills what is left", () => {
  const facts = [unstated("area"), unstated("rent"), aFact("founded", "2010")];

  expect(idsOf(slideFacts(aSite("s", { facts })))).toEqual(["founded", "area", "rent"]);
});

const VI = anArticle("vi", ["Câu đầu nêu tên khu A.", "Câu sau nói về các khu."]);
const EN = anArticle("en", ["The sentence speaks of parks."]);
const PARALLEL: Parallel = {
  ...{ id: "par", vi: ["vi-p1s2"], en: ["en-p1s1"], strength: "strong" },
  ...{ title: { vi: "", en: "" }, same: { vi: "", en: "" } },
  differs: { vi: { vi: "", en: "" }, en: { vi: "", en: "" } },
};
const NAMES = aCitation("a", "vi-p1s1", aQuote("khu A"));
const CLASS = { ...aCitation("a", "vi-p1s2", aQuote("các khu")), relation: "category" } as const;

function passageOf(given: Parameters<typeof aCatalog>[0]) {
  return slidePassage(aCatalog({ sites: [aSite("a")], articles: [VI, EN], ...given }), "a");
}

test("a sentence that both articles tell goes before one that names the site alone", () => {
  const passage = passageOf({ citations: [NAMES, CLASS], parallels: [PARALLEL] });

  expect(passage).toMatchObject({ relation: "category", vi: { exact: "các khu" } });
  expect(passage?.en).toMatchObject({ before: "The sentence speaks of parks.", exact: "" });
});

test("without a counterpart the sentence that names the site stands alone", () => {
  expect(passageOf({ citations: [CLASS, NAMES] })).toMatchObject({ relation: "names", en: null });
});

test.each([
  ["a partial parallel", { parallels: [{ ...PARALLEL, strength: "partial" as const }] }, CLASS],
  ["words that only the Vietnamese article has", {}, { ...CLASS, onlyHere: true as const }],
])("%s is no counterpart", (_what, given, citation) => {
  const passage = passageOf({ citations: [citation], parallels: [PARALLEL], ...given });

  expect(passage?.en).toBeNull();
});

test.each([
  ["no citation", { citations: [] }],
  ["words that the article does not have", { citations: [aCitation("a", "vi-p1s1", aQuote("X"))] }],
  ["an article that did not arrive", { citations: [NAMES], articles: [EN] }],
])("with %s there is no passage", (_what, given) => {
  expect(passageOf(given)).toBeNull();
});
