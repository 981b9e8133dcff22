import { type Folded, folded, GAP, INSIDE, isDigit } from "#domain/base/folded.ts";
import type { Span } from "#domain/evidence/article.ts";

/** What a person has typed, cut into words. */
export interface SearchQuery {
  readonly text: Folded;
  /** Offsets into the letters. */
  readonly words: readonly Span[];
  /** Whether the person types tone marks: then they count. */
  readonly hasMarks: boolean;
  /** Whether its last word may be but the beginning of one. */
  readonly mayGoOn: boolean;
  /** Each word as a query of its own; none where there is only one. */
  readonly singles: readonly SearchQuery[];
}

/** How well words of a text answer a query. */
export interface Fit {
  /** Words whose marks are others than those typed. */
  readonly strange: number;
  /** The words stand side by side, as they were typed. */
  readonly isPhrase: boolean;
  /** The words are whole, not only the beginnings of others. */
  readonly isWhole: boolean;
  /** The text begins with them, in a row. */
  readonly begins: boolean;
  /** They are the whole text. */
  readonly fills: boolean;
}

/** Where a text has the words of a query. */
export interface Match extends Fit {
  /** Of each word, in the order of the query; offsets into the letters of the text. */
  readonly spans: readonly Span[];
}

export function searchQueryOf(typed: string): SearchQuery {
  const text = folded(typed);
  const starts = [...text.letters].flatMap((_, i) => (text.breaks[i] === INSIDE ? [] : [i]));
  const words = starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.letters.length }));
  const query = { text, hasMarks: text.letters !== text.marked };
  const singles = words.map((word, i) => ({
    ...query,
    words: [word],
    // What is typed last may go on; a short word before it is done: “da nang” is not “đất … năng”.
    mayGoOn: i === words.length - 1 || word.end - word.start >= TELLING_LENGTH,
    singles: [],
  }));
  return { ...query, words, mayGoOn: true, singles: words.length < 2 ? [] : singles };
}

/** Letters enough to know an English word by; few Vietnamese syllables have more. */
const TELLING_LENGTH = 4;

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
  return rangesOf(text, query, () => true);
}

/** The same, but where it has only some of them, of those that are whole: “da” is not in Bạch Đằng. */
export function sureRangesIn(text: string, query: SearchQuery): Span[] {
  return rangesOf(text, query, ({ isWhole }) => isWhole);
}

function rangesOf(text: string, query: SearchQuery, isSure: (match: Match) => boolean): Span[] {
  const found = folded(text);
  const all = matchOf(found, query);
  const some = () => query.singles.flatMap((word) => matchOf(found, word) ?? []);
  const ranges = (all ? [all] : some().filter(isSure))
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
  return { spans, strange, isPhrase: false, isWhole, begins: false, fills: false };
}

/** The words in a row, at the best place there is: marks as typed, then whole, then the first. */
function occurrenceOf(text: Folded, query: SearchQuery): Match | null {
  const wanted = lettersOf(query);
  let best: Match | null = null;
  for (let at = text.letters.indexOf(wanted); at >= 0; at = text.letters.indexOf(wanted, at + 1)) {
    if (text.breaks[at] === INSIDE) continue;
    const fit = fitAt(text, query, at, wanted.length);
    if (!fit || !(fit.isWhole || query.mayGoOn)) continue;
    const strange = strangeWords(text.marked, query, at);
    const isBetter =
      !best || strange < best.strange || (strange === best.strange && rankOf(fit) < rankOf(best));
    if (isBetter) {
      const begins = at === 0;
      const fills = begins && wanted.length === text.letters.length;
      best = { spans: spansAt(query, at), strange, ...fit, begins, fills };
    }
    if (best?.strange === 0 && best.isPhrase && best.isWhole) break;
  }
  return best;
}

type Aligned = Pick<Fit, "isPhrase" | "isWhole">;

function rankOf({ isPhrase, isWhole }: Aligned): number {
  return (isPhrase ? 0 : 2) + (isWhole ? 0 : 1);
}

/** Whether the words begin and end where words of the text do, as far as they must. */
function fitAt(
  { letters, breaks }: Folded,
  { words }: SearchQuery,
  at: number,
  length: number,
): Aligned | null {
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

/** How many of the words have other marks where they stand in the marked letters of a text. */
export function strangeWords(
  marked: string,
  { text, words, hasMarks }: SearchQuery,
  at: number,
): number {
  if (!hasMarks) return 0;
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
