import { join } from "node:path";
import { readData } from "#data/sources.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { StatedFact } from "#domain/evidence/fact.ts";
import type { Site } from "#domain/evidence/site.ts";
import type { Place } from "#domain/place/place.ts";
import { hitsOf, searchIndexOf } from "#domain/search/searchIndex.ts";
import { formatValue } from "#i18n/format.ts";
import { searchWords } from "#i18n/searchWords.ts";
import { articleOf, bothLanguages, phrase, type Random, randomFrom } from "./generatedText.ts";
import { measureQuotes, type QuoteEngine, type QuoteResults } from "./quoteEngine.ts";
import { median, quantile } from "./statistics.ts";
import { timeOf } from "./timeOf.ts";

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
  readonly quotes: readonly QuoteResults[];
  /** Time for the long article by time for the short one; the text is ten times as long. */
  readonly growth: Readonly<Record<QuoteEngine, number>>;
}

const DATA_FOLDER = join(import.meta.dirname, "../../data");
const ENTRIES = { sites: 20, places: 1980, factsOfSite: 100, sentences: 6000 };
const QUERIES = 30;
const ARTICLE_BYTES = [100_000, 1_000_000] as const;

/** Measures the two engines that meet every word of the data: search and quotes. */
export async function measureEngines(): Promise<EngineResults> {
  const search = measureSearch();
  const quotes = ARTICLE_BYTES.map(measureQuotes);
  const growthOf = (engine: QuoteEngine) => {
    const [short, long] = quotes.map((quote) => quote[engine]);
    return (long ?? 0) / (short ?? 0);
  };
  const growth = { quoteFinder: growthOf("quoteFinder"), catalogOf: growthOf("catalogOf") };
  return { search, quotes, growth };
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
        `Quotes, ${citations} in ${bytes / 1000} kB: found in ${total.quoteFinder.toFixed(1)} ms, in the catalog in ${total.catalogOf.toFixed(1)} ms; indexOf ${total.yardstick.toFixed(1)} ms`,
    ),
    `  ten times the text takes ${growth.quoteFinder.toFixed(1)} and ${growth.catalogOf.toFixed(1)} times as long`,
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

function timingOf(times: readonly number[]): Timing {
  return { median: median(times), slowTwentieth: quantile(times, 0.95) };
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
