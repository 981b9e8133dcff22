import type { Span } from "#domain/evidence/article.ts";

/** A text with words to set in bold. */
export interface BoldText {
  readonly text: string;
  /** UTF-16 ranges, in order, none touching another. */
  readonly ranges: readonly Span[];
}

export interface ClippedText extends BoldText {
  /** Whether words are left out on that side. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** About `room` characters of a text around its first bold words, cut between words. */
export function clippedText({ text, ranges }: BoldText, room: number): ClippedText {
  const [first] = ranges;
  // Cutting a little is worse than not cutting: an ellipsis takes room as well.
  if (text.length <= room + 16) return { text, ranges, isCutBefore: false, isCutAfter: false };
  const begin = first ? startOfWord(text, first.start - Math.floor(room / 3), first.start) : 0;
  const end = endOfWord(text, begin + room, first?.end ?? 0);
  return {
    text: text.slice(begin, end),
    ranges: ranges
      .filter((range) => range.end <= end)
      .map((range) => ({ start: range.start - begin, end: range.end - begin })),
    isCutBefore: begin > 0,
    isCutAfter: end < text.length,
  };
}

/** Where the first word after an offset begins, at the latest at `limit`. */
function startOfWord(text: string, offset: number, limit: number): number {
  if (offset <= 0) return 0;
  const space = text.slice(offset, limit).search(/\s\S/);
  return space < 0 ? limit : offset + space + 1;
}

/** Where the last word before an offset ends, at the earliest at `limit`; one long word stays whole. */
function endOfWord(text: string, offset: number, limit: number): number {
  if (offset >= text.length) return text.length;
  const cut = text.slice(limit, Math.max(offset, limit)).search(/\s\S*$/);
  return cut < 0 ? limit || text.length : limit + cut;
}
