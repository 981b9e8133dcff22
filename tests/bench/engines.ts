import { join } from "node:path";
import { readData } from "#data/sources.ts";
import type { Article, Sentence } from "#domain/article.ts";
import type { Catalog } from "#domain/catalog.ts";
import type { StatedFact } from "#domain/fact.ts";
import type { Place } from "#domain/place.ts";
import { type Quote, spanOf } from "#domain/quote.ts";
import { hitsOf, searchIndexOf } from "#domain/searchIndex.ts";
import type { Site } from "#domain/site.ts";
import type { LocalText } from "#domain/text.ts";
import { formatValue } from "#i18n/format.ts";
import { searchWords } from "#i18n/searchWords.ts";
import { median, quantile } from "./statistics.ts";

/** Milliseconds. */
interface Timing {
  readonly median: number;
  readonly slowTwentieth: number;
}

export interface EngineResults {
  readonly search: {
    readonly entries: number;
    readonly keystrokes: number;
    readonly preparation: number;
    readonly keystroke: Timing;
    /** The same queries, looked for by `String.prototype.indexOf` in the same texts. */
    readonly yardstick: Timing;
  };
  /** Milliseconds for all citations together. */
  readonly quotes: readonly {
    readonly bytes: number;
    readonly citations: number;
    readonly spanOf: number;
    /** All places of the same words, by `String.prototype.indexOf`. */
    readonly yardstick: number;
  }[];
  /** Time for the long article by time for the short one; the text is ten times as long. */
  readonly growth: number;
}

const DATA_FOLDER = join(import.meta.dirname, "../../data");
const ENTRIES = { sites: 20, places: 1980, factsOfSite: 100, sentences: 6000 };
const QUERIES = 30;
const CITATIONS = 1000;
const ARTICLE_BYTES = [100_000, 1_000_000] as const;
const RUNS = 5;

/** Measures the two engines that meet every word of the data: search and quotes. */
export async function measureEngines(): Promise<EngineResults> {
  const search = measureSearch();
  const quotes = ARTICLE_BYTES.map(measureQuotes);
  const [short, long] = quotes.map((quote) => quote.spanOf);
  return { search, quotes, growth: (long ?? 0) / (short ?? 0) };
}

/** A line for each engine, readable as it stands. */
export function engineLines({ search, quotes, growth }: EngineResults): string {
  const time = ({ median, slowTwentieth }: Timing) =>
    `median ${median.toFixed(2)} ms, slowest twentieth ${slowTwentieth.toFixed(2)} ms`;
  return [
    `Search, ${search.keystrokes} keystrokes over ${search.entries} entries: ${time(search.keystroke)}`,
    `  indexOf over the same texts: ${time(search.yardstick)}; prepared in ${search.preparation.toFixed(0)} ms`,
    ...quotes.map(
      ({ bytes, citations, ...total }) =>
        `Quotes, ${citations} in ${bytes / 1000} kB: ${total.spanOf.toFixed(1)} ms; indexOf ${total.yardstick.toFixed(1)} ms`,
    ),
    `  ten times the text takes ${growth.toFixed(1)} times as long`,
  ].join("\n");
}

function measureSearch(): EngineResults["search"] {
  const random = randomFrom(1);
  const catalog = generatedCatalog(random);
  const wording = {
    value: formatValue,
    placeKind: (kind: Place["kind"], language: "vi" | "en") =>
      searchWords[language].placeKinds[kind],
  };
  const begin = performance.now();
  const index = searchIndexOf(catalog, wording);
  const preparation = performance.now() - begin;
  const typed = keystrokes(catalog, random);
  const texts = index.entries.flatMap((entry) => entry.texts.map(({ text }) => text));
  const search = (query: string) => hitsOf(index, query, { limit: 8, language: "vi" });
  const scan = (query: string) => texts.filter((text) => text.indexOf(query) >= 0);
  // Once beforehand, for the compiler.
  for (const query of typed) search(query);
  const times = (work: (query: string) => unknown) =>
    timingOf(typed.map((q) => timeOf(() => work(q))));
  return {
    entries: index.entries.length,
    keystrokes: typed.length,
    preparation,
    keystroke: times(search),
    yardstick: times(scan),
  };
}

function measureQuotes(bytes: number): EngineResults["quotes"][number] {
  const random = randomFrom(bytes);
  const text = textOf(bytes, random);
  const quotes = Array.from({ length: CITATIONS }, () => quoteFrom(text, random));
  const citeAll = () => {
    for (const quote of quotes) {
      if (!spanOf(text, quote).ok) throw new Error(`Not found once: ${quote.exact}`);
    }
  };
  const scanAll = () => {
    for (const { exact } of quotes) {
      for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1));
    }
  };
  citeAll();
  const runs = (work: () => void) => median(Array.from({ length: RUNS }, () => timeOf(work)));
  return { bytes, citations: CITATIONS, spanOf: runs(citeAll), yardstick: runs(scanAll) };
}

