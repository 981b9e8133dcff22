import { type BitCoder, CHANCES } from "./tourCodeBits.ts";

/**
 * How often a bit has been set and not set, by slot. Contexts are hashed to slots; one that comes
 * upon another's takes it over, and both ends do so alike.
 */
export interface Memory {
  readonly set: Uint8Array;
  readonly unset: Uint8Array;
  /** Whose a slot is: 8 further bits of the hash. */
  readonly owner: Uint8Array;
  /** A slot's number has so many bits. */
  readonly bits: number;
}

/** How much a shorter context weighs, in observations of the longer one; 2 did best on our articles. */
const INHERITED_WEIGHT = 2;
/** Where counts are halved, so that what came lately counts more. */
const MANY = 255;
/** No bit is ever certain: 1 in 2,048 at the least. */
const LEAST_CHANCE = CHANCES / 2048;

export function emptyMemory(bits: number): Memory {
  const slots = () => new Uint8Array(2 ** bits);
  return { set: slots(), unset: slots(), owner: slots(), bits };
}

export function copiedMemory({ set, unset, owner, bits }: Memory): Memory {
  return { set: set.slice(), unset: unset.slice(), owner: owner.slice(), bits };
}

/** 32 bits of a number that depend on all of its own (MurmurHash3's last step). */
export function scattered(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

/**
 * One bit, guessed from what its contexts have seen, the longest last; they learn from it. The guess
 * is the same in every browser, as it only adds, multiplies and divides.
 */
export function learntBit(
  code: BitCoder,
  memory: Memory,
  slots: readonly number[],
  chance: number,
  value: boolean | undefined,
): boolean {
  let guess = chance;
  for (const slot of slots) {
    const set = memory.set[slot] ?? 0;
    const unset = memory.unset[slot] ?? 0;
    guess = (set + INHERITED_WEIGHT * guess) / (set + unset + INHERITED_WEIGHT);
  }
  const share = Math.floor(guess * CHANCES);
  const bit = code(value, Math.min(Math.max(share, LEAST_CHANCE), CHANCES - LEAST_CHANCE));
  for (const slot of slots) count(memory, slot, bit);
  return bit;
}

function count({ set, unset }: Memory, slot: number, bit: boolean): void {
  const yes = (set[slot] ?? 0) + (bit ? 1 : 0);
  const no = (unset[slot] ?? 0) + (bit ? 0 : 1);
  const isFull = yes + no >= MANY;
  set[slot] = isFull ? yes >> 1 : yes;
  unset[slot] = isFull ? no >> 1 : no;
}

/** The slot of a context at a node of a tree. */
export function slotOf({ set, unset, owner, bits }: Memory, context: number, node: number): number {
  const hash = scattered(context + node);
  const slot = hash >>> (32 - bits);
  const mark = hash & 255;
  if (owner[slot] !== mark) {
    owner[slot] = mark;
    set[slot] = 0;
    unset[slot] = 0;
  }
  return slot;
}

/** A number as the way down a tree, from its highest bit; a node's number begins with a 1. */
export function treeNumber(
  bits: number,
  value: number | undefined,
  code: (node: number, bit: boolean | undefined) => boolean,
): number {
  let node = 1;
  for (let i = bits - 1; i >= 0; i--) {
    const bit = value === undefined ? undefined : Math.floor(value / 2 ** i) % 2 === 1;
    node = node * 2 + (code(node, bit) ? 1 : 0);
  }
  return node - 2 ** bits;
}
