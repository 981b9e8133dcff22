import type { Span } from "./article.ts";
import type { Catalog } from "./catalog.ts";
import {
  HIT_KINDS,
  type HitKind,
  type SearchEntry,
  type SearchField,
  type SearchTarget,
  type SearchText,
  type SearchWording,
  searchEntriesOf,
  type Weight,
} from "./searchEntries.ts";
import type { Language } from "./text.ts";
import {
  lettersOf,
  type Match,
  matchOf,
  rangesIn,
  type SearchQuery,
  searchQueryOf,
} from "./wordMatch.ts";

interface IndexedEntry extends SearchEntry {
  /** Letters of all its texts, to see at a glance what cannot be a hit. */
  readonly letters: string;
}

/** What can be found, prepared once so that a keystroke costs little. */
export interface SearchIndex {
  readonly entries: readonly IndexedEntry[];
}

/** Where a hit leads, and the text that has the words. */
export type Hit = SearchTarget & {
  readonly text: string;
  /** Null where both languages write the same. */
  readonly language: Language | null;
  readonly field: SearchField;
  /** UTF-16 ranges of the words found in `text`, in order. */
  readonly ranges: readonly Span[];
};

export interface Hits {
  /** The best of each kind, the best first. */
  readonly hits: readonly Hit[];
  /** How many there are of each kind, shown or not. */
  readonly totals: Readonly<Record<HitKind, number>>;
}

export interface SearchOptions {
  /** Hits of each kind at most, so that no kind crowds out another. */
  readonly limit: number;
  /** Among equals, texts in this language come first. */
  readonly language: Language;
}

export function searchIndexOf(catalog: Catalog, wording: SearchWording): SearchIndex {
  return {
    entries: searchEntriesOf(catalog, wording).map((entry) => ({
      ...entry,
      letters: entry.texts.map((text) => text.folded.letters).join("\n"),
    })),
  };
}

/** What has all words of the query, ranked; see `rankOf`. Nothing for a query without letters. */
export function hitsOf(index: SearchIndex, typed: string, options: SearchOptions): Hits {
  const query = searchQueryOf(typed);
  const words = (query.singles.length > 0 ? query.singles : [query]).map(lettersOf);
  const totals = { site: 0, place: 0, fact: 0, passage: 0 };
  if (query.words.length === 0) return { hits: [], totals };
  const keys: number[] = [];
  index.entries.forEach((entry, order) => {
    if (!words.every((word) => entry.letters.includes(word))) return;
    const found = bestText(entry, query, options.language);
    if (!found) return;
    totals[entry.target.kind]++;
    keys.push(found.rank * MOST_ENTRIES + order);
  });
  const room = new Map<HitKind, number>();
  const hits: Hit[] = [];
  // Plain numbers sort fast, and with the order inside them no two are equal.
  for (const key of Float64Array.from(keys).sort()) {
    const entry = index.entries[key % MOST_ENTRIES] as IndexedEntry;
    const taken = room.get(entry.target.kind) ?? 0;
    if (taken >= options.limit) continue;
    room.set(entry.target.kind, taken + 1);
    const found = bestText(entry, query, options.language);
    if (found) hits.push(hitOf(entry, found.text, query));
  }
  return { hits, totals };
}

const MOST_ENTRIES = 2 ** 20;

function hitOf({ target }: SearchEntry, text: SearchText, query: SearchQuery): Hit {
  const { language, field } = text;
  return { ...target, text: text.text, language, field, ranges: rangesIn(text.text, query) };
}

interface Found {
  readonly text: SearchText;
  /** The smaller, the better. */
  readonly rank: number;
}

function bestText(entry: SearchEntry, query: SearchQuery, language: Language): Found | null {
  let best: Found | null = null;
  for (const text of entry.texts) {
    if (text.weight === "surroundings") continue;
    const match = matchOf(text.folded, query);
    if (!match) continue;
    const rank = rankOf(entry, text, match, language);
    if (!best || rank < best.rank) best = { text, rank };
  }
  return best ?? spreadOverTexts(entry, query, language);
}

/** Each word in some text of the entry; the one that counts least speaks for the hit. */
function spreadOverTexts(entry: SearchEntry, query: SearchQuery, language: Language): Found | null {
  let worst: Found | null = null;
  for (const word of query.singles) {
    let best: Found | null = null;
    for (const text of entry.texts) {
      const match = matchOf(text.folded, word);
      const scattered = match && { ...match, isPhrase: false };
      const rank = scattered && rankOf(entry, text, scattered, language);
      if (rank !== null && (!best || rank < best.rank)) best = { text, rank };
    }
    if (!best) return null;
    const isBehind = best.text.weight === "surroundings";
    if (!isBehind && (!worst || best.rank > worst.rank)) worst = best;
  }
  return worst;
}

const WEIGHTS: Readonly<Record<Weight, number>> = {
  name: 2,
  label: 3,
  passage: 4,
  other: 5,
  note: 6,
  surroundings: 7,
};

/**
 * What decides, in this order: marks as they were typed; exact name, beginning of a name, words of
 * a name, label, passage, other texts; words side by side; whole words; site, place, fact, passage;
 * the language one reads in.
 */
function rankOf(
  { target }: SearchEntry,
  text: SearchText,
  match: Match,
  language: Language,
): number {
  const isForeign = text.language !== null && text.language !== language;
  const parts = [
    [Math.min(match.strange, 15), 16],
    [weightOf(text, match), 8],
    [match.isPhrase ? 0 : 1, 2],
    [match.isWhole ? 0 : 1, 2],
    [HIT_KINDS.indexOf(target.kind), HIT_KINDS.length],
    [isForeign ? 1 : 0, 2],
  ] as const;
  return parts.reduce((rank, [part, of]) => rank * of + part, 0);
}

function weightOf({ weight, folded }: SearchText, { spans }: Match): number {
  const first = spans[0]?.start;
  const end = spans.at(-1)?.end;
  const isRow = spans.every(({ start }, i) => i === 0 || start === spans[i - 1]?.end);
  if (weight !== "name" || first !== 0 || !isRow) return WEIGHTS[weight];
  return end === folded.letters.length ? 0 : 1;
}
