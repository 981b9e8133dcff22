import type { Language } from "#domain/base/text.ts";
import type { BitCoder } from "./tourCodeBits.ts";
import {
  copiedMemory,
  emptyMemory,
  learntBit,
  type Memory,
  scattered,
  slotOf,
  treeNumber,
} from "./tourCodeLearning.ts";
import { CHARACTERS, COMMON_WORDS, END, ESCAPE } from "./tourCodeTables.ts";

const SYMBOL_BITS = 8;
const MEMORY_BITS = 17;
/** A letter is guessed from none up to four letters before it: so many bits of the row before it. */
const ROWS = [0, 0xff, 0xff_ff, 0xff_ff_ff, 0xff_ff_ff_ff];

export interface LetterCoder {
  readonly code: BitCoder;
  readonly memory: Memory;
  /** Codes the code point of a character that is not in the table. */
  readonly spelled: (point: number | undefined) => number;
}

/** Writes or reads texts; common words cost little from the first letter on. */
export function letterCoder(code: BitCoder, spelled: LetterCoder["spelled"]): LetterCoder {
  return { code, spelled, memory: copiedMemory(commonMemory()) };
}

/** At most `limit` code units, or one more where the last character has two. */
export function codedLetters(
  { code, memory, spelled }: LetterCoder,
  language: Language,
  limit: number,
  value: string | undefined,
): string {
  const given = value === undefined ? null : [...value];
  // One list for every bit of every letter: a new one each time takes longer than the guess.
  const slots = ROWS.map(() => 0);
  let read = "";
  for (let i = 0, before = 0; read.length < limit; i++) {
    const next = given ? (given[i] ?? "") : undefined;
    const contexts = contextsOf(language, before);
    const known = next === undefined ? undefined : symbolOf(next);
    const symbol = treeNumber(SYMBOL_BITS, known, (node, bit) => {
      for (const [order, context] of contexts.entries()) {
        slots[order] = slotOf(memory, context, node);
      }
      return learntBit(code, memory, slots, 0.5, bit);
    });
    const point = symbol === ESCAPE ? spelled(next?.codePointAt(0)) : null;
    const character = point === null ? CHARACTERS[symbol] : String.fromCodePoint(point);
    // END, or a number without a character, which only a forged code has.
    if (!character) break;
    read += character;
    before = (before << SYMBOL_BITS) | symbol;
  }
  return read;
}

const SYMBOLS: ReadonlyMap<string, number> = new Map(CHARACTERS.map((each, i) => [each, i]));

function symbolOf(character: string): number {
  return character === "" ? END : (SYMBOLS.get(character) ?? ESCAPE);
}

/** A number for each row of letters before the next one; where there are few, the language counts. */
function contextsOf(language: Language, before: number): number[] {
  return ROWS.map((row, order) => {
    const own = order < 2 && language === "en" ? ROWS.length : 0;
    return scattered(scattered(before & row) + order + own);
  });
}

let common: Memory | null = null;

/** What is learnt from the common words: always the same, so it is worked out once. */
function commonMemory(): Memory {
  if (common) return common;
  const memory = emptyMemory(MEMORY_BITS);
  const reading: LetterCoder = {
    code: (bit) => bit === true,
    memory,
    spelled: (point) => point ?? 0,
  };
  // Whatever languages the app learns: other words, or their other order, would change every code ever given out.
  for (const language of ["vi", "en"] as const) {
    const words = COMMON_WORDS[language];
    codedLetters(reading, language, words.length, words);
  }
  common = memory;
  return memory;
}
