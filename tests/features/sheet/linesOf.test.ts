import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "#features/sheet/linesOf.ts";

test.each([
  ["nothing", "", 10, 1],
  ["one word", "aaaa", 10, 1],
  ["words that fit side by side", "aaaa aaaa aaaa", 10, 1],
  ["a word that goes to the next line whole", "aaaaaaaa aaaaaaaa aaaaaaaa", 10, 3],
  ["a word that is longer than two lines", "a".repeat(40), 10, 3],
  ["narrow letters", "i".repeat(30), 10, 1],
  ["wide letters", "m".repeat(30), 10, 3],
  ["an address, broken at its bars", "aaaaaaaa/aaaaaaaa/aaaaaaaa", 10, 3],
])("%s: %j takes as many lines in a column %i wide: %i", (_what, text, width, lines) => {
  expect(linesOf(text, width)).toBe(lines);
});

test("more words or a narrower column never take fewer lines", () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 20 });
  fc.assert(
    fc.property(words, fc.integer({ min: 5, max: 40 }), (text, width) => {
      const lines = linesOf(text.join(" "), width);

      expect(linesOf([...text, "thêm"].join(" "), width)).toBeGreaterThanOrEqual(lines);
      expect(linesOf(text.join(" "), width * 2)).toBeLessThanOrEqual(lines);
    }),
  );
});
