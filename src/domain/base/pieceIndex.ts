/** Where the pieces of a text stand, all of one length in code units, by a number that most differ in. */
export interface PieceIndex {
  /** Which of the pieces of some words the text has least often: where it begins, and how often at most. */
  readonly rarestOf: (words: string) => { readonly at: number; readonly count: number };
  /** Offsets of pieces that may be like the one of the words, from the first on. */
  readonly eachLike: (words: string, at: number, visit: (offset: number) => void) => void;
}

const MOST_BUCKETS = 2 ** 16;
/** Odd, so that nothing is lost by it in 32 bits (the prime of 32-bit FNV-1a). */
const FACTOR = 0x01000193;

/** Reads the text once. */
export function pieceIndexOf(text: string, length: number): PieceIndex {
  const buckets = Math.min(MOST_BUCKETS, 2 ** Math.ceil(Math.log2(text.length + 2)));
  const counts = new Uint32Array(buckets);
  // Each bucket is a chain of offsets counted from 1: the last, and after each the one before; 0 ends it.
  const lasts = new Uint32Array(buckets);
  const befores = new Uint32Array(text.length + 1);
  eachPiece(text, length, (hash, at) => {
    const bucket = hash & (buckets - 1);
    counts[bucket] = countIn(counts, bucket) + 1;
    befores[at + 1] = countIn(lasts, bucket);
    lasts[bucket] = at + 1;
  });
  return {
    rarestOf: (words) => {
      let rarest = { at: 0, count: Number.POSITIVE_INFINITY };
      eachPiece(words, length, (hash, at) => {
        const count = countIn(counts, hash & (buckets - 1));
        if (count < rarest.count) rarest = { at, count };
      });
      return rarest;
    },
    eachLike: (words, at, visit) => {
      eachPiece(words.slice(at, at + length), length, (hash) => {
        let place = countIn(lasts, hash & (buckets - 1));
        for (; place > 0; place = countIn(befores, place)) visit(place - 1);
      });
    },
  };
}

/** A number for each piece of the words: that of the one before without its first unit, with one more. */
function eachPiece(words: string, length: number, visit: (hash: number, at: number) => void): void {
  let leaving = 1;
  for (let i = 0; i < length; i++) leaving = Math.imul(leaving, FACTOR);
  let rolling = 0;
  for (let i = 0; i < words.length; i++) {
    rolling = (Math.imul(rolling, FACTOR) + words.charCodeAt(i)) | 0;
    if (i >= length) {
      rolling = (rolling - Math.imul(words.charCodeAt(i - length), leaving)) | 0;
    }
    if (i >= length - 1) visit(rolling ^ (rolling >>> 16), i - length + 1);
  }
}

function countIn(table: Uint32Array, at: number): number {
  return table[at] ?? 0;
}
