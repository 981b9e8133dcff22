import { type Article, type Span, sentencesOf } from "./article.ts";
import { isExcerpt } from "./excerptArticle.ts";
import { type LinkCheck, type LinkLedger, statusOf } from "./linkCheck.ts";
import { textFragmentOf } from "./textFragment.ts";

/** The page an article comes from, as far as it is known and still there. */
export type Original =
  | { readonly kind: "unknown" }
  | { readonly kind: "gone"; readonly check: LinkCheck }
  | {
      readonly kind: "known";
      /** At the words where possible, else at what they stand in, else at the top of the page. */
      readonly address: string;
      readonly check: LinkCheck | null;
    };

/** The original of an article, at some words of it or, without a span, at its beginning. */
export function originalOf(article: Article, span: Span | null, ledger: LinkLedger): Original {
  if (article.url === null) return { kind: "unknown" };
  const check = statusOf(ledger, article.url);
  if (check?.state === "gone") return { kind: "gone", check };
  // What else the page has, an excerpt does not tell: words that are the only ones here may be there twice.
  const hasWords = span !== null && check?.state !== "changed" && !isExcerpt(article);
  const address = hasWords ? addressAt(article, article.url, span) : article.url;
  return { kind: "known", address, check };
}

/** Whether an address leads to words of its page, not to the top. */
export function isAtWords(address: string): boolean {
  return address.includes(DIRECTIVE);
}

/** What begins a fragment directive: https://wicg.github.io/scroll-to-text-fragment/#syntax */
const DIRECTIVE = ":~:";

/**
 * At the words; where nothing around them tells them from others, at their sentence or paragraph.
 * The headline stands on the page too, above the text, and may hold the same words.
 */
function addressAt(article: Article, url: string, span: Span): string {
  const head = article.title === null ? "" : `${article.title}\n\n`;
  const onPage = ({ start, end }: Span) => ({ start: start + head.length, end: end + head.length });
  for (const words of [span, ...around(article, span)]) {
    const fragment = textFragmentOf(head + article.text, onPage(words));
    // A fragment directive follows the page's own fragment without a second #.
    if (fragment !== null) return url + (url.includes("#") ? fragment.replace(/^#/, "") : fragment);
  }
  return url;
}

/** The sentence and the paragraph that have these words in them. */
function around(article: Article, { start, end }: Span): Span[] {
  const paragraphs = article.paragraphs.flatMap(({ sentences }) => {
    const [first, last] = [sentences[0], sentences.at(-1)];
    return first && last ? { start: first.start, end: last.end } : [];
  });
  return [...sentencesOf(article), ...paragraphs].filter(
    (outer) => outer.start <= start && end <= outer.end,
  );
}
