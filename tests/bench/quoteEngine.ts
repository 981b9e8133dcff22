import type { Article, Sentence } from "#domain/evidence/article.ts";
import { type CatalogParts, catalogOf } from "#domain/evidence/catalog.ts";
import type { Citation } from "#domain/evidence/evidence.ts";
import { EMPTY_LEDGER } from "#domain/evidence/linkCheck.ts";
import { quoteFinder } from "#domain/evidence/quote.ts";
import { articleOf, phrase, type Random, randomFrom } from "./generatedText.ts";
import { median } from "./statistics.ts";
import { timeOf } from "./timeOf.ts";

export type QuoteEngine = "quoteFinder" | "catalogOf";

/** Milliseconds for all citations together. */
export interface QuoteResults {
  readonly bytes: number;
  readonly citations: number;
  /** A finder made for the article, and all its quotes found. */
  readonly quoteFinder: number;
  /** All of that, each quote held against its sentence, and the passages put in order. */
  readonly catalogOf: number;
  /** All places of the same words, by `String.prototype.indexOf`. */
  readonly yardstick: number;
}

const CITATIONS = 1000;
const RUNS = 5;

/** Times for an article of so many bytes in UTF-8. */
export function measureQuotes(bytes: number): QuoteResults {
  const random = randomFrom(bytes);
  const article = articleOf(sentencesOfLength(bytes, random));
  const citations = Array.from({ length: CITATIONS }, (_, n) => citationFrom(article, n, random));
  const parts: CatalogParts = { ...NO_PARTS, articles: [article], citations };
  const catalogue = () => {
    const lost = catalogOf(parts).passages.find(({ span }) => !span.ok);
    if (lost) throw new Error(`Not found once: ${lost.quote.exact}`);
  };
  const findAll = () => {
    const find = quoteFinder(article.text);
    for (const { quote } of citations) find(quote);
  };
  const scanAll = () => {
    const { text } = article;
    for (const { quote } of citations) {
      for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1));
    }
  };
  // Once beforehand, for the compiler.
  catalogue();
  const runs = (work: () => void) => median(Array.from({ length: RUNS }, () => timeOf(work)));
  return {
    bytes,
    citations: CITATIONS,
    quoteFinder: runs(findAll),
    catalogOf: runs(catalogue),
    yardstick: runs(scanAll),
  };
}

const NO_PARTS: CatalogParts = {
  ...{ sites: [], places: [], articles: [], citations: [], parallels: [], discrepancies: [] },
  ...{ sources: [], programme: [], links: EMPTY_LEDGER },
};

/** Sentences until the text is this long in UTF-8. */
function sentencesOfLength(bytes: number, random: Random): string[] {
  const sentences: string[] = [];
  for (let length = 0; length < bytes; ) {
    const sentence = `${phrase(random, 8 + random(15))}.`;
    sentences.push(sentence);
    length += Buffer.byteLength(sentence) + 1;
  }
  return sentences;
}

/** Up to fifteen words from somewhere in a sentence, with 32 letters on each side. */
function citationFrom(article: Article, n: number, random: Random): Citation {
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const sentence = sentences[random(sentences.length)] as Sentence;
  const { text } = article;
  const words = text.slice(sentence.start, sentence.end - 1).split(" ");
  const from = random(words.length - 5);
  const exact = words.slice(from, from + 6 + random(10)).join(" ");
  const start = sentence.start + words.slice(0, from).join(" ").length + (from > 0 ? 1 : 0);
  const end = start + exact.length;
  return {
    ...{ id: `citation-${n}`, site: "site", article: "vi", sentence: sentence.id },
    ...{ relation: "names", note: { vi: "–", en: "–" } },
    quote: {
      exact,
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    },
  };
}
