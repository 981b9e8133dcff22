import fc from "fast-check";
import { expect, test } from "vitest";
import { type Article, sentencesOf } from "#domain/evidence/article.ts";
import { excerptOf } from "#domain/evidence/excerpt.ts";
import { anArticle } from "#tests/build.ts";

const WORDS = "Đoàn doanh nghiệp đã đi tham quan thực tế các địa điểm đầu tư của Thành phố Đà Nẵng";

/** The excerpt around some words of the second sentence. */
function around(exact: string, reach: number, article: Article) {
  const [, sentence] = sentencesOf(article);
  if (!sentence) throw new Error("no second sentence");
  const start = article.text.indexOf(exact, sentence.start);
  return excerptOf(article, sentence, { start, end: start + exact.length }, reach);
}

const article = anArticle("vi", ["Câu đầu tiên.", `${WORDS}.`, "Câu cuối cùng."]);

test("a sentence that fits is given whole, and none of its neighbours", () => {
  expect(around("tham quan", 200, article)).toEqual({
    before: "Đoàn doanh nghiệp đã đi ",
    exact: "tham quan",
    after: " thực tế các địa điểm đầu tư của Thành phố Đà Nẵng.",
    cutBefore: false,
    cutAfter: false,
  });
});

test("a sentence that does not fit is cut on the side that is too long, between words", () => {
  expect(around("tham quan", 20, article)).toEqual({
    before: "Đoàn doanh nghiệp đã đi ",
    exact: "tham quan",
    after: " thực tế các địa",
    cutBefore: false,
    cutAfter: true,
  });
  expect(around("Thành phố Đà Nẵng", 20, article)).toEqual({
    before: "điểm đầu tư của ",
    exact: "Thành phố Đà Nẵng",
    after: ".",
    cutBefore: true,
    cutAfter: false,
  });
});

test("words at the edges of their sentence have nothing to cut there", () => {
  expect(around("Đoàn", 20, article)).toMatchObject({ before: "", cutBefore: false });
  expect(around("Đà Nẵng.", 20, article)).toMatchObject({ after: "", cutAfter: false });
});

test("an excerpt is a piece of its sentence, whole words only, for any words and any reach", () => {
  const words = WORDS.split(" ");
  const choice = fc.tuple(fc.nat({ max: words.length - 1 }), fc.integer({ min: 1, max: 4 }));
  fc.assert(
    fc.property(choice, fc.integer({ min: 12, max: 80 }), ([first, count], reach) => {
      const exact = words.slice(first, first + count).join(" ");
      const { before, after, ...excerpt } = around(exact, reach, article);
      const piece = before + excerpt.exact + after;

      expect(`${WORDS}.`).toContain(piece);
      expect(excerpt.exact).toBe(exact);
      const shown = piece.replace(/\.$/, "").split(" ").filter(Boolean);
      expect(shown.filter((word) => !words.includes(word))).toEqual([]);
      expect(`${WORDS}.`.startsWith(piece)).toBe(!excerpt.cutBefore);
      expect(`${WORDS}.`.endsWith(piece)).toBe(!excerpt.cutAfter);
    }),
  );
});
