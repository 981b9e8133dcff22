import { keepingOf, keepMapFile, type MapFileKeeping } from "./keptMapFile.ts";
import { type OfflineObstacle, offlineObstacle, registerWorker } from "./offline.ts";
import { type FetchReport, fetchMissing, isFaithful } from "./offlineFiles.ts";
import { addressOf, base, cacheOf, offlineList } from "./offlineList.ts";

/** What was found when every kept file was read again. */
export type OfflineCheck =
  | { readonly kind: "impossible"; readonly why: OfflineObstacle }
  /** The list of what there should be cannot be had: no network, and nothing kept. */
  | { readonly kind: "no-list" }
  | {
      readonly kind: "checked";
      readonly files: number;
      readonly bytes: number;
      readonly missing: readonly string[];
      /** Kept, but not the bytes that the build made; taken away. */
      readonly damaged: readonly string[];
      /** Whether something answers in the place of the network. */
      readonly isRunning: boolean;
      /** What the browser says of its room; null where it does not. */
      readonly room: { readonly used: number; readonly free: number } | null;
      /** Whether the browser has promised not to clear it away by itself; null where it cannot. */
      readonly isPersistent: boolean | null;
      /** The map file that is shown, if it lies beside the page. */
      readonly mapFile: MapFileKeeping | null;
    };

/** Reads everything that is kept once more and compares it with the list; `tiles` is the address of a map file. */
export async function checkOffline(tiles: string | null): Promise<OfflineCheck> {
  const why = offlineObstacle();
  if (why !== null) return { kind: "impossible", why };
  try {
    const list = await offlineList();
    if (!list) return { kind: "no-list" };
    const cache = await cacheOf(list);
    const missing: string[] = [];
    const damaged: string[] = [];
    for (const file of list.files) {
      const url = addressOf(file);
      const kept = await cache.match(url);
      if (!kept) missing.push(file.path);
      else if (!(await isFaithful(await kept.arrayBuffer(), file))) {
        damaged.push(file.path);
        await cache.delete(url);
      }
    }
    const registration = await navigator.serviceWorker.getRegistration();
    return {
      kind: "checked",
      files: list.files.length,
      bytes: list.files.reduce((sum, { bytes }) => sum + bytes, 0),
      missing,
      damaged,
      isRunning: registration?.active?.state === "activated",
      room: await roomOf(),
      isPersistent: await isPersistent(),
      mapFile: tiles === null ? null : await keepingOf(tiles),
    };
  } catch {
    // A browser that keeps nothing lets one look, but not open.
    return { kind: "impossible", why: "refused" };
  }
}

/** Fetches what is missing, and the map file with this address; says what could not be had. */
export async function fetchTheRest(tiles: string | null): Promise<FetchReport> {
  const list = await offlineList();
  if (!list) return { unreachable: [], other: [] };
  const cache = await cacheOf(list);
  const report = await fetchMissing(list.files, { cache, base: base(), elsewhere: [] });
  const lost = tiles !== null && !(await hasKept(tiles)) ? [tiles] : [];
  // Where it could not start for want of a file it finds everything now.
  const registration = await registerWorker();
  if (registration) await settled(registration);
  return { ...report, unreachable: [...report.unreachable, ...lost] };
}

/** False only where another attempt might help. */
async function hasKept(tiles: string): Promise<boolean> {
  await keepMapFile(tiles);
  return (await keepingOf(tiles)) !== "not-kept";
}

/** Asks the browser to keep what is kept until the person clears it away. */
export async function askToKeep(): Promise<boolean> {
  return navigator.storage.persist().catch(() => false);
}

/** Until a worker runs, has given up, or waits for the windows of the version that runs to be closed. */
function settled({ active, installing, waiting }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting;
  const ends = ["activated", "redundant", ...(active ? ["installed"] : [])];
  return new Promise((resolve) => {
    const look = () => {
      if (!worker || ends.includes(worker.state)) resolve();
    };
    worker?.addEventListener("statechange", look);
    look();
  });
}

async function roomOf(): Promise<{ used: number; free: number } | null> {
  const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
  if (usage === undefined || quota === undefined) return null;
  return { used: usage, free: Math.max(quota - usage, 0) };
}

async function isPersistent(): Promise<boolean | null> {
  if (!navigator.storage?.persist) return null;
  return navigator.storage.persisted().catch(() => null);
}
