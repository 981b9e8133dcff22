import { bridges } from "virtual:bridges";
import { siteIds } from "virtual:data-files";
import {
  type QueryClient,
  queryOptions,
  type UseQueryResult,
  useQueries,
} from "@tanstack/react-query";
import { rememberLast } from "#domain/base/rememberLast.ts";
import { type Catalog, catalogOf } from "#domain/evidence/catalog.ts";
import {
  BASEMAP_FILES,
  basemapOf,
  catalogFiles,
  type DataFile,
  type ParsedFile,
  parseDataFile,
  partsOf,
} from "#domain/evidence/dataFile.ts";
import { type Basemap, withBridges } from "#domain/place/basemap.ts";
import { DamagedFileError, FILE_OPTIONS, type FileProblem, problemOf } from "./fileProblem.ts";
import { fetchText } from "./http.ts";

interface MapContent {
  readonly sites: Catalog["sites"];
  readonly basemap: Basemap;
}

export interface LoadedFiles<T> {
  readonly content: T;
  readonly isLoading: boolean;
  readonly problems: readonly FileProblem[];
  /** Asks again for the files that are missing. */
  readonly tryAgain: () => void;
}

function fileQuery(file: DataFile) {
  return queryOptions({
    queryKey: ["data", file.path],
    queryFn: async ({ signal }): Promise<ParsedFile> => {
      const parsed = parseDataFile(file, await fetchText(`data/${file.path}`, signal));
      if (!parsed.ok) throw new DamagedFileError(file.path, parsed.problem);
      return parsed.value;
    },
    ...FILE_OPTIONS,
  });
}

const CATALOG_FILES = catalogFiles(siteIds);
const SITE_FILES = CATALOG_FILES.filter(({ kind }) => kind === "site");

/** Settles when all of the catalog and the basemap has arrived or has failed; nothing is asked for twice. */
export async function prefetchFiles(client: QueryClient): Promise<void> {
  const files = [...SITE_FILES, ...BASEMAP_FILES, ...CATALOG_FILES];
  await Promise.all(files.map((file) => client.prefetchQuery(fileQuery(file))));
}

/** What the map draws; rejects where a file of it is missing. */
export async function mapContent(client: QueryClient): Promise<MapContent> {
  const fetchAll = (files: readonly DataFile[]) =>
    Promise.all(files.map((file) => client.fetchQuery(fileQuery(file))));
  const [sites, basemap] = await Promise.all([fetchAll(SITE_FILES), fetchAll(BASEMAP_FILES)]);
  return { sites: catalogContent(...sites).sites, basemap: basemapContent(...basemap) };
}

const catalogContent = (...files: readonly ParsedFile[]) => catalogOf(partsOf(files));
/** One object for the same files, whoever asks: roads are drawn once for an edge list. */
const basemapContent = rememberLast((...files: readonly ParsedFile[]) =>
  withBridges(basemapOf(files), bridges),
);

/** Sites, articles and citations: what has arrived so far, and what could not. */
export function useCatalog(): LoadedFiles<Catalog> {
  return useQueries({ queries: CATALOG_FILES.map(fileQuery), combine: combineCatalog });
}

/** The bundled basemap: what has arrived so far, and what could not. */
export function useBasemap(): LoadedFiles<Basemap> {
  return useQueries({ queries: BASEMAP_FILES.map(fileQuery), combine: combineBasemap });
}

function combineCatalog(results: UseQueryResult<ParsedFile>[]): LoadedFiles<Catalog> {
  return combine(CATALOG_FILES, results, catalogContent);
}

function combineBasemap(results: UseQueryResult<ParsedFile>[]): LoadedFiles<Basemap> {
  return combine(BASEMAP_FILES, results, basemapContent);
}

function combine<T>(
  files: readonly DataFile[],
  results: readonly UseQueryResult<ParsedFile>[],
  contentOf: (...parsed: readonly ParsedFile[]) => T,
): LoadedFiles<T> {
  // Sites come as one, and then the rest as one: to draw list and map anew for every file that arrives
  // would hold all of them up. What has failed once and is asked for again holds up nothing.
  const isAwaited = (result: UseQueryResult<ParsedFile>) =>
    result.isPending && result.errorUpdateCount === 0;
  const hasAll = !results.some(isAwaited);
  const hasSites = !results.some((result, i) => files[i]?.kind === "site" && isAwaited(result));
  const isShown = ({ kind }: ParsedFile) => hasAll || (kind === "site" && hasSites);
  return {
    content: contentOf(...results.flatMap(({ data }) => (data && isShown(data) ? [data] : []))),
    isLoading: results.some((result) => result.isPending),
    problems: results.flatMap((result, i) =>
      result.error ? [problemOf((files[i] as DataFile).path, result.error)] : [],
    ),
    tryAgain: () => {
      for (const result of results) if (result.isError) void result.refetch();
    },
  };
}

export { siteIds };
