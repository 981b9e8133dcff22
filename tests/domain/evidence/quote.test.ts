import fc from "fast-check";
import { expect, test } from "vitest";
import { type Quote, quoteFinder } from "#domain/evidence/quote.ts";
import { aQuote } from "#tests/build.ts";
import { plantedText } from "#tests/generate.ts";

function spanOf(text: string, quote: Quote) {
  return quoteFinder(text)(quote);
}

const notFound = { ok: false, problem: { kind: "quote-not-found" } };

function foundAt(start: number, end: number) {
  return { ok: true, value: { start, end } };
}

test.each([
  ["at the beginning of the text", "Đà Nẵng đi đầu.", "Đà Nẵng", foundAt(0, 7)],
  ["at the end of the text", "đến thăm Đà Nẵng", "Đà Nẵng", foundAt(9, 16)],
  ["as the whole text", "Đà Nẵng", "Đà Nẵng", foundAt(0, 7)],
  ["in brackets", "trung tâm (IOC), công viên", "IOC", foundAt(11, 14)],
  ["before a possessive apostrophe", "firms see Da Nang’s potential", "Da Nang", foundAt(10, 17)],
  ["as one syllable of a hyphenated word", "công nghệ thông-tin", "thông", foundAt(10, 15)],
  ["across a line break", "đô thị\nthông minh", "thị\nthông", foundAt(3, 12)],
  ["as a number before a full stop", "trong năm 2022. Đoàn", "2022", foundAt(10, 14)],
  ["as a number before a comma", "năm 2020, 2021", "2020", foundAt(4, 8)],
  ["as a number before a per cent sign", "tăng 20%/năm", "20", foundAt(5, 7)],
  ["as a whole decimal number", "rộng 4,5 ha", "4,5", foundAt(5, 8)],
  ["beside a letter of two code units", "🏙️ Đà Nẵng 🌉", "Đà Nẵng", foundAt(4, 11)],
  ["with a letter of two code units in it", "phố 𠮷 cũ", "𠮷 cũ", foundAt(4, 9)],
])("a quote is found %s", (_where, text, exact, span) => {
  expect(spanOf(text, aQuote(exact))).toEqual(span);
});

test("a quote in decomposed letters is found in composed text", () => {
  const quote = aQuote("Đà Nẵng", { prefix: "thăm ", suffix: " – Hội" });
  const decomposed = aQuote(quote.exact.normalize("NFD"), {
    prefix: quote.prefix.normalize("NFD"),
    suffix: quote.suffix.normalize("NFD"),
  });

  expect(spanOf("đến thăm Đà Nẵng – Hội An", decomposed)).toEqual(foundAt(9, 16));
});

test.each([
  ["another tone", "chính sách cho thuê đạt", "đất"],
  ["no tone marks", "Da Nang is home to parks", "Đà Nẵng"],
  ["tone marks where it has none", "Đà Nẵng là địa phương", "Da Nang"],
  ["d for đ", "dất", "đất"],
  ["D for Đ", "Dà Nẵng", "Đà Nẵng"],
  ["the Icelandic or African letters that look like Đ", "Ðà Nẵng, Ɖà Nẵng", "Đà Nẵng"],
  ["other capitals", "Khu Công nghệ cao", "Khu công nghệ cao"],
  ["a space that does not break", "Đà\u00A0Nẵng", "Đà Nẵng"],
  ["a space where it has one that does not break", "Đà Nẵng", "Đà\u00A0Nẵng"],
  ["straight quotation marks for bent ones", "một 'Silicon Valley'", "‘Silicon Valley’"],
  ["bent quotation marks for straight ones", "một “Silicon Valley”", '"Silicon Valley"'],
  ["decomposed letters", "Đà Nẵng".normalize("NFD"), "Đà Nẵng"],
  ["the words in another order", "minh thông", "thông minh"],
])("a quote is not found in a text that has %s", (_difference, text, exact) => {
  expect(spanOf(text, aQuote(exact))).toEqual(notFound);
});

test.each([
  ["begins after a thousands separator", "1.700 tỷ đồng", "700"],
  ["begins with the thousands separator", "1.700 tỷ đồng", ".700"],
  ["ends before a thousands separator", "1.700 tỷ đồng", "1"],
  ["ends with the thousands separator", "1.700 tỷ đồng", "1."],
  ["ends before a decimal comma", "rộng 4,5 ha", "4"],
  ["begins after a decimal comma", "rộng 4,5 ha", "5 ha"],
  ["is the first half of a year", "năm 2022", "20"],
  ["is the second half of a year", "năm 2022", "22"],
  ["ends before the minutes", "lúc 17:30", "17"],
  ["begins after a space that does not break", "1\u00A0700 tỷ", "700"],
  ["ends before a narrow space that does not break", "1\u202F700 tỷ", "1"],
  ["is the beginning of a word", "ITPark", "IT"],
  ["is the end of a word", "ITPark", "Park"],
  ["is the middle of a word", "nghiêng", "hiê"],
  ["ends between a letter and a digit", "5G", "5"],
  ["ends between a letter and its mark", "x\u0331 và y", "x"],
  ["begins with a mark", "x\u0331 và y", "\u0331 và y"],
  ["ends between a bracket and its mark", "(IOC)\u0331 và", "(IOC)"],
  ["begins with the mark of a space", "và \u0301IOC", "\u0301IOC"],
  ["begins after a letter of two code units", "𠮷an", "an"],
  ["begins in the middle of a letter of two code units", "𠮷 cũ", "\uDFB7 cũ"],
  ["ends in the middle of a letter of two code units", "phố 𠮷", "phố \uD842"],
  ["ends in the middle of an emoji", "phố 🏙", "phố \uD83C"],
])("a quote that %s is not found", (_where, text, exact) => {
  expect(spanOf(text, aQuote(exact))).toEqual(notFound);
});

