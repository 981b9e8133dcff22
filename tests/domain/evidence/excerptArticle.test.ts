import fc from "fast-check";
import { expect, test } from "vitest";
import { type Article, parseArticle, sentencesOf, sentenceText } from "#domain/evidence/article.ts";
import { excerptArticle, isExcerpt, isLeftOut } from "#domain/evidence/excerptArticle.ts";
import { quoteFinder } from "#domain/evidence/quote.ts";
import { anArticle, aQuote, dataText } from "#tests/build.ts";

function published(language: string): Article {
  const parsed = parseArticle(JSON.parse(dataText(`articles/${language}.json`)), "articles");
  if (!parsed.ok) throw new Error(`the ${language} article is damaged`);
  return parsed.value;
}

function keptIn(article: Article): string[] {
  const kept = sentencesOf(article).filter((sentence) => !isLeftOut(article, sentence));
  return kept.map(({ id }) => id);
}

const six = anArticle("vi", ["Một.", "Hai.", "Ba.", "Bốn.", "Năm.", "Sáu."]);

test.each([
  ["in the middle has one on each side", ["vi-p1s3"], "[…] Hai. Ba. Bốn. […] […]"],
  ["at the beginning has one after it", ["vi-p1s1"], "Một. Hai. […] […] […] […]"],
  ["at the end has one before it", ["vi-p1s6"], "[…] […] […] […] Năm. Sáu."],
  ["shares what stands between two", ["vi-p1s2", "vi-p1s4"], "Một. Hai. Ba. Bốn. Năm. […]"],
  ["that the article does not have keeps nothing", ["vi-p9s9"], "[…] […] […] […] […] […]"],
])("a cited sentence %s", (_what, cited, text) => {
  expect(excerptArticle(six, new Set(cited)).text).toBe(text);
});

test("the sentence around a cited one may stand in the next paragraph", () => {
  const cut = excerptArticle(published("vi"), new Set(["vi-p4s2"]));

  expect(keptIn(cut)).toEqual(["vi-p4s1", "vi-p4s2", "vi-p5s1"]);
});

const articles = [published("vi"), published("en")];
const someCited = fc.constantFrom(...articles).chain((article) =>
  fc.record({
    article: fc.constant(article),
    cited: fc.subarray(sentencesOf(article).map(({ id }) => id)),
  }),
);

test("whatever is cited, the shorter article is one that the parser accepts, ids and all", () => {
  fc.assert(
    fc.property(someCited, ({ article, cited }) => {
      const cut = excerptArticle(article, new Set(cited));

      expect(parseArticle(JSON.parse(JSON.stringify(cut)), "articles").ok).toBe(true);
      const ids = (one: Article) => sentencesOf(one).map(({ id }) => id);
      expect(ids(cut)).toEqual(ids(article));
    }),
  );
});

test("whatever is cited, a sentence is whole or gone, and gone only when nothing near is cited", () => {
  fc.assert(
    fc.property(someCited, ({ article, cited }) => {
      const cut = excerptArticle(article, new Set(cited));
      const sentences = sentencesOf(article);
      sentences.forEach((sentence, i) => {
        const near = sentences.slice(Math.max(0, i - 1), i + 2).map(({ id }) => id);
        const words = sentenceText(article, sentence);
        const here = sentencesOf(cut)[i];
        const isNear = near.some((id) => cited.includes(id));

        expect(here && sentenceText(cut, here)).toBe(isNear ? words : "[…]");
        expect(cut.text.includes(words)).toBe(isNear);
      });
    }),
  );
});

test("words that stood twice in the article and now stand once are found", () => {
  const twice = anArticle("vi", ["Đà Nẵng.", "Hai.", "Ba.", "Bốn.", "Ở Đà Nẵng."]);

  expect(quoteFinder(twice.text)(aQuote("Đà Nẵng")).ok).toBe(false);
  expect(quoteFinder(excerptArticle(twice, new Set(["vi-p1s4"])).text)(aQuote("Đà Nẵng")).ok).toBe(
    true,
  );
});

test("a quote whose surroundings are left out is not found, rather than found elsewhere", () => {
  const quote = aQuote("Năm", { prefix: "Ba. Bốn. " });

  expect(quoteFinder(six.text)(quote).ok).toBe(true);
  expect(quoteFinder(excerptArticle(six, new Set(["vi-p1s5"])).text)(quote).ok).toBe(false);
});

test("an article counts as an excerpt when a sentence is missing, not before", () => {
  const all = new Set(sentencesOf(six).map(({ id }) => id));

  expect(isExcerpt(excerptArticle(six, all))).toBe(false);
  expect(excerptArticle(six, all)).toEqual(six);
  expect(isExcerpt(excerptArticle(six, new Set(["vi-p1s4"])))).toBe(true);
});
