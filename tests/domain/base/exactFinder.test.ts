import fc from "fast-check";
import { expect, test } from "vitest";
import { exactFinder } from "#domain/base/exactFinder.ts";

/** Every place, by reading the whole text for each: slow, and plainly right. */
function placesByReading(text: string, words: string): number[] {
  return Array.from({ length: text.length + 1 - words.length }, (_, at) => at).filter(
    (at) => text.slice(at, at + words.length) === words,
  );
}

test.each([
  ["at both ends", "ban ban", "ban", [0, 4]],
  ["where they overlap", "aaaaaaa", "aaaaa", [0, 1, 2]],
  ["as the whole text", "quận Hải Châu", "quận Hải Châu", [0]],
  ["nowhere in a shorter text", "bạn", "bạn bè", []],
  ["nowhere when there are none", "bạn", "", []],
  ["nowhere in no text", "", "khu", []],
  ["nowhere when only their end is there, at the beginning", "Nẵng đi đầu", "Đà Nẵng", []],
  ["nowhere when only their beginning is there, at the end", "đến Đà Nẵ", "Đà Nẵng", []],
  ["though fewer than four letters", "IT và ICT, IT", "IT", [0, 11]],
])("words are found %s", (_where, text, words, places) => {
  expect(exactFinder(text)(words)).toEqual(places);
});

test("the finder finds what reading the whole text for each of the words finds", () => {
  // Two letters make repetitions and overlaps; words that are pieces of the text are there.
  const letters = fc.string({ unit: fc.constantFrom("a", "ạ", " "), maxLength: 60 });
  const anyWords = fc.string({ unit: fc.constantFrom("a", "ạ", " "), minLength: 1, maxLength: 12 });
  const piece = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }));
  fc.assert(
    fc.property(letters, fc.array(anyWords), fc.array(piece), (text, others, pieces) => {
      const find = exactFinder(text);
      const cut = pieces.map(([at, length]) => text.slice(at, at + length));
      for (const words of [...others, ...cut].filter((candidate) => candidate !== "")) {
        expect(find(words)).toEqual(placesByReading(text, words));
      }
    }),
    { numRuns: 2000 },
  );
});

test("words are found in a text that repeats itself so often that only long pieces tell places apart", () => {
  // Two words in an order that hardly comes again: the bits of a multiplied number, one after the other.
  const bits = Array.from({ length: 30_000 }, (_, n) => (Math.imul(n + 1, 0x9e3779b1) >>> 13) & 1);
  const text = bits.map((bit) => (bit === 1 ? "khu" : "phần")).join(" ");
  const find = exactFinder(text);

  for (const at of [0, 5, 61_234, text.length - 300]) {
    for (const length of [10, 20, 90, 300]) {
      const words = text.slice(at, at + length);
      expect(find(words)).toEqual(placesByReading(text, words));
    }
  }
});

test("words are told apart where a text has more of them than the finder has buckets", () => {
  const numbers = Array.from({ length: 60_000 }, (_, n) => `${n}`.padStart(5, "0"));
  const find = exactFinder(numbers.join(" "));

  expect([0, 1, 31_234, 59_999].map((n) => find(numbers[n] ?? ""))).toEqual([
    [0],
    [6],
    [31_234 * 6],
    [59_999 * 6],
  ]);
});
