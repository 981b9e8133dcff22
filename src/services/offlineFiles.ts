import { fetchInTime } from "./fetchInTime.ts";

/** A file of one version of the app, as the build made it. */
export interface OfflineFile {
  /** Relative to the page's folder; `./` is the page itself. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in base64. */
  readonly hash: string;
  /** Fetched once everything else is there: the app itself works without it. */
  readonly later?: true;
}

/** Everything that one version of the app is made of; `offline.json` beside the page. */
export interface OfflineList {
  readonly version: string;
  readonly files: readonly OfflineFile[];
}

export const LIST_PATH = "offline.json";

/**
 * What a page asks of a worker that waits: to take the place of the version that runs. The answer, on the port that
 * comes with it, is the number of other windows that still use that; only at 0 it is done.
 */
export const TAKE_OVER = "take-over";

/** Files that are still not there, and why. */
export interface FetchReport {
  readonly unreachable: readonly string[];
  /** The server has them, but not as the build made them: another version, or changed on the way. */
  readonly other: readonly string[];
}

/** Several maps may share a host, each in its folder. */
export function cacheNameOf(folder: string, version: string): string {
  return `${cachePrefixOf(folder)}${version}`;
}

export function cachePrefixOf(folder: string): string {
  return `site-visit-map ${folder} `;
}

/** Map files that a person has opened, whatever the version of the app. */
export function mapCacheNameOf(folder: string): string {
  return `site-visit-map-files ${folder}`;
}

/** Whether this is the file, byte for byte. */
export async function isFaithful(content: ArrayBuffer, file: OfflineFile): Promise<boolean> {
  return content.byteLength === file.bytes && (await hashOf(content)) === file.hash;
}

/** SHA-256 in base64. */
export async function hashOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  return btoa(String.fromCharCode(...digest));
}

interface FetchingOptions {
  readonly cache: Cache;
  /** Folder of the page. */
  readonly base: URL;
  /** Where a file of the same bytes may already be: a version before. */
  readonly elsewhere: readonly Cache[];
}

const AT_ONCE = 6;
/** Milliseconds until a server has to answer: in a network that swallows requests even a failure has to be said. */
const PATIENCE = 60_000;

/** Fetches files that the cache does not have. Nothing is kept that is not what the build made. */
export async function fetchMissing(
  files: readonly OfflineFile[],
  options: FetchingOptions,
): Promise<FetchReport> {
  const { cache, base } = options;
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const waiting = files.filter(({ path }) => !kept.has(new URL(path, base).href));
  const unreachable: string[] = [];
  const other: string[] = [];
  const next = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const outcome = await fetchOne(file, options);
      if (outcome === "unreachable") unreachable.push(file.path);
      if (outcome === "other") other.push(file.path);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return { unreachable: unreachable.toSorted(), other: other.toSorted() };
}

async function fetchOne(
  file: OfflineFile,
  { cache, base, elsewhere }: FetchingOptions,
): Promise<"kept" | "unreachable" | "other"> {
  const url = new URL(file.path, base).href;
  for (const older of elsewhere) {
    const found = await older.match(url);
    if (found && (await keep(found, { file, cache, url }))) return "kept";
  }
  // What the browser has is asked for anew: a stale file is not this version's.
  const response = await fetchInTime(url, { cache: "no-cache", within: PATIENCE }).catch(
    () => null,
  );
  if (!response?.ok) return "unreachable";
  return (await keep(response, { file, cache, url })) ? "kept" : "other";
}

interface Place {
  readonly file: OfflineFile;
  readonly cache: Cache;
  readonly url: string;
}

/** Keeps a response if it is what it should be. */
export async function keep(response: Response, { file, cache, url }: Place): Promise<boolean> {
  const content = await response.arrayBuffer().catch(() => null);
  if (!content || !(await isFaithful(content, file))) return false;
  await cache.put(url, copyOf(response, content));
  return true;
}

/** With the headers of the server, its policy among them, but those of the way here. */
function copyOf(response: Response, content: ArrayBuffer): Response {
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length", "transfer-encoding"]) {
    headers.delete(name);
  }
  // A response that was redirected may not answer a navigation; a new one can.
  return new Response(content, { headers });
}
