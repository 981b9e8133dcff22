import fc from "fast-check";
import type { Camera } from "#domain/base/geo.ts";

const QUOTED_WORDS = [
  ...["đất", "đạt", "Đà", "Nẵng", "thông", "tin", "mềm", "số", "nghệ", "được", "ưu", "người"],
  // Without marks: what looks like them has one.
  ...["khu", "cao", "Da", "dat"],
  ...["IT", "ICT", "Park", "700", "1.700", "4,5", "20", "2022", "17:30", "2"],
  ...["“Silicon", "Valley”", "‘mini", "IOC’", '"khu', 'đô"', "US’s", "Nang's"],
];
/** Between the words of a quote, where they do not break or do. */
const SPACES = [" ", "\u00A0", "\u202F"];
/** None of these looks like a quoted word, whatever its marks. */
const FILLER_WORDS = ["khách", "sạn", "bãi", "biển", "chè", "bắp", "9", "beach", "xoài", "phở"];
/** None of these can stand inside a number. */
const SEPARATORS = [" ", ", ", ". ", "; ", " – ", "\n\n", " (", ") ", " “", "” ", "/", "-"];

const VOWELS = ["aăâ", "eê", "i", "oôơ", "uư", "y"];
const TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

/** Letters that a sloppy search takes for this one: other tones, other marks, d for đ. */
function similarLetters(letter: string): string[] {
  const small = letter.toLowerCase();
  const isCapital = small !== letter;
  const bare = small.normalize("NFD").charAt(0);
  const family = VOWELS.find((vowels) => vowels.includes(bare));
  const toned = [...(family ?? "")].flatMap((vowel) =>
    TONES.map((tone) => (vowel + tone).normalize("NFC")),
  );
  const all = small === "đ" ? ["d"] : small === "d" ? ["đ"] : toned;
  const cased = all.map((other) => (isCapital ? other.toUpperCase() : other));
  return [...cased, isCapital ? small : letter.toUpperCase()].filter((other) => other !== letter);
}

/** A sign that a sloppy search takes for this one: a space that breaks or not, a mark that is bent or not. */
function similarSigns(sign: string): string[] {
  const families = [SPACES, ["'", "‘", "’"], ['"', "“", "”"]];
  const family = families.find((signs) => signs.includes(sign)) ?? [];
  return family.filter((other) => other !== sign);
}

/** Words in which the quote does not stand, though its letters or digits do. */
function lookAlikesOf(quote: string): fc.Arbitrary<string> {
  const signs = [...quote].map((sign) => [...similarLetters(sign), ...similarSigns(sign)]);
  const oneChanged = signs.flatMap((others, i) =>
    others.map((other) => [...quote].with(i, other).join("")),
  );
  const someChanged = fc
    .tuple(...[...quote].map((sign, i) => fc.constantFrom(sign, ...(signs[i] ?? []))))
    .map((changed) => changed.join(""));
  const spaced = SPACES.flatMap((space) => [
    quote.replace(/\s/g, space),
    quote.replace(/\s/g, ` ${space}`),
  ]);
  const around = [
    `${quote}\u0331`,
    ...(/^[\p{L}\p{N}]/u.test(quote) ? [`x${quote}`, `8${quote}`] : []),
    ...(/[\p{L}\p{N}]$/u.test(quote) ? [`${quote}ng`, `${quote}8`] : []),
  ];
  const inNumbers = [".", ",", ":", "\u00A0", "\u202F"].flatMap((sign) => [
    ...(/^\p{Nd}/u.test(quote) ? [`3${sign}${quote}`] : []),
    ...(/\p{Nd}$/u.test(quote) ? [`${quote}${sign}300`] : []),
  ]);
  return fc
    .tuple(
      fc.oneof(
        fc.constantFrom(...oneChanged, ...around, ...inNumbers),
        someChanged,
        fc.constantFrom(...spaced, quote),
      ),
      fc.constantFrom("NFC", "NFD"),
    )
    .map(([words, form]) => words.normalize(form))
    .filter((words) => words !== quote);
}

const quotedWord = fc.constantFrom(...QUOTED_WORDS);
const quotes = fc
  .tuple(fc.array(quotedWord, { minLength: 1, maxLength: 3 }), fc.constantFrom(...SPACES))
  .map(([words, space]) => words.join(space));
const separator = fc.constantFrom(...SEPARATORS);
const fillerWord = fc.constantFrom(...FILLER_WORDS);
/** At least one word of filler, with a separator on each side. */
const filler = fc
  .tuple(separator, fc.array(fc.tuple(fillerWord, separator), { minLength: 1, maxLength: 3 }))
  .map((parts) => parts.flat(2).join(""));

export interface PlantedText {
  readonly text: string;
  readonly quote: string;
  /** Where the quote was put. */
  readonly starts: readonly number[];
}

interface Planting {
  /** How often the quote is put into the text. */
  readonly times: number;
  /** Filler holds no word of any quote; among words, a quote may come about a second time. */
  readonly surroundings: "filler" | "words";
}

/** Vietnamese text with look-alikes of a quote in it, some in NFD, and the quote itself, in NFC, so many times. */
export function plantedText({ times, surroundings }: Planting): fc.Arbitrary<PlantedText> {
  return quotes.chain((quote) => {
    const lookAlike = lookAlikesOf(quote);
    const other = surroundings === "filler" ? lookAlike : fc.oneof(lookAlike, quotedWord);
    return fc
      .array(other, { maxLength: 4 })
      .chain((others) => {
        const pieces = [
          ...others.map((text) => ({ text, isQuote: false })),
          ...Array.from({ length: times }, () => ({ text: quote, isQuote: true })),
        ];
        return fc.tuple(
          fc.shuffledSubarray(pieces, { minLength: pieces.length }),
          fc.array(surroundings === "filler" ? filler : separator, {
            minLength: pieces.length + 1,
            maxLength: pieces.length + 1,
          }),
        );
      })
      .map(([pieces, gaps]) => {
        const starts: number[] = [];
        let text = gaps[0] ?? "";
        pieces.forEach((piece, i) => {
          if (piece.isQuote) starts.push(text.length);
          text += piece.text + gaps[i + 1];
        });
        return { text, quote, starts };
      });
  });
}

export const cameras: fc.Arbitrary<Camera> = fc.record({
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -84, max: 84, noNaN: true }),
  zoom: fc.double({ min: 0, max: 22, noNaN: true }),
  bearing: fc.integer({ min: -1800, max: 1800 }).map((tenths) => tenths / 10),
  pitch: fc.integer({ min: 0, max: 85 }),
});
