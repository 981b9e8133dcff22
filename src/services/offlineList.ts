import * as v from "valibot";
import {
  cacheNameOf,
  fetchMissing,
  LIST_PATH,
  type OfflineFile,
  type OfflineList,
} from "./offlineFiles.ts";

const listSchema = v.object({
  version: v.string(),
  files: v.array(
    v.object({
      path: v.string(),
      bytes: v.number(),
      hash: v.string(),
      later: v.exactOptional(v.literal(true)),
    }),
  ),
});

/** Fetches without a word what a visit before could not. */
export async function completeQuietly(): Promise<void> {
  const list = await offlineList().catch(() => null);
  if (!list) return;
  const cache = await cacheOf(list);
  await fetchMissing(list.files, { cache, base: base(), elsewhere: [] });
}

export async function offlineList(): Promise<OfflineList | null> {
  const response = await fetch(new URL(LIST_PATH, base()), { cache: "no-cache" }).catch(() => null);
  if (!response?.ok) return null;
  const parsed = v.safeParse(listSchema, await response.json().catch(() => null));
  return parsed.success ? parsed.output : null;
}

export function base(): URL {
  return new URL("./", document.baseURI);
}

export function addressOf({ path }: OfflineFile): string {
  return new URL(path, base()).href;
}

export function cacheOf({ version }: OfflineList): Promise<Cache> {
  return caches.open(cacheNameOf(base().pathname, version));
}