test("an empty quote is not found", () => {
  expect(spanOf("Đà Nẵng", aQuote(""))).toEqual(notFound);
});

test("a quote inside a longer word does not hide the one that stands by itself", () => {
  expect(spanOf("ITPark, IT và ICT", aQuote("IT"))).toEqual(foundAt(8, 10));
});

const twice = "khu công nghệ cao, khu công nghệ thông tin";

test("a quote that stands in two places is not found in either", () => {
  expect(spanOf(twice, aQuote("công nghệ"))).toEqual({
    ok: false,
    problem: { kind: "quote-found-twice", count: 2 },
  });
});

test("places that overlap are two places", () => {
  expect(spanOf("bao bao bao", aQuote("bao bao"))).toMatchObject({
    problem: { kind: "quote-found-twice", count: 2 },
  });
});

test.each([
  ["prefix", { prefix: "cao, khu " }, foundAt(23, 32)],
  ["suffix", { suffix: " thông tin" }, foundAt(23, 32)],
  ["other suffix", { suffix: " cao" }, foundAt(4, 13)],
])("the %s decides between two places", (_which, around, span) => {
  expect(spanOf(twice, aQuote("công nghệ", around))).toEqual(span);
});

test.each([
  ["prefix", { prefix: "khu " }],
  ["suffix", { suffix: " cao" }],
  ["prefix beyond the beginning of the text", { prefix: "các khu" }],
  ["suffix beyond the end of the text", { suffix: " phần mềm" }],
])("a quote with a wrong %s is not found, though its words are there", (_which, around) => {
  expect(spanOf("công viên phần mềm", aQuote("công viên phần mềm", around))).toEqual(notFound);
});

/** With the quote in the text, there is a wrong place to be found beside the right one. */
const plantedRuns = { numRuns: 10_000 };
const runs = { numRuns: 2500 };
const around = fc.nat({ max: 12 });

/** A prefix or suffix is kept in NFC: of what the text has in other letters none can be made. */
function inNfc(words: string): string {
  return words === words.normalize("NFC") ? words : "";
}

test("among look-alikes a quote is found where it is, however its letters are encoded", () => {
  const encoding = fc.constantFrom("NFC", "NFD");
  fc.assert(
    fc.property(
      plantedText({ times: 1, surroundings: "filler" }),
      encoding,
      around,
      around,
      ({ text, quote, starts: [start = -1] }, form, before, after) => {
        const end = start + quote.length;
        const prefix = inNfc(text.slice(Math.max(0, start - before), start));
        const suffix = inNfc(text.slice(end, end + after));
        const found = spanOf(text, aQuote(quote.normalize(form), { prefix, suffix }));
        expect(found).toEqual(foundAt(start, end));
      },
    ),
    plantedRuns,
  );
});

test("a look-alike is never taken for the quote", () => {
  fc.assert(
    fc.property(plantedText({ times: 0, surroundings: "filler" }), ({ text, quote }) => {
      expect(spanOf(text, aQuote(quote))).toEqual(notFound);
    }),
    runs,
  );
});

test("of two equal places none is chosen", () => {
  fc.assert(
    fc.property(plantedText({ times: 2, surroundings: "filler" }), ({ text, quote }) => {
      const problem = { kind: "quote-found-twice", count: 2 };
      expect(spanOf(text, aQuote(quote))).toEqual({ ok: false, problem });
    }),
    runs,
  );
});

test("among any words the answer is the planted place or a problem", () => {
  fc.assert(
    fc.property(
      plantedText({ times: 1, surroundings: "words" }),
      around,
      ({ text, quote, starts: [start = -1] }, before) => {
        const prefix = inNfc(text.slice(Math.max(0, start - before), start));
        const found = spanOf(text, aQuote(quote, { prefix }));
        if (found.ok) expect(found.value).toEqual({ start, end: start + quote.length });
        else expect(found.problem.kind).toBe("quote-found-twice");
      },
    ),
    plantedRuns,
  );
});

test("a finder that has found one quote finds the next as if it were the first", () => {
  const find = quoteFinder(twice);

  expect(find(aQuote("công nghệ cao"))).toEqual(foundAt(4, 17));
  expect(find(aQuote("công nghệ")).ok).toBe(false);
  expect(find(aQuote("công nghệ cao"))).toEqual(foundAt(4, 17));
  expect(find(aQuote("thông"))).toEqual(foundAt(33, 38));
});
