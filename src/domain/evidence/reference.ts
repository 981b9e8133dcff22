import type { Language, LocalText } from "#domain/base/text.ts";
import type { Article } from "./article.ts";
import type { Passage } from "./catalog.ts";
import type { StatedFact } from "./fact.ts";
import type { LinkLedger } from "./linkCheck.ts";
import { originalOf } from "./original.ts";
import type { Site } from "./site.ts";
import type { Source } from "./source.ts";

/** A publication as a reference names it. What is not known is null, never made up; nobody knows an author. */
export interface Work {
  /** Null where the publication is not known. */
  readonly publisher: LocalText | null;
  readonly title: Source["title"] | { readonly from: "untitled" };
  readonly language: Source["language"];
  /** ISO 8601 date of reduced precision. */
  readonly published: string | null;
  readonly publishedEstimated: boolean;
  /** For words, the address at the words. */
  readonly url: string | null;
  /** Day on which this project read it. */
  readonly read: string | null;
}

interface Common {
  /** Unique among all references: the citation's id, or site and question. */
  readonly id: string;
  readonly works: readonly Work[];
  /** Where the map shows it; null where the map has no address that others can open. */
  readonly address: string | null;
  /** Day on which the person took it from the map. */
  readonly accessed: string;
}

/** What a person copies of the map with all that is needed to check it. */
export type Reference =
  | (Common & { readonly kind: "passage"; readonly words: string; readonly article: Language })
  | (Common & { readonly kind: "fact"; readonly site: LocalText; readonly fact: StatedFact });

interface Copied {
  readonly sources: ReadonlyMap<string, Source>;
  readonly address: string | null;
  readonly accessed: string;
}

interface CopiedPassage extends Copied {
  readonly passage: Passage;
  readonly article: Article;
  readonly ledger: LinkLedger;
}

/** Null where the words do not stand in the article: there is nothing to refer to. */
export function referenceOfPassage(copied: CopiedPassage): Reference | null {
  const { passage, article, ledger, sources, address, accessed } = copied;
  if (!passage.span.ok) return null;
  const original = originalOf(article, passage.span.value, ledger);
  const work: Work = {
    publisher: article.publisher,
    title:
      article.title === null || article.titleFrom === "unknown"
        ? { from: "untitled" }
        : { from: article.titleFrom, text: article.title },
    language: article.language,
    published: article.published,
    publishedEstimated: false,
    // A page that is gone is still where the words came from.
    url: original.kind === "known" ? original.address : article.url,
    // Where the map cites the article as a source, too, the day on which it was read is known.
    read: [...sources.values()].find(({ url }) => url === article.url)?.read ?? null,
  };
  return {
    kind: "passage",
    id: passage.id,
    words: passage.quote.exact,
    article: article.language,
    works: [work],
    address,
    accessed,
  };
}

interface CopiedFact extends Copied {
  /** What the fact is about: a site, or the programme. */
  readonly site: Pick<Site, "id" | "name">;
  readonly fact: StatedFact;
}

export function referenceOfFact(copied: CopiedFact): Reference {
  const { site, fact, sources, address, accessed } = copied;
  const works = fact.sources.flatMap((id) => sources.get(id) ?? []);
  return {
    kind: "fact",
    id: `${site.id}-${fact.id}`,
    site: site.name,
    fact,
    works,
    address,
    accessed,
  };
}
