/** Code units by which a place of the text is told from others before words are compared. */
const GRAM = 4;
const MOST_BUCKETS = 2 ** 16;

/**
 * Finds words in a text: every offset at which they stand, code unit by code unit, also where they
 * overlap. The text is read once, so that a thousand searches cost little more than one: words are only
 * compared where their rarest four code units stand. Empty words stand nowhere.
 */
export function exactFinder(text: string): (words: string) => number[] {
  const buckets = Math.min(MOST_BUCKETS, 2 ** Math.ceil(Math.log2(text.length + 2)));
  const counts = new Uint32Array(buckets);
  // Each bucket is a chain of offsets counted from 1: the first, and after each the next; 0 ends it.
  const firsts = new Uint32Array(buckets);
  const nexts = new Uint32Array(text.length + 1);
  for (let at = text.length - GRAM; at >= 0; at--) {
    const bucket = bucketAt(text, at, buckets);
    counts[bucket] = countIn(counts, bucket) + 1;
    nexts[at + 1] = countIn(firsts, bucket);
    firsts[bucket] = at + 1;
  }

  return (words) => {
    if (words.length < GRAM) return placesByReading(text, words);
    const rarest = rarestGram(words, counts);
    const places: number[] = [];
    for (
      let place = countIn(firsts, bucketAt(words, rarest, buckets));
      place > 0;
      place = countIn(nexts, place)
    ) {
      const start = place - 1 - rarest;
      if (start >= 0 && text.startsWith(words, start)) places.push(start);
    }
    return places;
  };
}

/** Where in the words those code units begin that the text has least often. */
function rarestGram(words: string, counts: Uint32Array): number {
  let rarest = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let at = 0; at <= words.length - GRAM && fewest > 1; at++) {
    const count = countIn(counts, bucketAt(words, at, counts.length));
    if (count < fewest) [rarest, fewest] = [at, count];
  }
  return rarest;
}

function placesByReading(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === "") return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** Number of the bucket, below a power of two, of the code units from an offset on. */
function bucketAt(text: string, offset: number, buckets: number): number {
  let mixed = 0;
  for (let i = offset; i < offset + GRAM; i++) {
    // 32-bit FNV-1a takes octets; code units serve as well here.
    mixed = Math.imul(mixed ^ text.charCodeAt(i), 0x01000193);
  }
  return (mixed ^ (mixed >>> 16)) & (buckets - 1);
}

function countIn(table: Uint32Array, at: number): number {
  return table[at] ?? 0;
}
