import type { Article, Span } from "./article.ts";
import { type LinkCheck, type LinkLedger, statusOf } from "./linkCheck.ts";
import { textFragmentOf } from "./textFragment.ts";

/** The page an article comes from, as far as it is known and still there. */
export type Original =
  | { readonly kind: "unknown" }
  | { readonly kind: "gone"; readonly check: LinkCheck }
  | {
      readonly kind: "known";
      /** At the words where possible, else at the top of the page. */
      readonly address: string;
      readonly check: LinkCheck | null;
    };

/** The original of an article, at some words of it or, without a span, at its beginning. */
export function originalOf(article: Article, span: Span | null, ledger: LinkLedger): Original {
  if (article.url === null) return { kind: "unknown" };
  const check = statusOf(ledger, article.url);
  if (check?.state === "gone") return { kind: "gone", check };
  const isAtWords = span !== null && check?.state !== "changed";
  const address = isAtWords ? addressAt(article, article.url, span) : article.url;
  return { kind: "known", address, check };
}

/** The headline stands on the page too, above the text, and may hold the same words. */
function addressAt(article: Article, url: string, { start, end }: Span): string {
  const head = article.title === null ? "" : `${article.title}\n\n`;
  const onPage = { start: start + head.length, end: end + head.length };
  const fragment = textFragmentOf(head + article.text, onPage) ?? "";
  // A fragment directive follows the page's own fragment without a second #.
  return url + (url.includes("#") ? fragment.replace(/^#/, "") : fragment);
}
