import { collected, WHOLE_FILE_LIMIT } from "./fileBytes.ts";
import { mapCacheNameOf } from "./offlineFiles.ts";

export type MapFileKeeping = "kept" | "too-large" | "not-kept";

/** Addresses of files that turned out too large in this window. */
const tooLarge = new Set<string>();

/**
 * Keeps the whole of a map file that lies beside the page, so that parts of it are there without a network: caches
 * hold no partial responses. What is kept already is not fetched again unless the server has another.
 */
export async function keepMapFile(address: string): Promise<MapFileKeeping> {
  const url = new URL(address, document.baseURI).href;
  try {
    const cache = await mapCache();
    const response = await fetch(url, { cache: "no-store", redirect: "error" });
    if (!response.ok || !response.body) return keepingOf(address);
    const kept = await cache.match(url);
    if (kept && isSame(kept, response)) {
      void response.body.cancel();
      return "kept";
    }
    const problem = new Error("too large");
    try {
      if (Number(response.headers.get("content-length")) > WHOLE_FILE_LIMIT) throw problem;
      const content = await collected(response.body, WHOLE_FILE_LIMIT, problem);
      await cache.put(url, new Response(content, { headers: headersOf(response) }));
      return "kept";
    } catch (error) {
      if (error !== problem) throw error;
      void response.body.cancel().catch(() => undefined);
      await cache.delete(url);
      tooLarge.add(url);
      return "too-large";
    }
  } catch {
    // No network, no storage or no room: the map goes on without a copy, and the check says so.
    return keepingOf(address);
  }
}

/** Whether a file is kept, as far as this window knows. */
export async function keepingOf(address: string): Promise<MapFileKeeping> {
  const url = new URL(address, document.baseURI).href;
  if (tooLarge.has(url)) return "too-large";
  const kept = await mapCache()
    .then((cache) => cache.match(url))
    .catch(() => undefined);
  return kept ? "kept" : "not-kept";
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

function headersOf({ headers }: Response): Headers {
  const kept = new Headers();
  for (const name of ["content-type", "etag", "last-modified"]) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept;
}
