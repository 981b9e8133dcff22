import { type Folded, INSIDE, isDigit } from "#domain/base/folded.ts";

/** A word as it is spelled somewhere, and the texts that have it so. */
export interface IndexedWord {
  readonly letters: string;
  readonly marked: string;
  /** Number of the text times two, and one more where the text begins with the word. */
  readonly places: Uint32Array;
}

/** The words of many texts, each of which goes by its number. */
export interface WordIndex {
  /** Each spelling once, in the order of their letters. */
  readonly words: readonly IndexedWord[];
  /** How many texts there are. */
  readonly texts: number;
}

export function wordIndexOf(texts: readonly Folded[]): WordIndex {
  const places = new Map<string, number[]>();
  const lettersOf = new Map<string, string>();
  texts.forEach(({ letters, marked, breaks }, number) => {
    for (let start = 0, end = 0; start < letters.length; start = end) {
      do end++;
      while (breaks[end] === INSIDE);
      const spelling = marked.slice(start, end);
      const place = number * 2 + (start === 0 ? 1 : 0);
      const known = places.get(spelling);
      if (!known) {
        places.set(spelling, [place]);
        lettersOf.set(spelling, letters.slice(start, end));
      } else if ((known.at(-1) ?? 0) >> 1 !== number) known.push(place);
    }
  });
  const words = [...places].map(([marked, list]) => ({
    letters: lettersOf.get(marked) ?? marked,
    marked,
    places: Uint32Array.from(list),
  }));
  return {
    words: words.toSorted((a, b) => (a.letters < b.letters ? -1 : 1)),
    texts: texts.length,
  };
}

/** Words that begin with these letters; digits are whole numbers, or what stands before a point. */
export function wordsFrom({ words }: WordIndex, letters: string): readonly IndexedWord[] {
  let from = 0;
  for (let to = words.length; from < to; ) {
    const middle = (from + to) >> 1;
    if ((words[middle]?.letters ?? "") < letters) from = middle + 1;
    else to = middle;
  }
  let to = from;
  while (words[to]?.letters.startsWith(letters)) to++;
  const found = words.slice(from, to);
  return isDigit(letters.charCodeAt(letters.length - 1))
    ? found.filter((word) => !isDigit(word.letters.charCodeAt(letters.length)))
    : found;
}

/** Texts that have both halves of what may be one word parted: Đà Nẵng for “danang”. */
export function textsWithHalves(index: WordIndex, letters: string): readonly number[] {
  const texts: number[] = [];
  for (let cut = 1; cut < letters.length; cut++) {
    // One letter begins too many words to say anything; a digit is a whole number.
    if (cut === letters.length - 1 && !isDigit(letters.charCodeAt(cut))) break;
    const left = wordsFrom(index, letters.slice(0, cut)).filter(
      (word) => word.letters.length === cut,
    );
    const right = left.length === 0 ? [] : wordsFrom(index, letters.slice(cut));
    if (right.length === 0) continue;
    const hasLeft = new Uint8Array(index.texts);
    for (const { places } of left) for (const place of places) hasLeft[place >> 1] = 1;
    for (const { places } of right) {
      for (const place of places) if (hasLeft[place >> 1] === 1) texts.push(place >> 1);
    }
  }
  return texts;
}
