import fc from "fast-check";
import { expect, test } from "vitest";
import { isIsoDay } from "#domain/tour/isoDay.ts";
import { isInstant } from "#domain/tour/tourIssue.ts";
import { oneLine, someLines } from "#domain/tour/tourText.ts";

test.each([
  ["a line break", "một\r\nhai\rba", "một hai ba", "một\nhai\nba"],
  ["line separators of Unicode", "a\u2028b\u2029c", "a b c", "a\nb\nc"],
  ["a tab and an escape", "a\tb\u001bc\u0085d", "a b c d", "a b c d"],
  ["marks that turn the line around", "a\u202Eb\u2066c\u200Fd", "abcd", "abcd"],
  ["half a character", "a\uD800b\uDFFFc", "abc", "abc"],
  ["a character that XML refuses", "a\uFFFEb\uFFFFc", "abc", "abc"],
  ["decomposed letters", "Đường".normalize("NFD"), "Đường", "Đường"],
  ["letters joined once a mark between them is gone", "e\u202E\u0323", "ẹ", "ẹ"],
  ["an emoji of several parts", "👩🏽‍💻", "👩🏽‍💻", "👩🏽‍💻"],
  ["blanks around", " a ", " a ", " a "],
])("of a text with %s what can be written stays", (_case, text, line, lines) => {
  expect(oneLine(text, 100)).toBe(line);
  expect(someLines(text, 100)).toBe(lines);
});

test("a cleaned text stays as it is when cleaned again, within its limit and in XML", () => {
  const anyText = fc.string({
    unit: fc.nat(0x10_ff_ff).map((point) => String.fromCodePoint(point)),
  });
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: "binary" })), fc.nat(12), (text, limit) => {
      for (const clean of [oneLine, someLines]) {
        const once = clean(text, limit);
        expect(clean(once, limit)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(limit);
        expect(once).toBe(once.normalize("NFC"));
        // XML 1.0 §2.2, production Char.
        expect(once).toMatch(/^[\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
      }
    }),
    { numRuns: 2000 },
  );
}, 60_000);

test.each([
  ["2027-10-19", true],
  ["2028-02-29", true],
  ["2000-01-01", true],
  ["2099-12-31", true],
  ["2027-02-29", false],
  ["2027-04-31", false],
  ["2027-00-10", false],
  ["2100-01-01", false],
  ["2027-1-1", false],
  ["2027-10-19T00:00", false],
])("“%s” is a day: %s", (day, expected) => {
  expect(isIsoDay(day)).toBe(expected);
});

test.each([
  ["2027-10-12T03:04:05Z", true],
  ["2027-10-12T03:04:05.678Z", true],
  ["2027-02-29T03:04:05Z", false],
  ["2027-10-12T24:00:00Z", false],
  ["2027-10-12T03:04:05", false],
  ["2027-10-12T03:04:05+07:00", false],
  ["1999-12-31T23:59:59Z", false],
])("“%s” is an instant: %s", (instant, expected) => {
  expect(isInstant(instant)).toBe(expected);
});
