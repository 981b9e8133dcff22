import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { folded } from "#domain/base/folded.ts";
import { matchOf, rangesIn, searchQueryOf } from "#domain/search/wordMatch.ts";

function isFound(text: string, typed: string): boolean {
  return matchOf(folded(text), searchQueryOf(typed)) !== null;
}

/** The text with what is set in bold in brackets. */
function bold(text: string, typed: string): string {
  let shown = "";
  let at = 0;
  for (const { start, end } of rangesIn(text, searchQueryOf(typed))) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}

describe("words are found and set in bold", () => {
  test.each([
    { what: "without marks", typed: "da nang", shown: "Thành phố [Đà] [Nẵng]" },
    { what: "with marks", typed: "Đà Nẵng", shown: "Thành phố [Đà] [Nẵng]" },
    { what: "with decomposed marks", typed: "Đà Nẵng".normalize("NFD"), shown: "Ở [Đà] [Nẵng]." },
    { what: "as far as they are typed", typed: "thanh ph", shown: "[Thành] [ph]ố Đà Nẵng" },
    { what: "in another order", typed: "nang thanh", shown: "[Thành] phố Đà [Nẵng]" },
    { what: "written in one", typed: "danang", shown: "Thành phố [Đà Nẵng]" },
    { what: "written in two", typed: "da nang", shown: "[Danang] IT Park" },
    { what: "without the hyphen", typed: "hitech", shown: "Da Nang [Hi-Tech] Park" },
    { what: "with a space for the hyphen", typed: "hi tech", shown: "[Hi]-[Tech] Park" },
    { what: "with a hyphen that is not there", typed: "hi-tech", shown: "[HiTech] Park" },
    { what: "half typed, without the hyphen", typed: "hite", shown: "[Hi-Te]ch Park" },
    { what: "in brackets", typed: "dhpiza", shown: "Khu công nghệ cao ([DHPIZA])" },
    { what: "as far as they tell", typed: "soft park", shown: "[Soft]ware [Park] No. 2" },
    { what: "side by side before elsewhere", typed: "so 2", shown: "Số 1, số 3, [số] [2]" },
    { what: "whole before half", typed: "thu", shown: "thuê, [thu] thuế" },
    { what: "as marked before others", typed: "đất", shown: "cho thuê đạt, [đất]" },
    { what: "as marked before side by side", typed: "thuê đất", shown: "[thuê] đạt, [đất] thuê" },
    { what: "beside an emoji", typed: "it", shown: "🙂[IT]🙂" },
  ])("$what: $typed", ({ typed, shown }) => {
    expect(bold(shown.replace(/[[\]]/g, ""), typed)).toBe(shown);
  });
});

describe("a number is found", () => {
  test.each([
    { typed: "1.128", shown: "[1.128],40 ha" },
    { typed: "1128", shown: "[1.128],40 ha" },
    { typed: "1128.4", shown: "[1.128,40] ha" },
    { typed: "1,128.4", shown: "[1.128,40] ha" },
    { typed: "1128,4", shown: "[1,128.4] ha" },
    { typed: "2", shown: "Công viên phần mềm số [2]" },
    { typed: "2022", shown: "tháng 10-[2022]" },
    { typed: "27", shown: "Quyết định số [27]/QĐ-TTg" },
    { typed: "200", shown: "[200]m" },
  ])("$typed in $shown", ({ typed, shown }) => {
    expect(bold(shown.replace(/[[\]]/g, ""), typed)).toBe(shown);
  });
});

describe("these are not the words", () => {
  test.each([
    { what: "a number within a number", typed: "2", text: "năm 2022" },
    { what: "the beginning of a number", typed: "112", text: "1.128,40 ha" },
    { what: "the thousands of a number", typed: "1", text: "1.128 ha" },
    { what: "another decimal", typed: "1128.5", text: "1.128,40 ha" },
    { what: "two numbers in a row", typed: "1710", text: "17-10" },
    { what: "a number in two", typed: "20 22", text: "2022" },
    { what: "the middle of a word", typed: "ang", text: "Đà Nẵng" },
    { what: "the ends and beginnings of others", typed: "anh", text: "An Hải" },
    { what: "the same across a bracket", typed: "anh", text: "An (Hải)" },
    { what: "one word of two", typed: "da lat", text: "Đà Nẵng" },
    { what: "the beginnings of others", typed: "da nang", text: "Đất có chức năng" },
    { what: "nothing typed", typed: " – ", text: "Đà – Nẵng" },
  ])("$what: $typed in $text", ({ typed, text }) => {
    expect(isFound(text, typed)).toBe(false);
  });
});

const WORDS = ["đất", "Nẵng", "ưu", "thương", "mềm", "được", "người", "quận", "Hòa", "IT", "IOC"];
/** Words that begin with none of those above. */
const FILLERS = ["khách", "biển", "🙂", "👩‍💻", "chè", "9", "“", "x\u0323", "ß"];
const GAPS = [" ", ", ", " – ", "\n", "  ", " ("];

const planted = fc
  .record({
    words: fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
    fillers: fc.array(fc.constantFrom(...FILLERS), { minLength: 4, maxLength: 8 }),
    gap: fc.constantFrom(...GAPS),
    textForm: fc.constantFrom("NFC", "NFD"),
    typedForm: fc.constantFrom("NFC", "NFD", "no marks", "capitals"),
  })
  .map(({ words, fillers, gap, textForm, typedForm }) => {
    const pieces = words.flatMap((word, i) => [fillers[i] ?? "", word]).concat(fillers.slice(3));
    const starts: number[] = [];
    let text = "";
    for (const piece of pieces.map((piece) => piece.normalize(textForm))) {
      text += gap;
      starts.push(text.length);
      text += piece;
    }
    const ranges = words.map((word, i) => {
      const start = starts[i * 2 + 1] ?? 0;
      return { start, end: start + word.normalize(textForm).length };
    });
    return { text, ranges, typed: typedAs(words.join(" "), typedForm) };
  });

function typedAs(text: string, form: string): string {
  if (form === "capitals") return text.toUpperCase();
  if (form !== "no marks") return text.normalize(form);
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
}

test("however text and query are written, the very letters of the words are set in bold", () => {
  fc.assert(
    fc.property(planted, ({ text, ranges, typed }) => {
      expect(rangesIn(text, searchQueryOf(typed))).toEqual(ranges);
    }),
    { numRuns: 300 },
  );
});
