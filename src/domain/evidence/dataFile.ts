import type { Issue } from "#domain/base/issue.ts";
import { fromJson } from "#domain/base/jsonFile.ts";
import { ok, type Result } from "#domain/base/result.ts";
import { type Basemap, type BasemapLayer, parseBasemapLayer } from "#domain/place/basemap.ts";
import { type Place, parsePlaces } from "#domain/place/place.ts";
import {
  parseRoadEdges,
  parseRoadNodes,
  type RoadEdge,
  type RoadNode,
} from "#domain/road/roads.ts";
import { type Article, parseArticle } from "./article.ts";
import type { CatalogParts } from "./catalog.ts";
import {
  type Citation,
  type Discrepancy,
  type Parallel,
  parseCitations,
  parseDiscrepancies,
  parseParallels,
} from "./evidence.ts";
import type { Fact } from "./fact.ts";
import { EMPTY_LEDGER, type LinkLedger, parseLinkLedger } from "./linkCheck.ts";
import { parseProgramme } from "./programme.ts";
import { parseSite, type Site } from "./site.ts";
import { parseSources, type Source } from "./source.ts";

interface Contents {
  site: Site;
  places: Place[];
  article: Article;
  citations: Citation[];
  parallels: Parallel[];
  discrepancies: Discrepancy[];
  sources: Source[];
  programme: Fact[];
  "link-checks": LinkLedger;
  "basemap-layer": BasemapLayer;
  "road-nodes": RoadNode[];
  "road-edges": RoadEdge[];
}

export type DataKind = keyof Contents;

/** A file below `data/`, served at the same path beside `index.html`. */
export interface DataFile {
  readonly path: string;
  readonly kind: DataKind;
}

export type ParsedFile = {
  [K in DataKind]: { readonly kind: K; readonly path: string; readonly content: Contents[K] };
}[DataKind];

/** Files that tell of sites and of what is said about them. */
export function catalogFiles(siteIds: readonly string[]): DataFile[] {
  return [
    ...siteIds.map((id): DataFile => ({ path: `sites/${id}.geojson`, kind: "site" })),
    { path: "articles/vi.json", kind: "article" },
    { path: "articles/en.json", kind: "article" },
    { path: "citations.json", kind: "citations" },
    { path: "parallels.json", kind: "parallels" },
    { path: "discrepancies.json", kind: "discrepancies" },
    { path: "sources.json", kind: "sources" },
    { path: "programme.json", kind: "programme" },
    { path: "places.geojson", kind: "places" },
    { path: "link-checks.json", kind: "link-checks" },
  ];
}

/** Files that the bundled basemap is drawn from. */
export const BASEMAP_FILES: readonly DataFile[] = [
  { path: "basemap/world.geojson", kind: "basemap-layer" },
  { path: "basemap/land.geojson", kind: "basemap-layer" },
  { path: "basemap/water.geojson", kind: "basemap-layer" },
  { path: "basemap/areas.geojson", kind: "basemap-layer" },
  { path: "basemap/labels.geojson", kind: "basemap-layer" },
  { path: "roads/nodes.csv", kind: "road-nodes" },
  { path: "roads/edges.csv", kind: "road-edges" },
];

/** A file's text as what it holds: the one parser of the build, the app and the tests. */
export function parseDataFile({ kind, path }: DataFile, text: string): Result<ParsedFile, Issue[]> {
  switch (kind) {
    case "site":
      return tagged(kind, path, fromJson(text, path, parseSite));
    case "places":
      return tagged(kind, path, fromJson(text, path, parsePlaces));
    case "article":
      return tagged(kind, path, fromJson(text, path, parseArticle));
    case "citations":
      return tagged(kind, path, fromJson(text, path, parseCitations));
    case "parallels":
      return tagged(kind, path, fromJson(text, path, parseParallels));
    case "discrepancies":
      return tagged(kind, path, fromJson(text, path, parseDiscrepancies));
    case "sources":
      return tagged(kind, path, fromJson(text, path, parseSources));
    case "programme":
      return tagged(kind, path, fromJson(text, path, parseProgramme));
    case "link-checks":
      return tagged(kind, path, fromJson(text, path, parseLinkLedger));
    case "basemap-layer":
      return tagged(kind, path, fromJson(text, path, parseBasemapLayer));
    case "road-nodes":
      return tagged(kind, path, parseRoadNodes(text, path));
    case "road-edges":
      return tagged(kind, path, parseRoadEdges(text, path));
  }
}

function tagged<K extends DataKind>(
  kind: K,
  path: string,
  parsed: Result<Contents[K], Issue[]>,
): Result<ParsedFile, Issue[]> {
  return parsed.ok ? ok({ kind, path, content: parsed.value } as ParsedFile) : parsed;
}

/** The content of every parsed file of one kind. */
export function contentsOf<K extends DataKind>(
  files: readonly ParsedFile[],
  kind: K,
): Contents[K][] {
  return files.flatMap((file) => (file.kind === kind ? [file.content as Contents[K]] : []));
}

export function partsOf(files: readonly ParsedFile[]): CatalogParts {
  return {
    sites: contentsOf(files, "site"),
    places: contentsOf(files, "places").flat(),
    articles: contentsOf(files, "article"),
    citations: contentsOf(files, "citations").flat(),
    parallels: contentsOf(files, "parallels").flat(),
    discrepancies: contentsOf(files, "discrepancies").flat(),
    sources: contentsOf(files, "sources").flat(),
    programme: contentsOf(files, "programme").flat(),
    links: contentsOf(files, "link-checks")[0] ?? EMPTY_LEDGER,
  };
}

/** Layers by the name of their file; what is not among the files is missing. */
export function basemapOf(files: readonly ParsedFile[]): Basemap {
  return {
    layers: Object.fromEntries(
      files.flatMap((file) =>
        file.kind === "basemap-layer"
          ? [[file.path.replace(/^.*\/|\.geojson$/g, ""), file.content]]
          : [],
      ),
    ),
    roads: contentsOf(files, "road-edges").flat(),
  };
}
