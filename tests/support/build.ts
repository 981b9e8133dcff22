import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Article, Sentence } from "#domain/evidence/article.ts";
import { type Catalog, type CatalogParts, catalogOf } from "#domain/evidence/catalog.ts";
import type { Citation } from "#domain/evidence/evidence.ts";
import { EMPTY_LEDGER } from "#domain/evidence/linkCheck.ts";
import type { Quote } from "#domain/evidence/quote.ts";
import type { Site } from "#domain/evidence/site.ts";
import { type Change, type Edit, editData } from "./dataFolder.ts";

/** The data that is published. */
export const DATA_FOLDER = join(import.meta.dirname, "../../data");

export function dataText(path: string): string {
  return readFileSync(join(DATA_FOLDER, path), "utf8");
}

/** A copy of `data/` with some files edited; it is gone when the test has finished. */
export function aDataFolder(...changes: readonly Change[]): string {
  const folder = mkdtempSync(join(tmpdir(), "site-visit-map-data-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const buildScripts = join(DATA_FOLDER, "build");
  cpSync(DATA_FOLDER, folder, { recursive: true, filter: (path) => path !== buildScripts });
  editData(folder, changes);
  return folder;
}

/** Replaces words that the file has once. */
export function replacing(before: string, after: string): Edit {
  return (text) => {
    if (text.split(before).length !== 2) throw new Error(`not once in the file: ${before}`);
    return text.replace(before, () => after);
  };
}

/**
 * Changes the value at a dotted path of a JSON file. `#some-id` steps to the entry of that id;
 * `undefined` takes the value away; a function makes the new value from the old.
 */
export function setting(path: string, value: unknown): Edit {
  const change = typeof value === "function" ? (old: unknown) => value(old) : () => value;
  return (text) => JSON.stringify(changedAt(JSON.parse(text), path.split("."), change));
}

function changedAt(
  value: unknown,
  [step, ...rest]: readonly string[],
  change: (old: unknown) => unknown,
): unknown {
  if (step === undefined) return change(value);
  if (typeof value !== "object" || value === null) throw new Error(`nothing at ${step}`);
  const entries = Object.entries(value);
  const index = entries.findIndex(([key, entry]) =>
    step.startsWith("#") ? entry.id === step.slice(1) : key === step,
  );
  if (index < 0) throw new Error(`nothing at ${step}`);
  const changed = entries.map(([key, entry], i): [string, unknown] => [
    key,
    i === index ? changedAt(entry, rest, change) : entry,
  ]);
  return Array.isArray(value) ? changed.map(([, entry]) => entry) : Object.fromEntries(changed);
}

export function aQuote(exact: string, { prefix = "", suffix = "" }: Partial<Quote> = {}): Quote {
  return { exact, prefix, suffix };
}

/** An article of one paragraph, its sentences set apart by spaces. */
export function anArticle(id: "vi" | "en", texts: readonly string[]): Article {
  let start = 0;
  const sentences = texts.map((text, i): Sentence => {
    const sentence = { id: `${id}-p1s${i + 1}`, start, end: start + text.length };
    start = sentence.end + 1;
    return sentence;
  });
  return {
    id,
    language: id,
    title: null,
    titleFrom: "unknown",
    publisher: null,
    published: null,
    url: null,
    provenance: { vi: "Một bài.", en: "An article." },
    text: texts.join(" "),
    paragraphs: [{ id: `${id}-p1`, sentences }],
  };
}

export function aSite(id: string, given: Partial<Site> = {}): Site {
  return {
    id,
    file: `sites/${id}.geojson`,
    order: 1,
    symbol: "circle",
    colour: { light: "#000000", dark: "#FFFFFF" },
    name: { vi: id, en: id },
    mapLabel: { vi: id, en: id },
    visitorPoint: { lng: 108.2, lat: 16.05 },
    accuracyMetres: 100,
    basis: { vi: "Bản đồ.", en: "A map." },
    sources: [],
    facts: [],
    extents: [],
    ...given,
  };
}

/** A citation of the whole quote, named after its sentence and site. */
export function aCitation(site: string, sentence: string, quote: Quote): Citation {
  return {
    id: `${sentence}-${site}`,
    site,
    article: sentence.startsWith("vi") ? "vi" : "en",
    sentence,
    relation: "names",
    quote,
    note: { vi: "Ghi chú.", en: "A note." },
  };
}

export function aCatalog(given: Partial<CatalogParts>): Catalog {
  return catalogOf({
    sites: [],
    places: [],
    articles: [],
    citations: [],
    parallels: [],
    discrepancies: [],
    sources: [],
    programme: [],
    links: EMPTY_LEDGER,
    ...given,
  });
}