function timeOf(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

function timingOf(times: readonly number[]): Timing {
  return { median: median(times), slowTwentieth: quantile(times, 0.95) };
}

type Random = (below: number) => number;

/** The same numbers in every run (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const ONSETS = "b c ch d đ g gi h kh l m n ng nh ph qu s t th tr v x".split(" ");
const RIMES =
  "a ai an ang anh ao âm ân âu e en ê ên i ich iên inh o oa oan oi ô ông ơ ơi u ung ư ương y yên".split(
    " ",
  );
const TONES = ["", "", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

function syllable(random: Random): string {
  const rime = RIMES[random(RIMES.length)] ?? "";
  const tone = TONES[random(TONES.length)] ?? "";
  const toned = rime.replace(/[aâeêioôơuưy]/, (vowel) => vowel + tone);
  return `${ONSETS[random(ONSETS.length)]}${toned}`.normalize("NFC");
}

function phrase(random: Random, length: number): string {
  const syllables = Array.from({ length }, () => syllable(random));
  if (random(4) === 0) syllables.push(`${random(9000)}`);
  return capitalised(syllables.join(" "));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function bothLanguages(vi: string): LocalText {
  const en = vi.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
  return { vi, en };
}

function generatedCatalog(random: Random): Catalog {
  const words = (length: number) => bothLanguages(phrase(random, length));
  const many = <T>(length: number, make: (n: number) => T) =>
    Array.from({ length }, (_, n) => make(n));
  const fact = (n: number): StatedFact => ({
    ...{ id: `fact-${n}`, group: "identity", kind: "read", asOf: "2022", asOfEstimated: false },
    ...{ label: words(4), value: { kind: "text", text: words(10) }, note: words(25) },
    ...{ confidence: "high", sources: [] },
  });
  const point = { lng: 108.2, lat: 16.05 };
  const site = (n: number): Site => ({
    ...{
      id: `site-${n}`,
      file: "",
      order: n,
      symbol: "circle",
      sources: [],
      extents: [],
    },
    ...{ colour: { light: "#000000", dark: "#ffffff" }, visitorPoint: point, accuracyMetres: 10 },
    ...{ name: words(5), mapLabel: words(3), basis: words(5) },
    facts: many(ENTRIES.factsOfSite, fact),
  });
  const place = (n: number): Place => ({
    ...{ id: `place-${n}`, kind: "hotel", point, accuracyMetres: 10, stop: true, sources: [] },
    ...{ name: words(5), note: words(15) },
  });
  return {
    ...readData(DATA_FOLDER).catalog,
    sites: many(ENTRIES.sites, site),
    places: many(ENTRIES.places, place),
    articles: [articleOf(many(ENTRIES.sentences, () => `${phrase(random, 15)}.`))],
    passages: [],
  };
}

function articleOf(texts: readonly string[]): Article {
  let at = 0;
  const sentences = texts.map((text, i): Sentence => {
    const start = at;
    at += text.length + 1;
    return { id: `vi-p1s${i + 1}`, start, end: at - 1 };
  });
  return {
    ...{ id: "vi", language: "vi", title: null, titleFrom: "unknown", publisher: null },
    ...{ published: null, url: null, provenance: { vi: "–", en: "–" } },
    text: texts.join(" "),
    paragraphs: [{ id: "vi-p1", sentences }],
  };
}

/** What a person types, letter by letter: words that are there, every other time without marks. */
function keystrokes(catalog: Catalog, random: Random): string[] {
  const texts = [
    ...catalog.sites.map(({ name }) => name.vi),
    ...catalog.places.map(({ name }) => name.vi),
    ...catalog.sites.flatMap(({ facts }) => facts.map(({ label }) => label.vi)),
    ...(catalog.articles[0]?.text.split(/(?<=\.) /) ?? []),
  ];
  return Array.from({ length: QUERIES }, (_, n) => {
    const words = (texts[random(texts.length)] ?? "").split(" ");
    const from = random(words.length - 2);
    const query = bothLanguages(words.slice(from, from + 2 + random(2)).join(" "));
    const letters = [...(n % 2 === 0 ? query.vi : query.en)];
    return letters.map((_, i) => letters.slice(0, i + 1).join(""));
  }).flat();
}

/** Sentences until the text is this long in UTF-8. */
function textOf(bytes: number, random: Random): string {
  const sentences: string[] = [];
  for (let length = 0; length < bytes; ) {
    const sentence = `${phrase(random, 8 + random(15))}.`;
    sentences.push(sentence);
    length += Buffer.byteLength(sentence) + 1;
  }
  return sentences.join(" ");
}

/** Six to fifteen words from somewhere in the text, with 32 letters on each side. */
function quoteFrom(text: string, random: Random): Quote {
  const start = text.indexOf(" ", random(text.length - 400) + 100) + 1;
  let end = start;
  for (let words = 6 + random(10); words > 0; words--) end = text.indexOf(" ", end + 1);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(start - 32, start),
    suffix: text.slice(end, end + 32),
  };
}
