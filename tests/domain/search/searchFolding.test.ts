import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { folded } from "#domain/base/folded.ts";

/** The words of a text as search compares them. */
function wordsOf(text: string): string[] {
  const { letters, breaks } = folded(text);
  const starts = [...letters].flatMap((_, i) => (breaks[i] === 0 ? [] : [i]));
  return starts.map((start, i) => letters.slice(start, starts[i + 1]));
}

describe("words are compared", () => {
  test.each([
    { what: "without tone marks", text: "thuê đất", words: ["thue", "dat"] },
    { what: "without case", text: "ĐÀ NẴNG Ưu Ơn", words: ["da", "nang", "uu", "on"] },
    { what: "in decomposed form", text: "Đà Nẵng".normalize("NFD"), words: ["da", "nang"] },
    { what: "with another Đ of the same look", text: "Ðà Nẵng", words: ["da", "nang"] },
    { what: "apart where a hyphen joins them", text: "Hi-Tech", words: ["hi", "tech"] },
    { what: "apart at punctuation", text: "(US.ABC), “IT”…", words: ["us", "abc", "it"] },
    { what: "apart at an emoji", text: "IT🙂Park 👩‍💻 xe", words: ["it", "park", "xe"] },
    { what: "without soft hyphens", text: "công\u00ADnghệ", words: ["congnghe"] },
    { what: "with plain digits for raised ones", text: "21 m²", words: ["21", "m2"] },
    { what: "with digits after letters", text: "T1 ĐT602", words: ["t1", "dt602"] },
    { what: "when there are none", text: " – 🙂 \u0301", words: [] },
  ])("$what", ({ text, words }) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe("a number is one word", () => {
  test.each([
    { what: "grouped by points, as in Vietnamese", text: "1.128,40 ha", words: ["1128.4", "ha"] },
    { what: "grouped by commas, as in English", text: "1,128.4 ha", words: ["1128.4", "ha"] },
    { what: "not grouped", text: "1128,4", words: ["1128.4"] },
    {
      what: "grouped by spaces that do not break",
      text: "1\u00A0128\u00A0000, 1\u202F128",
      words: ["1128000", "1128"],
    },
    { what: "in millions", text: "1.050.000 đồng", words: ["1050000", "dong"] },
    { what: "with nothing behind its point", text: "10,00%", words: ["10"] },
    { what: "with its unit", text: "4,5km", words: ["4.5km"] },
    { what: "before the end of a sentence", text: "năm 2022.", words: ["nam", "2022"] },
    { what: "but a date is several", text: "17-10-2022", words: ["17", "10", "2022"] },
    { what: "but a date with points is, too", text: "17.10.2022", words: ["17", "10", "2022"] },
    { what: "but month and year are two", text: "tháng 9.2025", words: ["thang", "9", "2025"] },
    { what: "but a period is two", text: "2022–2027", words: ["2022", "2027"] },
    { what: "but a decision's is its own", text: "27/QĐ-TTg", words: ["27", "qd", "ttg"] },
  ])("$what", ({ text, words }) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

const PIECES = [
  ...["đất", "Đà", "Nẵng", "ưu", "người", "hoà", "hòa", "Hi-Tech", "IT", "m²", "🙂", "👩‍💻", "ﬁ"],
  ...["1.128,40", "2", "4,5", " ", "  ", "-", "–", ".", "\u00AD", "\u0301", "\n", "“", "İ", "ß"],
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 3 })))
  .chain((pieces) =>
    fc.constantFrom("NFC", "NFD", "as it is").map((form) => {
      const text = pieces.join("");
      return form === "as it is" ? text : text.normalize(form);
    }),
  );

test("every letter is found again where it is said to stand", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { letters, marked, starts, ends, breaks } = folded(text);
      expect([marked.length, starts.length, ends.length, breaks.length - 1]).toEqual(
        Array(4).fill(letters.length),
      );
      for (let i = 0; i < letters.length; i++) {
        const letter = letters.charAt(i);
        const original = text.slice(starts[i], ends[i]);
        if (letter === ".") expect(original).toMatch(/^[.,]$/);
        else expect(folded(original).letters).toContain(letter);
        expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
      }
    }),
  );
});

test("no letter ends between a letter and its mark, or within a pair", () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const end of folded(text).ends) {
        expect(text.slice(end)).not.toMatch(/^\p{M}/u);
        expect(text.slice(end)).not.toMatch(/^[\uDC00-\uDFFF]/);
      }
    }),
  );
});

test("composed and decomposed text are the same words with the same marks", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const [composed, decomposed] = [folded(text.normalize("NFC")), folded(text.normalize("NFD"))];
      expect(decomposed.letters).toBe(composed.letters);
      expect(decomposed.marked).toBe(composed.marked);
    }),
  );
});

test.each([
  ["hoà", "hòa"],
  ["khoẻ", "khỏe"],
  ["thuỷ", "thủy"],
])("%s and %s are the same word, marks and all", (one, other) => {
  expect(folded(one).marked).toBe(folded(other).marked);
  expect(folded(one).marked).not.toBe(folded(one).letters);
});

test("the tone of one word does not move to the one before it", () => {
  expect(folded("to ám").marked).toBe("toám");
});
