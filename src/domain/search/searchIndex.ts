import type { Language } from "#domain/base/text.ts";
import type { Span } from "#domain/evidence/article.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import {
  type HitKind,
  type SearchEntry,
  type SearchField,
  type SearchTarget,
  type SearchText,
  type SearchWording,
  searchEntriesOf,
} from "./searchEntries.ts";
import { rankingOf, ranksOfTexts, type SearchTexts } from "./searchRanking.ts";
import { wordIndexOf } from "./wordIndex.ts";
import { rangesIn, type SearchQuery, searchQueryOf } from "./wordMatch.ts";

/** What can be found, prepared once so that a keystroke costs little. */
export interface SearchIndex extends SearchTexts {
  readonly entries: readonly SearchEntry[];
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
  /** How many there are of each kind, listed or not. */
  readonly totals: Readonly<Record<HitKind, number>>;
}

export interface SearchOptions {
  /** Hits of each kind at most, so that no kind crowds out another. */
  readonly limit: number;
  /** Among equals, texts in this language come first. */
  readonly language: Language;
}

export function searchIndexOf(catalog: Catalog, wording: SearchWording): SearchIndex {
  const entries = searchEntriesOf(catalog, wording);
  const texts = entries.flatMap((entry) => entry.texts);
  let next = 0;
  return {
    entries,
    texts,
    firstTexts: entries.map((entry) => {
      next += entry.texts.length;
      return next - entry.texts.length;
    }),
    words: wordIndexOf(texts.map(({ folded }) => folded)),
    ranks: { vi: ranksOfTexts(texts, "vi"), en: ranksOfTexts(texts, "en") },
  };
}

/** What has every word of the query, the best first; nothing for a query without letters. */
export function hitsOf(index: SearchIndex, typed: string, options: SearchOptions): Hits {
  const query = searchQueryOf(typed);
  const totals = { site: 0, place: 0, fact: 0, passage: 0 };
  if (query.words.length === 0) return { hits: [], totals };
  const ranking = rankingOf(index, query, options.language);
  const keys: number[] = [];
  index.entries.forEach((entry, order) => {
    const found = ranking(order);
    if (!found) return;
    totals[entry.target.kind]++;
    keys.push(found.rank * MOST_ENTRIES + order);
  });
  const listed = { site: 0, place: 0, fact: 0, passage: 0 };
  const hits: Hit[] = [];
  // Plain numbers sort fast, and with the order inside them no two are equal.
  for (const key of Float64Array.from(keys).sort()) {
    const order = key % MOST_ENTRIES;
    const entry = index.entries[order] as SearchEntry;
    if (listed[entry.target.kind]++ >= options.limit) continue;
    const text = ranking(order)?.text;
    if (text) hits.push(hitOf(entry, text, query));
  }
  return { hits, totals };
}

const MOST_ENTRIES = 2 ** 20;

function hitOf({ target }: SearchEntry, text: SearchText, query: SearchQuery): Hit {
  const { language, field } = text;
  return { ...target, text: text.text, language, field, ranges: rangesIn(text.text, query) };
}
