/**
 * A text as the loosest browser compares it: base letters and digits alone. Chromium searches at
 * ICU's primary strength, which sees no case, tone mark or đ; here spaces and punctuation count for
 * nothing either, so that what is unique here is unique for every browser.
 */
export interface LooseText {
  readonly letters: string;
  /** For each offset of the text, how many of the letters come from before it. */
  readonly lettersBefore: readonly number[];
  /** Places in `letters` where a word of the text begins, and where one ends. */
  readonly wordStarts: ReadonlySet<number>;
  readonly wordEnds: ReadonlySet<number>;
}

const WORD = /[\p{L}\p{N}\p{M}\p{Cf}_]/u;
const ATTACHED = /[\p{M}\p{Cf}]/u;
const NOT_LETTER = /[^\p{L}\p{N}]/gu;
const SPACE = /\s/;

/** Letters that ICU's root collation takes for others although Unicode does not decompose them. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  đ: "d",
  ð: "d",
  ø: "o",
  ł: "l",
  ħ: "h",
  æ: "ae",
  œ: "oe",
  ß: "ss",
};

export function looseTextOf(text: string): LooseText {
  const lettersBefore: number[] = [];
  const wordStarts = new Set<number>();
  const wordEnds = new Set<number>();
  let letters = "";
  let isInWord = false;
  for (const character of text) {
    for (let i = 0; i < character.length; i++) lettersBefore.push(letters.length);
    const base = baseLetters(character);
    if (base !== "" && !isInWord) wordStarts.add(letters.length);
    if (base === "" && isInWord && !ATTACHED.test(character)) wordEnds.add(letters.length);
    isInWord = base !== "" || (isInWord && ATTACHED.test(character));
    letters += base;
  }
  if (isInWord) wordEnds.add(letters.length);
  lettersBefore.push(letters.length);
  return { letters, lettersBefore, wordStarts, wordEnds };
}

function baseLetters(character: string): string {
  return character
    .toLowerCase()
    .normalize("NFKD")
    .replace(NOT_LETTER, "")
    .replace(/[đðøłħæœß]/g, (letter) => BASE_LETTERS[letter] ?? letter);
}

/** Where letters stand as whole words, from the `from`-th letter on. */
export function* placesOf(loose: LooseText, letters: string, from = 0): Generator<number> {
  for (let at = from; ; at += 1) {
    at = loose.letters.indexOf(letters, at);
    if (at < 0) return;
    if (loose.wordStarts.has(at) && loose.wordEnds.has(at + letters.length)) yield at;
  }
}

/**
 * Whether the same letters begin shortly before and reach into these. Chromium goes on searching
 * behind a match that is no whole word, and would miss the ones that overlap it.
 */
export function isOverlapped(loose: LooseText, start: number, end: number): boolean {
  const letters = loose.letters.slice(start, end);
  const earlier = loose.letters.slice(Math.max(0, start - letters.length + 1), end - 1);
  return earlier.includes(letters);
}

/**
 * Whether every browser takes this offset for the edge of a word. By Unicode Standard Annex 29 a
 * sign may join two words (US’s, 4,5, U.S.): beside a single sign between two words nothing is sure.
 */
export function isWordEdge(text: string, offset: number): boolean {
  const before = text[offset - 1];
  const after = text[offset];
  if (before === undefined || after === undefined) return true;
  if (ATTACHED.test(after) || ATTACHED.test(before)) return false;
  if (SPACE.test(before) || SPACE.test(after)) return true;
  const [beforeBefore = " ", afterAfter = " "] = [text[offset - 2], text[offset + 1]];
  if (WORD.test(before)) return !WORD.test(after) && !WORD.test(afterAfter);
  return !WORD.test(after) || !WORD.test(beforeBefore);
}

/** Offsets at which words of a stretch of text begin, in order, where every browser agrees. */
export function wordStartsIn(text: string, start: number, end: number): number[] {
  return offsetsIn(start, end).filter(
    (at) => isWordAt(text, at) && !isWordAt(text, at - 1) && isWordEdge(text, at),
  );
}

/** Offsets at which words of a stretch of text end, in order, where every browser agrees. */
export function wordEndsIn(text: string, start: number, end: number): number[] {
  return offsetsIn(start + 1, end + 1).filter(
    (at) => isWordAt(text, at - 1) && !isWordAt(text, at) && isWordEdge(text, at),
  );
}

function offsetsIn(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
}

function isWordAt(text: string, offset: number): boolean {
  return WORD.test(text[offset] ?? " ");
}
