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
import { busyShare, type Computer, computer, quietMoment } from "./machine.ts";
import { measureOrders, type OrderResults } from "./orders.ts";
import { measureQuotes, type QuoteResults } from "./quoteEngine.ts";
import { median, quantile } from "./statistics.ts";
import { timeOf } from "./timeOf.ts";

/** Milliseconds. */
interface Timing {
  readonly median: number;
  readonly slowTwentieth: number;
}

interface SearchResults {
  readonly entries: number;
  readonly keystrokes: number;
  readonly preparation: number;
  readonly keystroke: Timing;
  /** The same queries, looked for by `String.prototype.indexOf` in the same texts. */
  readonly yardstick: Timing;
}

export interface EngineResults {
  readonly computer: Computer;
  /** The share of the cores that other programs took just before or just after. */
  readonly othersBusy: number;
  readonly search: SearchResults;
  readonly quotes: Readonly<Record<"ordinary" | "repetitive", QuoteResults>>;
  readonly orders: OrderResults;
}

const DATA_FOLDER = join(import.meta.dirname, "../../data");
const ENTRIES = { sites: 20, places: 1980, factsOfSite: 100, sentences: 6000 };
const QUERIES = 30;

/** Measures what meets every word of the data, search and quotes, and the search for the best order. */
export async function measureEngines(): Promise<EngineResults> {
  const before = await quietMoment();
  const measured = {
    search: measureSearch(),
    quotes: { ordinary: measureQuotes("ordinary"), repetitive: measureQuotes("repetitive") },
    orders: measureOrders(),
  };
  const othersBusy = Math.max(before, await busyShare());
  return { computer: computer(), othersBusy, ...measured };
}

function measureSearch(): SearchResults {
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
