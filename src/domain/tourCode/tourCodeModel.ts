import type { Language } from "#domain/base/text.ts";
import type { BitCoder } from "./tourCodeBits.ts";
import { emptyMemory, learntBit, scattered, slotOf, treeNumber } from "./tourCodeLearning.ts";
import { codedLetters, letterCoder } from "./tourCodeLetters.ts";

/** Writes or reads what a tour is made of; like a BitCoder, a reader ignores the values given. */
export interface FieldCoder {
  /** `chance`, 0 to 1, that it is true as long as nothing has been learnt in this context. */
  readonly flag: (context: string, chance: number, value: boolean | undefined) => boolean;
  /** A whole number below 2 to the power of `bits`; one met before in this context comes cheaper. */
  readonly number: (context: string, bits: number, value: number | undefined) => number;
  /** At most `limit` code units, or one more where the last character has two. */
  readonly text: (language: Language, limit: number, value: string | undefined) => string;
}

const MEMORY_BITS = 14;
/** A code point is coded as a block of 256 and a place in it. */
const BLOCK_BITS = 13;
const PLACE_BITS = 8;
const HIGHEST_CODE_POINT = 0x10_ff_ff;

/** Coders of one tour: what is learnt of one field serves those after it. */
export function fieldCoder(code: BitCoder): FieldCoder {
  const memory = emptyMemory(MEMORY_BITS);
  const flag: FieldCoder["flag"] = (context, chance, value) =>
    learntBit(code, memory, [slotOf(memory, nameNumber(context), 0)], chance, value);
  const number: FieldCoder["number"] = (context, bits, value) => {
    const name = nameNumber(context);
    return treeNumber(bits, value, (node, bit) =>
      learntBit(code, memory, [slotOf(memory, name, node)], 0.5, bit),
    );
  };

  const letters = letterCoder(code, (point) => {
    const block = number("block", BLOCK_BITS, point === undefined ? point : point >> PLACE_BITS);
    const place = number(`block ${block}`, PLACE_BITS, point === undefined ? point : point & 255);
    return Math.min(block * 256 + place, HIGHEST_CODE_POINT);
  });
  return {
    flag,
    number,
    text: (language, limit, value) => codedLetters(letters, language, limit, value),
  };
}

/** A number of 32 bits for the name of a context. */
function nameNumber(name: string): number {
  let number = 0;
  for (const letter of name) number = scattered(number + (letter.codePointAt(0) ?? 0));
  return number;
}
