import type { Article, Sentence } from "#domain/evidence/article.ts";
import { type CatalogParts, catalogOf } from "#domain/evidence/catalog.ts";
import type { Citation } from "#domain/evidence/evidence.ts";
import { EMPTY_LEDGER } from "#domain/evidence/linkCheck.ts";
import { quoteFinder } from "#domain/evidence/quote.ts";
import { articleOf, phrase, type Random, randomFrom } from "./generatedText.ts";
import { median } from "./statistics.ts";
import { timeOf } from "./timeOf.ts";

/** Milliseconds for all citations together. */
interface QuoteTimes {
  readonly bytes: number;
  readonly citations: number;
  /** A finder made for the article, and all its quotes found. */
  readonly quoteFinder: number;
  /** All of that, each quote held against its sentence, and the passages put in order. */
  readonly catalogOf: number;
  /** The first place of each quote with what stands around it, by `String.prototype.indexOf`. */
  readonly yardstick: number;
}

export interface QuoteResults {
  readonly short: QuoteTimes;
  /** Ten times as long. */
  readonly long: QuoteTimes;
}

/** What an article is made of, and what is cited of it. */
interface Kind {
  readonly words: (random: Random) => (length: number) => string;
  /** The fewest words of a quote, and how many more there may be. */
  readonly quoted: readonly [number, number];
  /** Letters of what stands around a quote, on each side. */
  readonly around: number;
}

const KINDS = {
  ordinary: {
    words: (random) => (length) => phrase(random, length),
    quoted: [6, 9],
    around: 32,
  },
  // Four words, each of them there ten thousand times: only what stands around a quote tells where it is.
  repetitive: {
    words: (random) => {
      const few = Array.from({ length: 4 }, () => phrase(random, 1));
      return (length) => Array.from({ length }, () => few[random(few.length)]).join(" ");
    },
    quoted: [1, 1],
    around: 64,
  },
} as const satisfies Readonly<Record<string, Kind>>;
const BYTES = { short: 100_000, long: 1_000_000 };
const CITATIONS = 1000;
const WARM_UPS = 4;
const RUNS = 7;

/** Times for a short and a long article; `repetitive`: one that is made to be hard. */
export function measureQuotes(kind: keyof typeof KINDS): QuoteResults {
  return {
    short: timesFor(KINDS[kind], BYTES.short),
    long: timesFor(KINDS[kind], BYTES.long),
  };
}

function timesFor(kind: Kind, bytes: number): QuoteTimes {
  const random = randomFrom(bytes);
  const article = articleOf(sentencesOfLength(bytes, kind.words(random), random));
  const citations = Array.from({ length: CITATIONS }, (_, n) =>
    citationFrom(article, n, kind, random),
  );
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
    const places = citations.map(({ quote }) =>
      text.indexOf(quote.prefix + quote.exact + quote.suffix),
    );
    // Looked at, so that the compiler does not leave the search out.
    if (places.includes(-1)) throw new Error("A quote is not in its own article.");
  };
  const times = (count: number, work: () => void) =>
    Array.from({ length: count }, () => timeOf(work));
  const runs = (work: () => void) => {
    // Beforehand, for the compiler.
    times(WARM_UPS, work);
    return median(times(RUNS, work));
  };
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
function sentencesOfLength(
  bytes: number,
  words: (length: number) => string,
  random: Random,
): string[] {
  const sentences: string[] = [];
  for (let length = 0; length < bytes; ) {
    const sentence = `${words(8 + random(15))}.`;
    sentences.push(sentence);
    length += Buffer.byteLength(sentence) + 1;
  }
  return sentences;
}

/** Some words from somewhere in a sentence, with letters on each side. */
function citationFrom(article: Article, n: number, kind: Kind, random: Random): Citation {
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const sentence = sentences[random(sentences.length)] as Sentence;
  const { text } = article;
  const { quoted, around } = kind;
  const words = text.slice(sentence.start, sentence.end - 1).split(" ");
  const from = random(words.length - 5);
  const exact = words.slice(from, from + quoted[0] + random(quoted[1] + 1)).join(" ");
  const start = sentence.start + words.slice(0, from).join(" ").length + (from > 0 ? 1 : 0);
  const end = start + exact.length;
  return {
    ...{ id: `citation-${n}`, site: "site", article: "vi", sentence: sentence.id },
    ...{ relation: "names", note: { vi: "–", en: "–" } },
    quote: {
      exact,
      prefix: text.slice(Math.max(0, start - around), start),
      suffix: text.slice(end, end + around),
    },
  };
}
