import { exactFinder } from "#domain/base/exactFinder.ts";
import { fail, ok, type Result } from "#domain/base/result.ts";
import type { Span } from "./article.ts";

/** W3C Web Annotation `TextQuoteSelector`: the words to find, and what stands around them. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export type QuoteProblem =
  | { readonly kind: "quote-not-found" }
  | { readonly kind: "quote-found-twice"; readonly count: number };

/**
 * Finds quotes in an NFC text: where each stands. Exact, tone marks and đ included; a match that begins
 * or ends inside a word or a number does not count. There is no second best: none or two is a problem.
 * The text is read a few times at most, however many quotes are asked for.
 */
export function quoteFinder(text: string): (quote: Quote) => Result<Span, QuoteProblem> {
  const placesOf = exactFinder(text);
  return (quote) => {
    const exact = quote.exact.normalize("NFC");
    if (exact === "") return fail({ kind: "quote-not-found" });
    const prefix = quote.prefix.normalize("NFC");
    const suffix = quote.suffix.normalize("NFC");
    const spans = placesOf(prefix + exact + suffix)
      .map((place) => place + prefix.length)
      .map((start): Span => ({ start, end: start + exact.length }))
      .filter(({ start, end }) => !cutsAt(text, start) && !cutsAt(text, end));
    const [span] = spans;
    if (!span) return fail({ kind: "quote-not-found" });
    if (spans.length > 1) return fail({ kind: "quote-found-twice", count: spans.length });
    return ok(span);
  };
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const MARK = /\p{M}/u;
const DIGIT = /\p{Nd}/u;
/** What may stand between the digits of one number: 1.700, 4,5, 17:30, and spaces that do not break. */
const IN_NUMBER = /[.,:\u00A0\u202F]/;

/** True when a cut at this offset would part a word, a number or a sign of any kind from its mark. */
function cutsAt(text: string, offset: number): boolean {
  // Within a surrogate pair: half a letter.
  if (offset > 0 && characterAt(text, offset - 1).length === 2) return true;
  const before = characterBefore(text, offset);
  const after = characterAt(text, offset);
  if (before !== "" && MARK.test(after)) return true;
  if (WORD.test(before) && WORD.test(after)) return true;
  if (DIGIT.test(before) && IN_NUMBER.test(after)) {
    return DIGIT.test(characterAt(text, offset + after.length));
  }
  if (IN_NUMBER.test(before) && DIGIT.test(after)) {
    return DIGIT.test(characterBefore(text, offset - before.length));
  }
  return false;
}

function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? "" : String.fromCodePoint(code);
}

function characterBefore(text: string, offset: number): string {
  const low = text.charCodeAt(offset - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff;
  return offset <= 0 ? "" : characterAt(text, offset - (isPair ? 2 : 1));
}
