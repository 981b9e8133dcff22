import { fail, type Result } from "#domain/base/result.ts";
import { type Language, otherLanguage } from "#domain/base/text.ts";
import type { Place } from "#domain/place/place.ts";
import { type Article, type Sentence, type Span, sentencesOf } from "./article.ts";
import type { Citation, Discrepancy, Parallel } from "./evidence.ts";
import type { Fact } from "./fact.ts";
import type { LinkLedger } from "./linkCheck.ts";
import { type QuoteProblem, quoteFinder } from "./quote.ts";
import type { Site } from "./site.ts";
import type { Source } from "./source.ts";

/** What the data files hold, each already parsed. At run time some may be missing. */
export interface CatalogParts {
  readonly sites: readonly Site[];
  readonly places: readonly Place[];
  readonly articles: readonly Article[];
  readonly citations: readonly Citation[];
  readonly parallels: readonly Parallel[];
  readonly discrepancies: readonly Discrepancy[];
  readonly sources: readonly Source[];
  /** What is known of the programme of October 2022 as a whole. */
  readonly programme: readonly Fact[];
  /** When links to other sites were last followed, and what was there. */
  readonly links: LinkLedger;
}

type SpanProblem =
  | QuoteProblem
  | { readonly kind: "quote-outside-sentence" }
  | { readonly kind: "article-missing" };

/** A citation with the place of its words, or why there is none. */
export interface Passage extends Citation {
  readonly span: Result<Span, SpanProblem>;
}

/** Everything the map knows, cross-referenced. */
export interface Catalog extends Omit<CatalogParts, "citations" | "sources"> {
  readonly passages: readonly Passage[];
  readonly sources: ReadonlyMap<string, Source>;
}

export function catalogOf(parts: CatalogParts): Catalog {
  const finders = new Map(parts.articles.map((article) => [article.id, passageFinder(article)]));
  const passages = parts.citations.map((citation): Passage => {
    const spanOf = finders.get(citation.article);
    return { ...citation, span: spanOf?.(citation) ?? fail({ kind: "article-missing" }) };
  });
  return {
    sites: parts.sites.toSorted((a, b) => a.order - b.order),
    places: parts.places,
    articles: parts.articles,
    passages: passages.toSorted(byReading),
    parallels: parts.parallels,
    discrepancies: parts.discrepancies,
    programme: parts.programme,
    links: parts.links,
    sources: new Map(parts.sources.map((source) => [source.id, source])),
  };
}

/** Finds words where the citation says they are: elsewhere in the article does not count. */
function passageFinder(article: Article): (citation: Citation) => Result<Span, SpanProblem> {
  const find = quoteFinder(article.text);
  const sentences = new Map(sentencesOf(article).map((sentence) => [sentence.id, sentence]));
  return ({ quote, sentence }) => {
    const found = find(quote);
    if (!found.ok) return found;
    const home = sentences.get(sentence);
    const { start, end } = found.value;
    const isInside = home !== undefined && start >= home.start && end <= home.end;
    return isInside ? found : fail({ kind: "quote-outside-sentence" });
  };
}

/** Of sentence ids: the tenth paragraph comes after the ninth. */
const inTextOrder = new Intl.Collator("en", { numeric: true }).compare;

/** The Vietnamese article first (it names the sites), then down the text. */
function byReading(a: Passage, b: Passage): number {
  const rank = ({ article }: Passage) => (article === "vi" ? 0 : 1);
  const start = ({ span }: Passage) => (span.ok ? span.value.start : 0);
  return rank(a) - rank(b) || inTextOrder(a.sentence, b.sentence) || start(a) - start(b);
}

/** Whether the English article names any site. Null while the citations are not there to tell. */
export function englishNamesASite(catalog: Catalog): boolean | null {
  if (catalog.passages.length === 0) return null;
  return catalog.passages.some(({ article, relation }) => article === "en" && relation === "names");
}

export function siteOf(catalog: Catalog, siteId: string): Site | null {
  return catalog.sites.find((site) => site.id === siteId) ?? null;
}

export function articleOf(catalog: Catalog, language: Language): Article | null {
  return catalog.articles.find((article) => article.language === language) ?? null;
}

/** Passages of a site in reading order. */
export function passagesOfSite(catalog: Catalog, siteId: string): readonly Passage[] {
  return catalog.passages.filter((passage) => passage.site === siteId);
}

/** Passages of a sentence in the order of the sites. */
export function passagesOfSentence(catalog: Catalog, sentenceId: string): readonly Passage[] {
  const order = (passage: Passage) => catalog.sites.findIndex((site) => site.id === passage.site);
  return catalog.passages
    .filter((passage) => passage.sentence === sentenceId)
    .toSorted((a, b) => order(a) - order(b));
}

/** The article and sentence behind a sentence id, or null when no loaded article has it. */
export function sentenceOf(
  catalog: Catalog,
  sentenceId: string,
): { article: Article; sentence: Sentence } | null {
  for (const article of catalog.articles) {
    const sentence = sentencesOf(article).find((candidate) => candidate.id === sentenceId);
    if (sentence) return { article, sentence };
  }
  return null;
}

/** Ids of the sentences that a citation, a parallel, a discrepancy or a fact names. */
export function markedSentences(marks: Marks): ReadonlySet<string> {
  const facts = [marks.programme, ...marks.sites.map((site) => site.facts)].flat();
  return new Set([
    ...marks.passages.map((passage) => passage.sentence),
    ...marks.parallels.flatMap((parallel) => [...parallel.vi, ...parallel.en]),
    ...marks.discrepancies.flatMap((discrepancy) => discrepancy.sentences),
    ...facts.flatMap((fact) => (fact.kind === "not-stated" ? [] : (fact.passages ?? []))),
  ]);
}

interface Marks extends Pick<CatalogParts, "parallels" | "discrepancies" | "programme" | "sites"> {
  readonly passages: readonly Pick<Citation, "sentence">[];
}

export function parallelsOf(catalog: Catalog, sentenceId: string): readonly Parallel[] {
  return catalog.parallels.filter(
    (parallel) => parallel.vi.includes(sentenceId) || parallel.en.includes(sentenceId),
  );
}

export function discrepanciesOf(catalog: Catalog, sentenceId: string): readonly Discrepancy[] {
  return catalog.discrepancies.filter((discrepancy) => discrepancy.sentences.includes(sentenceId));
}

/** Sentences of the other article that tell the same thing, the surest first, then in text order. */
export function counterpartsOf(catalog: Catalog, sentenceId: string): readonly string[] {
  const language = sentenceId.startsWith("vi-") ? "vi" : "en";
  const sentencesIn = (strength: Parallel["strength"]) =>
    parallelsOf(catalog, sentenceId)
      .filter((parallel) => parallel.strength === strength)
      .flatMap((parallel) => parallel[otherLanguage(language)])
      .toSorted(inTextOrder);
  return [...new Set([...sentencesIn("strong"), ...sentencesIn("partial")])];
}

/**
 * Sentences to step through: those of the chosen site, else every marked one, in reading order.
 */
export function sentenceWalk(catalog: Catalog, siteId: string | null): readonly string[] {
  if (siteId !== null) {
    return [...new Set(passagesOfSite(catalog, siteId).map((passage) => passage.sentence))];
  }
  const marked = markedSentences(catalog);
  const articles = catalog.articles.toSorted((a) => (a.language === "vi" ? -1 : 1));
  return articles
    .flatMap(sentencesOf)
    .map((sentence) => sentence.id)
    .filter((id) => marked.has(id));
}
