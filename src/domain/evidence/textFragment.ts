import {
  isOverlapped,
  isWordEdge,
  type LooseText,
  looseTextOf,
  placesOf,
  wordEndsIn,
  wordStartsIn,
} from "#domain/base/looseText.ts";
import type { Span } from "./article.ts";

/**
 * A longer quote is named by its beginning and its end. Chromium's own links do so from 300 characters
 * on, but then a teaser above the text, which has the beginning too, catches the link; no sentence
 * here is longer than 454.
 */
const LONGEST_EXACT = 600;
/** A page has menus and other headlines, which are not known here: fewer letters get company. */
const FEWEST_LETTERS = 16;
const WORDS_OF_AN_END = 4;

interface Page {
  readonly text: string;
  readonly loose: LooseText;
  readonly quote: Span;
}

/** Where a prefix may begin, the nearest first, and where a suffix may end; the quote's own bounds are none. */
interface Context {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * The fragment that makes a browser scroll to these words of a page with this text, paragraphs set
 * apart by line breaks: `#:~:text=[prefix-,]start[,end][,-suffix]`, the context as short as the
 * loosest browser lets it be. Null when the same letters stand elsewhere in the same surroundings.
 * Syntax and search: https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragmentOf(text: string, span: Span): string | null {
  const quote = withoutSpaceAround(text, span);
  const page: Page = { text, loose: looseTextOf(text), quote };
  if (lettersIn(page, quote) === "") return null;
  const words = text.slice(quote.start, quote.end);
  const isExact = words.length <= LONGEST_EXACT && !words.includes("\n");
  for (const context of contextsOf(page)) {
    const directive = isExact ? exactDirective(page, context) : rangeDirective(page, context);
    if (directive !== null) return `#:~:text=${directive}`;
  }
  return null;
}

function withoutSpaceAround(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const trimmedStart = start + words.length - words.trimStart().length;
  return { start: trimmedStart, end: trimmedStart + words.trim().length };
}

function lettersIn({ loose }: Page, { start, end }: Span): string {
  return loose.letters.slice(loose.lettersBefore[start], loose.lettersBefore[end]);
}

/**
 * A prefix or suffix must stand in one block. First the paragraph of the quote; where the quote
 * begins or ends it, then the neighbouring one, which a picture or a box may part from it.
 */
function contextsOf({ text, quote }: Page): Context[] {
  const blockStart = text.lastIndexOf("\n", quote.start - 1) + 1;
  const blockEnd = indexOr(text, "\n", quote.end, text.length);
  const isFirst = text.slice(blockStart, quote.start).trim() === "";
  const isLast = text.slice(quote.end, blockEnd).trim() === "";
  const before = text.slice(0, quote.start).trimEnd().length;
  const after = quote.end + text.slice(quote.end).search(/\S|$/);
  const startsFrom = (start: number) => [
    ...(isWordEdge(text, quote.start) ? [quote.start] : []),
    ...wordStartsIn(text, start, quote.start).toReversed(),
  ];
  const endsUpTo = (end: number) => [
    ...(isWordEdge(text, quote.end) ? [quote.end] : []),
    ...wordEndsIn(text, quote.end, end).filter((at) => at > quote.end),
  ];
  const near = { starts: startsFrom(blockStart), ends: endsUpTo(blockEnd) };
  if (!isFirst && !isLast) return [near];
  const far = {
    starts: isFirst ? startsFrom(text.lastIndexOf("\n", before - 1) + 1) : near.starts,
    ends: isLast ? endsUpTo(indexOr(text, "\n", after, text.length)) : near.ends,
  };
  return [near, far];
}

function indexOr(text: string, wanted: string, from: number, otherwise: number): number {
  const index = text.indexOf(wanted, from);
  return index < 0 ? otherwise : index;
}

/** All words of the quote, with as much around them as it takes. */
function exactDirective(page: Page, { starts, ends }: Context): string | null {
  const { loose, quote } = page;
  const all = { start: starts.at(-1) ?? quote.start, end: ends.at(-1) ?? quote.end };
  const fewest = Math.min(FEWEST_LETTERS, lettersIn(page, all).length);
  const found = shortest(starts, ends, (start, end) => {
    const letters = lettersIn(page, { start, end });
    const [first, second] = placesOf(loose, letters);
    return (
      letters.length >= fewest &&
      first !== undefined &&
      second === undefined &&
      isFoundFirst(page, start < quote.start ? { start, end: quote.start } : quote)
    );
  });
  return found && written(page, { ...found, parts: [quote] });
}

/** The first and the last words of a quote that is long or runs over paragraphs. */
function rangeDirective(page: Page, { starts, ends }: Context): string | null {
  const { text, loose, quote } = page;
  const lineEnd = indexOr(text, "\n", quote.start, text.length);
  const isOneLine = lineEnd >= quote.end;
  const middle = Math.floor((quote.start + quote.end) / 2);
  const firstEnds = wordEndsIn(text, quote.start, isOneLine ? middle : lineEnd);
  const lastStarts = wordStartsIn(
    text,
    isOneLine ? middle : text.lastIndexOf("\n", quote.end - 1) + 1,
    quote.end,
  ).toReversed();

  const opening = shortest(starts, fromFewWords(firstEnds), (start, end) => {
    const [first, second] = placesOf(loose, lettersIn(page, { start, end }));
    const searched = start < quote.start ? { start, end: quote.start } : { start, end };
    return first !== undefined && second === undefined && isFoundFirst(page, searched);
  });
  if (!opening) return null;
  const closing = shortest(fromFewWords(lastStarts), ends, (start, end) => {
    const letters = lettersIn(page, { start, end });
    const [first] = placesOf(loose, letters, loose.lettersBefore[opening.end]);
    const isNext = first === loose.lettersBefore[start];
    return isNext && isFoundFirst(page, { start, end: quote.end });
  });
  if (!closing) return null;
  const parts = [
    { start: quote.start, end: opening.end },
    { start: closing.start, end: quote.end },
  ];
  return written(page, { start: opening.start, end: closing.end, parts });
}

function fromFewWords(offsets: readonly number[]): readonly number[] {
  return offsets.slice(Math.min(WORDS_OF_AN_END, offsets.length) - 1);
}

function isFoundFirst({ loose }: Page, { start, end }: Span): boolean {
  return !isOverlapped(loose, loose.lettersBefore[start] ?? 0, loose.lettersBefore[end] ?? 0);
}

/** The pair that takes the fewest steps outwards and holds. */
function shortest(
  starts: readonly number[],
  ends: readonly number[],
  holds: (start: number, end: number) => boolean,
): Span | null {
  for (let steps = 0; steps <= starts.length + ends.length - 2; steps++) {
    for (let back = Math.min(steps, starts.length - 1); back >= 0; back--) {
      const start = starts[back];
      const end = ends[steps - back];
      if (start !== undefined && end !== undefined && holds(start, end)) return { start, end };
    }
  }
  return null;
}

function written(page: Page, { start, end, parts }: Span & { parts: readonly Span[] }): string {
  const { text, quote } = page;
  const prefix = encoded(text.slice(start, quote.start));
  const suffix = encoded(text.slice(quote.end, end));
  return [
    ...(prefix === "" ? [] : [`${prefix}-`]),
    ...parts.map((part) => encoded(text.slice(part.start, part.end))),
    ...(suffix === "" ? [] : [`-${suffix}`]),
  ].join(",");
}

/**
 * Percent-encoded UTF-8, the directive's own `-` `,` `&` too, and what ends a link in mail and chat:
 * `'` `(` `)` `!` `*`.
 */
function encoded(words: string): string {
  return encodeURIComponent(words.trim().replace(/\s+/g, " ")).replace(
    /[-'()!*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
