import { type Article, type Sentence, type Span, sentenceText } from "./article.ts";

/** A sentence around cited words, shortened to what fits beside them. */
export interface Excerpt {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  /** Whether words of the sentence are left out on that side. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The cited words with up to `reach` characters of their sentence on each side, whole words only. */
export function excerptOf(
  article: Article,
  sentence: Sentence,
  span: Span,
  reach: number,
): Excerpt {
  const before = sentenceText(article, { start: sentence.start, end: span.start });
  const after = sentenceText(article, { start: span.end, end: sentence.end });
  // Cutting a little is worse than not cutting: an ellipsis takes room as well.
  const cutBefore = before.length > reach + 16;
  const cutAfter = after.length > reach + 16;
  return {
    before: cutBefore ? before.slice(-reach).replace(/^\S*\s/, "") : before,
    exact: sentenceText(article, span),
    after: cutAfter ? after.slice(0, reach).replace(/\s\S*$/, "") : after,
    cutBefore,
    cutAfter,
  };
}
