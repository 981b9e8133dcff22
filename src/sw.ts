import {
  cacheNameOf,
  cachePrefixOf,
  type FetchReport,
  fetchMissing,
  isFaithful,
  keep,
  LIST_PATH,
  mapCacheNameOf,
  type OfflineFile,
  type OfflineList,
  TAKE_OVER,
} from "#services/offlineFiles.ts";
import { partInTime } from "#services/partInTime.ts";

/** Written in by the build: what this version of the app is made of. */
declare const OFFLINE_LIST: OfflineList;

// The library of TypeScript has either pages or workers; this is what a worker needs of the other.
interface LastingEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface RequestEvent extends LastingEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}
interface LastingMessage extends MessageEvent<unknown> {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface WorkerScope {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: {
      includeUncontrolled: boolean;
    }) => Promise<readonly { readonly url: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LastingEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: RequestEvent) => void): void;
  addEventListener(type: "message", listener: (event: LastingMessage) => void): void;
}
declare const self: WorkerScope;

const list = OFFLINE_LIST;
const base = new URL("./", self.location.href);
const name = cacheNameOf(base.pathname, list.version);
const filesByAddress = new Map(list.files.map((file) => [new URL(file.path, base).pathname, file]));
/** Files that were read and found to be whole since this worker started. */
const sound = new Set<OfflineFile>();

self.addEventListener("install", (event) => {
  const files = list.files.filter(({ later }) => !later);
  // What has arrived stays: the next attempt asks for the rest only.
  const work = fetchFiles(files).then(({ unreachable, other }) => {
    const missing = unreachable.length + other.length;
    if (missing > 0) throw new Error(`${missing} files of ${list.version} are missing`);
  });
  event.waitUntil(work);
});

self.addEventListener("activate", (event) => {
  event.waitUntil(removeOldVersions(1).then(() => self.clients.claim()));
});

self.addEventListener("message", (event) => {
  if (event.data !== TAKE_OVER) return;
  event.waitUntil(takeOver().then((others) => event.ports[0]?.postMessage(others)));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== base.origin) return;
  if (request.mode === "navigate") event.waitUntil(removeOldVersions(0));
  if (request.headers.has("range")) {
    event.respondWith(answerPart(request));
    return;
  }
  const isPage = url.pathname === base.pathname || url.pathname === `${base.pathname}index.html`;
  const file = filesByAddress.get(isPage ? base.pathname : url.pathname);
  if (file) event.respondWith(answer(file, request));
  else if (url.href === new URL(LIST_PATH, base).href) {
    event.respondWith(Promise.resolve(Response.json(list)));
  } else if (url.pathname.startsWith(`${base.pathname}assets/`)) event.respondWith(older(request));
});

/** The file of this version, or what the server has where ours is not whole. */
async function answer(file: OfflineFile, request: Request): Promise<Response> {
  const cache = await caches.open(name);
  const url = new URL(file.path, base).href;
  if (!sound.has(file)) {
    const kept = await cache.match(url);
    if (kept && (await isFaithful(await kept.arrayBuffer(), file))) sound.add(file);
    else if (kept) await cache.delete(url);
  }
  // Asked for once more: a response is read once, and one made anew is compiled anew.
  const kept = await cache.match(url);
  if (kept) return kept;
  sound.delete(file);
  const response = await fetch(request);
  if (response.ok) void keep(response.clone(), { file, cache, url });
  return response;
}

/** A part of a map file; the server has the word as long as it answers. */
async function answerPart(request: Request): Promise<Response> {
  const cache = await caches.open(mapCacheNameOf(base.pathname));
  const whole = await cache.match(request.url);
  return whole ? partInTime(request, whole) : fetch(request);
}

/** A part of the version before, for a page that still runs it. */
async function older(request: Request): Promise<Response> {
  for (const cache of await otherCaches()) {
    const kept = await cache.match(request.url);
    if (kept) return kept;
  }
  return fetch(request);
}

async function fetchFiles(files: readonly OfflineFile[]): Promise<FetchReport> {
  const cache = await caches.open(name);
  return fetchMissing(files, { cache, base, elsewhere: await otherCaches() });
}

async function otherNames(): Promise<string[]> {
  const prefix = cachePrefixOf(base.pathname);
  return (await caches.keys()).filter((other) => other.startsWith(prefix) && other !== name);
}

async function otherCaches(): Promise<Cache[]> {
  return Promise.all((await otherNames()).map((other) => caches.open(other)));
}

/** Versions never mix: as long as another window uses the one before, it stays. */
async function takeOver(): Promise<number> {
  const others = (await windows()) - 1;
  if (others <= 0) await self.skipWaiting();
  return Math.max(others, 0);
}

async function windows(): Promise<number> {
  const all = await self.clients.matchAll({ includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(base.href)).length;
}

/** Only when no page can still need them, and none is about to take our place. */
async function removeOldVersions(atMostWindows: number): Promise<void> {
  if ((await windows()) > atMostWindows) return;
  const { installing, waiting } = self.registration;
  const isFollowed = [installing, waiting].some((worker) => worker?.state.startsWith("install"));
  if (isFollowed) return;
  await Promise.all((await otherNames()).map((other) => caches.delete(other)));
}
