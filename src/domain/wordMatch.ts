import type { Span } from "./article.ts";
import { type Folded, folded, GAP, INSIDE, isDigit } from "./folded.ts";

/** What a person has typed, cut into words. */
export interface SearchQuery {
  readonly text: Folded;
  /** Offsets into the letters. */
  readonly words: readonly Span[];
  /** Whether the person types tone marks: then they count. */
  readonly hasMarks: boolean;
  /** Each word as a query of its own; none where there is only one. */
  readonly singles: readonly SearchQuery[];
}

/** Where a text has the words of a query. */
export interface Match {
  /** Of each word, in the order of the query; offsets into the letters of the text. */
  readonly spans: readonly Span[];
  /** Words whose marks are others than those typed. */
  readonly strange: number;
  /** The words stand side by side, as they were typed. */
  readonly isPhrase: boolean;
  /** The words are whole, not only the beginnings of others. */
  readonly isWhole: boolean;
}

export function searchQueryOf(typed: string): SearchQuery {
  const text = folded(typed);
  const starts = [...text.letters].flatMap((_, i) => (text.breaks[i] === INSIDE ? [] : [i]));
  const words = starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.letters.length }));
  return queryOf(text, words, text.letters !== text.marked);
}

function queryOf(text: Folded, words: readonly Span[], hasMarks: boolean): SearchQuery {
  const singles = words.length < 2 ? [] : words.map((word) => queryOf(text, [word], hasMarks));
  return { text, words, hasMarks, singles };
}

/** The letters of one word, or of several in a row. */
export function lettersOf({ text, words }: SearchQuery): string {
  return text.letters.slice(words[0]?.start, words.at(-1)?.end);
}

/**
 * Every word of the query at the beginning of a word, in any order; best where marks are as typed,
 * then where the words stand together. A word may be parted in one of the two: hi-tech and hitech,
 * Da Nang and Danang find each other. Digits match whole numbers only, or those before their point.
 */
export function matchOf(text: Folded, query: SearchQuery): Match | null {
  if (query.words.length === 0) return null;
  const phrase = occurrenceOf(text, query);
  if (query.words.length === 1 || (phrase?.isPhrase && phrase.strange === 0)) return phrase;
  const scattered = scatteredMatch(text, query);
  if (!phrase || !scattered) return phrase ?? scattered;
  return phrase.strange <= scattered.strange ? phrase : scattered;
}

/** UTF-16 ranges of the words that a text has of the query, be it only some of them. */
export function rangesIn(text: string, query: SearchQuery): Span[] {
  const found = folded(text);
  const whole = matchOf(found, query);
  const matches = whole ? [whole] : query.singles.flatMap((word) => matchOf(found, word) ?? []);
  const ranges = matches
    .flatMap(({ spans }) => spans)
    .map(({ start, end }) => ({
      start: found.starts[start] ?? 0,
      end: found.ends[end - 1] ?? 0,
    }));
  return joined(ranges);
}

/** In order, none of them touching another. */
function joined(ranges: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && range.start <= last.end) {
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else apart.push(range);
  }
  return apart;
}

/** Each word by itself, or where it is not found, together with the next one. */
function scatteredMatch(text: Folded, query: SearchQuery): Match | null {
  const spans: Span[] = [];
  let strange = 0;
  let isWhole = true;
  for (let i = 0; i < query.singles.length; i++) {
    const single = query.singles[i] as SearchQuery;
    const pair = () => occurrenceOf(text, { ...query, words: query.words.slice(i, i + 2) });
    const found = occurrenceOf(text, single) ?? (i + 1 < query.words.length ? pair() : null);
    if (!found) return null;
    i += found.spans.length - 1;
    spans.push(...found.spans);
    strange += found.strange;
    isWhole &&= found.isWhole;
  }
  return { spans, strange, isPhrase: false, isWhole };
}

/** The words in a row, at the best place there is: marks as typed, then whole, then the first. */
function occurrenceOf(text: Folded, query: SearchQuery): Match | null {
  const wanted = lettersOf(query);
  let best: Match | null = null;
  for (let at = text.letters.indexOf(wanted); at >= 0; at = text.letters.indexOf(wanted, at + 1)) {
    if (text.breaks[at] === INSIDE) continue;
    const fit = fitAt(text, query, at, wanted.length);
    if (!fit) continue;
    const strange = query.hasMarks ? strangeWords(text, query, at) : 0;
    const isBetter =
      !best || strange < best.strange || (strange === best.strange && rankOf(fit) < rankOf(best));
    if (isBetter) best = { spans: spansAt(query, at), strange, ...fit };
    if (best?.strange === 0 && best.isPhrase && best.isWhole) break;
  }
  return best;
}

function rankOf({ isPhrase, isWhole }: Pick<Match, "isPhrase" | "isWhole">): number {
  return (isPhrase ? 0 : 2) + (isWhole ? 0 : 1);
}

/** Whether the words begin and end where words of the text do, as far as they must. */
function fitAt(
  { letters, breaks }: Folded,
  { words }: SearchQuery,
  at: number,
  length: number,
): Pick<Match, "isPhrase" | "isWhole"> | null {
  const shift = at - (words[0]?.start ?? 0);
  let isPhrase = true;
  let crossesGap = false;
  let next = 1;
  for (let i = at + 1; i < at + length; i++) {
    const isBreak = breaks[i] !== INSIDE;
    const isTyped = words[next]?.start === i - shift;
    if (isTyped) next++;
    if (isBreak === isTyped) continue;
    // 17-10 is not 1710, and 20 22 is not 2022.
    if (isDigit(letters.charCodeAt(i - 1)) && isDigit(letters.charCodeAt(i))) return null;
    if (isTyped) isPhrase = false;
    else if (breaks[i] === GAP) crossesGap = true;
  }
  const end = at + length;
  const isWhole = breaks[end] !== INSIDE;
  if (isWhole) return { isPhrase, isWhole };
  const cutsNumber = isDigit(letters.charCodeAt(end - 1)) && isDigit(letters.charCodeAt(end));
  // “anh” is not the beginning of An Hải.
  return cutsNumber || crossesGap ? null : { isPhrase, isWhole };
}

function strangeWords({ marked }: Folded, { text, words }: SearchQuery, at: number): number {
  const first = words[0]?.start ?? 0;
  let strange = 0;
  for (const { start, end } of words) {
    if (!marked.startsWith(text.marked.slice(start, end), at + start - first)) strange++;
  }
  return strange;
}

function spansAt({ words }: SearchQuery, at: number): Span[] {
  const first = words[0]?.start ?? 0;
  return words.map(({ start, end }) => ({ start: at + start - first, end: at + end - first }));
}
