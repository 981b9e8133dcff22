import { type PieceIndex, pieceIndexOf } from "./pieceIndex.ts";

/** Code units of the pieces by which a place is told from others before words are compared. */
const SHORT = 4;
/** For texts that repeat themselves, in which all short pieces are common. */
const LONGER = [16, 64];
/** As many places are compared sooner than the text is read for longer pieces. */
const FEW = 1000;

/**
 * Finds words in a text: every offset at which they stand, code unit by code unit, also where they
 * overlap. The text is read once, and once more for each length of pieces that is needed, so that a
 * thousand searches cost little more than one: words are only compared where their rarest piece stands.
 * Empty words stand nowhere.
 */
export function exactFinder(text: string): (words: string) => number[] {
  const indexes = new Map<number, PieceIndex>();
  const indexOf = (length: number) => {
    const index = indexes.get(length) ?? pieceIndexOf(text, length);
    indexes.set(length, index);
    return index;
  };
  return (words) => {
    if (words.length < SHORT) return placesByReading(text, words);
    let index = indexOf(SHORT);
    let rarest = index.rarestOf(words);
    for (const length of LONGER) {
      if (rarest.count <= FEW || words.length < length) break;
      index = indexOf(length);
      rarest = index.rarestOf(words);
    }
    const places: number[] = [];
    index.eachLike(words, rarest.at, (offset) => {
      const start = offset - rarest.at;
      if (start >= 0 && text.startsWith(words, start)) places.push(start);
    });
    return places.toReversed();
  };
}

function placesByReading(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === "") return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
