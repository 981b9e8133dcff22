import fc from "fast-check";
import { expect, test } from "vitest";
import { type BoldText, clippedText } from "#domain/base/clippedText.ts";

const word = fc.constantFrom("đất", "Nẵng,", "2022.", "người", "🙂", "–", "chuyển-đổi-số");

/** Twenty to eighty words, one to three of them bold. */
const boldTexts: fc.Arbitrary<BoldText> = fc
  .record({
    words: fc.array(word, { minLength: 20, maxLength: 80 }),
    bold: fc.uniqueArray(fc.nat(19), { minLength: 1, maxLength: 3 }),
  })
  .map(({ words, bold }) => ({
    text: words.join(" "),
    ranges: bold
      .toSorted((a, b) => a - b)
      .map((i) => {
        const start = words.slice(0, i).join(" ").length + (i > 0 ? 1 : 0);
        return { start, end: start + (words[i] ?? "").length };
      }),
  }));

test("a clipped text is whole words of the text, the first bold ones among them", () => {
  fc.assert(
    fc.property(boldTexts, fc.integer({ min: 20, max: 120 }), (bold, room) => {
      const { text, ranges, isCutBefore, isCutAfter } = clippedText(bold, room);
      const begin = (bold.ranges[0]?.start ?? 0) - (ranges[0]?.start ?? 0);
      const end = begin + text.length;

      expect(bold.text.slice(begin, end)).toBe(text);
      expect(` ${bold.text} `.charAt(begin)).toBe(" ");
      expect(` ${bold.text} `.charAt(end + 1)).toBe(" ");
      expect(text.length).toBeLessThanOrEqual(room + 16);
      expect([isCutBefore, isCutAfter]).toEqual([begin > 0, end < bold.text.length]);
      expect(ranges.length).toBeGreaterThan(0);
      expect(ranges.map(({ start, end }) => ({ start: start + begin, end: end + begin }))).toEqual(
        bold.ranges.slice(0, ranges.length),
      );
    }),
  );
});

test("a text that nearly fits is left as it is", () => {
  const bold = { text: "Công viên phần mềm số 2", ranges: [{ start: 19, end: 23 }] };

  expect(clippedText(bold, 12)).toEqual({ ...bold, isCutBefore: false, isCutAfter: false });
});

test("a text without bold words begins at its beginning", () => {
  const { text, isCutBefore } = clippedText({ text: "một hai ba ".repeat(20), ranges: [] }, 40);

  expect(text).toMatch(/^một hai ba/);
  expect(isCutBefore).toBe(false);
});

test("one word longer than the room stays whole", () => {
  const text = "x".repeat(200);

  expect(clippedText({ text, ranges: [] }, 40).text).toBe(text);
});
