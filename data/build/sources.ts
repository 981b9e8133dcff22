import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "#domain/base/issue.ts";
import {
  type Catalog,
  type CatalogParts,
  catalogOf,
  markedSentences,
} from "#domain/evidence/catalog.ts";
import { catalogIssues } from "#domain/evidence/catalogIssues.ts";
import {
  BASEMAP_FILES,
  basemapOf,
  catalogFiles,
  contentsOf,
  type DataFile,
  parseDataFile,
  partsOf,
} from "#domain/evidence/dataFile.ts";
import { excerptArticle } from "#domain/evidence/excerptArticle.ts";
import { type Basemap, withBridges } from "#domain/place/basemap.ts";
import { roadIssues } from "#domain/road/roadIssues.ts";
import { bridgesOf } from "./bridges.ts";

/** Articles as they are, or only what is cited or compared of them and one sentence on each side. */
export type Edition = "whole" | "excerpts";

export interface SourceData {
  readonly files: readonly DataFile[];
  readonly catalog: Catalog;
  readonly basemap: Basemap;
  readonly issues: readonly Issue[];
}

const SITE_SCHEMA = "site.schema.json";

/** Ids of the site files of a `data/` folder, in the order in which the sites are shown. */
export function siteIdsIn(folder: string): string[] {
  const names = readdirSync(join(folder, "sites")).filter((name) => name.endsWith(".geojson"));
  const order = (name: string) =>
    Number(/"order":\s*(\d+)/.exec(readFileSync(join(folder, "sites", name), "utf8"))?.[1] ?? 99);
  return names
    .toSorted((a, b) => order(a) - order(b) || a.localeCompare(b))
    .map((name) => name.replace(/\.geojson$/, ""));
}

/** The whole `data/` folder, parsed by the parser of the app, with every fault found in it. */
export function readData(folder: string, edition: Edition = "whole"): SourceData {
  const files = [...catalogFiles(siteIdsIn(folder)), ...BASEMAP_FILES];
  const strangers = strangersIn(folder, files);
  const results = files.map((file) => parseDataFile(file, textOf(join(folder, file.path))));
  const parsed = results.flatMap((result) => (result.ok ? [result.value] : []));
  const fileIssues = results.flatMap((result) => (result.ok ? [] : result.problem));
  const parts = partsOf(parsed);
  const catalog = catalogOf(edition === "excerpts" ? excerptsOf(parts) : parts);
  const nodes = contentsOf(parsed, "road-nodes").flat();
  const edges = contentsOf(parsed, "road-edges").flat();
  // Cross-checks on half-read data would name faults that are not there.
  const crossIssues =
    fileIssues.length > 0 ? [] : [...catalogIssues(catalog), ...roadIssues(nodes, edges)];
  const basemap = basemapOf(parsed);
  const { land, water } = basemap.layers;
  return {
    files,
    catalog,
    basemap: land && water ? withBridges(basemap, bridgesOf(edges, land, water)) : basemap,
    issues: [...strangers, ...fileIssues, ...crossIssues],
  };
}

/** Data that somebody has added and nothing would read, such as a third article. */
function strangersIn(folder: string, files: readonly DataFile[]): Issue[] {
  const known = new Set([SITE_SCHEMA, ...files.map(({ path }) => path)]);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(json|geojson|csv)$/.test(path) && !path.startsWith("build/"))
    .filter((path) => !known.has(path))
    .map((file) => ({ file, found: "a file that nothing reads", expected: "known-file" }));
}

/**
 * What no citation, parallel, discrepancy or fact names, or has beside it, is cut; a quote that needs more than
 * is left is then a fault as any other.
 */
function excerptsOf(parts: CatalogParts): CatalogParts {
  const named = markedSentences({ ...parts, passages: parts.citations });
  return { ...parts, articles: parts.articles.map((article) => excerptArticle(article, named)) };
}

/** A missing file reads as empty, which the parser then reports by name. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}
