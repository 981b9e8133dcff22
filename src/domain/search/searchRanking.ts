import type { Language } from "#domain/base/text.ts";
import { HIT_KINDS, type SearchEntry, type SearchText, type Weight } from "./searchEntries.ts";
import { type IndexedWord, textsWithHalves, type WordIndex, wordsFrom } from "./wordIndex.ts";
import { type Fit, lettersOf, matchOf, type SearchQuery, strangeWords } from "./wordMatch.ts";

/** What can be found, and the texts of all that in a row. */
export interface SearchTexts {
  readonly entries: readonly SearchEntry[];
  readonly texts: readonly SearchText[];
  /** Number of the first text of each entry. */
  readonly firstTexts: readonly number[];
  readonly words: WordIndex;
  /** What each text contributes to its rank, by the language one reads in. */
  readonly ranks: Readonly<Record<Language, Uint16Array>>;
}

/** The text of an entry that answers best, and how well: the smaller, the better. */
interface Ranked {
  readonly text: SearchText;
  readonly rank: number;
}

/** Ranks the entries, by their place in the list, that have every word of a query; else null. */
export function rankingOf(
  index: SearchTexts,
  query: SearchQuery,
  language: Language,
): (entry: number) => Ranked | null {
  const singles = query.singles.length === 0 ? [query] : query.singles;
  const words = singles.map((word) => ranksOfWord(index, word, language));
  const [ranksOfFirst] = words;
  if (ranksOfFirst && words.length === 1) {
    return (entry) => bestText(index, entry, (number) => ranksOfFirst[number] ?? NONE);
  }
  const joined = textsWithJoined(index, query);
  const bases = index.ranks[language];
  const rankInText: RankIn = (number) => {
    for (let word = 0; word < words.length; word++) {
      if (words[word]?.[number] === NONE && joined[word]?.[number] === 0) return NONE;
    }
    const { folded, weight } = index.texts[number] as SearchText;
    const match = matchOf(folded, query);
    return match ? (bases[number] ?? 0) + rankOfFit(match) - nameBonus(weight, match) : NONE;
  };
  return (entry) => bestText(index, entry, rankInText) ?? bestSpread(index, entry, words);
}

/** Of a text, by its number. */
type RankIn = (number: number) => number;

/** More than any rank. */
const NONE = 0xffff;

function bestText(index: SearchTexts, entry: number, rankIn: RankIn): Ranked | null {
  const end = index.firstTexts[entry + 1] ?? index.texts.length;
  let best = -1;
  let rank = NONE;
  for (let number = index.firstTexts[entry] ?? 0; number < end; number++) {
    const rankHere = rankIn(number);
    if (rankHere >= rank) continue;
    rank = rankHere;
    best = number;
  }
  return best < 0 ? null : { text: index.texts[best] as SearchText, rank };
}

/**
 * Each word in some text of the entry or in a name of what it belongs to, but not all of them
 * there; the text that counts least speaks for the hit.
 */
function bestSpread(
  index: SearchTexts,
  entry: number,
  words: readonly Uint16Array[],
): Ranked | null {
  const around = index.entries[entry]?.around ?? null;
  let worst: Ranked | null = null;
  for (const ranks of words) {
    const rankIn: RankIn = (number) => ranks[number] ?? NONE;
    const rankInName: RankIn = (number) =>
      index.texts[number]?.weight === "name" ? rankIn(number) : NONE;
    if (around !== null && bestText(index, around, rankInName)) continue;
    const best = bestText(index, entry, rankIn);
    if (!best) return null;
    if (best.rank > (worst?.rank ?? -1)) worst = best;
  }
  return worst && { text: worst.text, rank: worst.rank + NOT_A_PHRASE };
}

/** How well each text answers one word. */
function ranksOfWord(index: SearchTexts, word: SearchQuery, language: Language): Uint16Array {
  const ranks = new Uint16Array(index.texts.length).fill(NONE);
  const letters = lettersOf(word);
  const bases = index.ranks[language];
  const improve = (number: number, rankOfWord: number) => {
    const rank = (bases[number] ?? 0) + rankOfWord;
    if (rank < (ranks[number] ?? 0)) ranks[number] = rank;
  };
  for (const found of wordsFrom(index.words, letters)) {
    const isWhole = found.letters === letters;
    if (!isWhole && !word.mayGoOn) continue;
    const strange = strangeWords(found.marked, word, 0);
    const rank = rankOfFit({ strange, isPhrase: true, isWhole });
    for (const place of found.places) {
      const number = place >> 1;
      const isFirst = (place & 1) === 1;
      improve(number, isFirst ? rank - bonusOfFirst(index.texts[number], found, isWhole) : rank);
    }
  }
  for (const number of textsWithHalves(index.words, letters)) {
    const { folded, weight } = index.texts[number] as SearchText;
    const match = matchOf(folded, word);
    if (match) improve(number, rankOfFit(match) - nameBonus(weight, match));
  }
  return ranks;
}

function bonusOfFirst(text: SearchText | undefined, word: IndexedWord, isWhole: boolean): number {
  if (text?.weight !== "name") return 0;
  const fills = isWhole && text.folded.letters === word.letters;
  return nameBonus("name", { begins: true, fills });
}

/** For each word, the texts that have it joined with a neighbour: Danang for “da nang”. */
function textsWithJoined(index: SearchTexts, query: SearchQuery): Uint8Array[] {
  const joined = query.words.map(() => new Uint8Array(index.texts.length));
  for (let i = 1; i < query.words.length; i++) {
    const letters = lettersOf({ ...query, words: query.words.slice(i - 1, i + 1) });
    for (const { places } of wordsFrom(index.words, letters)) {
      for (const place of places) {
        for (const texts of joined.slice(i - 1, i + 1)) texts[place >> 1] = 1;
      }
    }
  }
  return joined;
}

/*
 * What decides, in this order: marks as they were typed; exact name, beginning of a name, words of
 * a name, label, passage, other texts; words side by side; whole words; site, place, fact, passage;
 * the language one reads in. A rank is the sum of what the text and what the words contribute.
 */
const STRANGE = 256;
const WEIGHT = 32;
const NOT_A_PHRASE = 16;
const NOT_WHOLE = 8;
const KIND = 2;
const FOREIGN = 1;

const WEIGHTS: Readonly<Record<Weight, number>> = {
  name: 2,
  label: 3,
  passage: 4,
  other: 5,
  note: 6,
};

/** What each text contributes, for a reader of this language. */
export function ranksOfTexts(texts: readonly SearchText[], language: Language): Uint16Array {
  const isForeign = (text: SearchText) => text.language !== null && text.language !== language;
  return Uint16Array.from(
    texts,
    (text) =>
      WEIGHTS[text.weight] * WEIGHT +
      HIT_KINDS.indexOf(text.kind) * KIND +
      (isForeign(text) ? FOREIGN : 0),
  );
}

/** What the words contribute. */
function rankOfFit({ strange, isPhrase, isWhole }: Omit<Fit, "begins" | "fills">): number {
  return (
    Math.min(strange, 15) * STRANGE + (isPhrase ? 0 : NOT_A_PHRASE) + (isWhole ? 0 : NOT_WHOLE)
  );
}

/** By how much a name is better that begins with the words, or is nothing else. */
function nameBonus(weight: Weight, { begins, fills }: Pick<Fit, "begins" | "fills">): number {
  if (weight !== "name" || !begins) return 0;
  return fills ? 2 * WEIGHT : WEIGHT;
}
