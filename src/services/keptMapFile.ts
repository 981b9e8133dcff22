import { fetchInTime } from "./fetchInTime.ts";
import { collected, WHOLE_FILE_LIMIT } from "./fileBytes.ts";
import { hashOf, mapCacheNameOf } from "./offlineFiles.ts";

export type MapFileKeeping = "kept" | "too-large" | "not-kept";

const DIGEST = "repr-digest";
/** Milliseconds until a server has to answer: who has pressed a button waits for it. */
const PATIENCE = 20_000;

/** Addresses of files that turned out too large in this window. */
const tooLarge = new Set<string>();

/**
 * Keeps the whole of a map file that lies beside the page, so that parts of it are there without a network: caches
 * hold no partial responses. What is kept already is not fetched again unless the server has another.
 */
export async function keepMapFile(address: string): Promise<void> {
  const url = new URL(address, document.baseURI).href;
  try {
    const cache = await mapCache();
    const response = await fetchInTime(url, {
      cache: "no-store",
      redirect: "error",
      within: PATIENCE,
    });
    const kept = await cache.match(url);
    if (!response.ok || !response.body || (kept && isSame(kept, response))) {
      void response.body?.cancel();
      return;
    }
    const problem = new Error("too large");
    try {
      if (Number(response.headers.get("content-length")) > WHOLE_FILE_LIMIT) throw problem;
      const content = await collected(response.body, WHOLE_FILE_LIMIT, problem);
      await cache.put(url, new Response(content, { headers: await headersOf(response, content) }));
    } catch (error) {
      if (error !== problem) throw error;
      void response.body.cancel().catch(() => undefined);
      await cache.delete(url);
      tooLarge.add(url);
    }
  } catch {
    // No network, no storage or no room: the map goes on without a copy, and the check says so.
  }
}

/** Reads a kept file again; one that is not as it came is taken away. */
export async function keepingOf(address: string): Promise<MapFileKeeping> {
  const url = new URL(address, document.baseURI).href;
  if (tooLarge.has(url)) return "too-large";
  try {
    const cache = await mapCache();
    const kept = await cache.match(url);
    if (kept && kept.headers.get(DIGEST) === (await digestOf(await kept.arrayBuffer())))
      return "kept";
    await cache.delete(url);
  } catch {
    // A browser that keeps nothing has not kept this either.
  }
  return "not-kept";
}

/** Rejects, and does not throw, where there is no storage: a page served without TLS has no `caches`. */
async function mapCache(): Promise<Cache> {
  return caches.open(mapCacheNameOf(new URL("./", document.baseURI).pathname));
}

/** Weak ETags do not promise the same bytes. */
function isSame(kept: Response, { headers }: Response): boolean {
  const etag = headers.get("etag");
  return etag !== null && !etag.startsWith("W/") && kept.headers.get("etag") === etag;
}

async function headersOf({ headers }: Response, content: ArrayBuffer): Promise<Headers> {
  const kept = new Headers({ [DIGEST]: await digestOf(content) });
  for (const name of ["content-type", "etag", "last-modified"]) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept;
}

/** As RFC 9530 writes it. */
async function digestOf(content: ArrayBuffer): Promise<string> {
  return `sha-256=:${await hashOf(content)}:`;
}
