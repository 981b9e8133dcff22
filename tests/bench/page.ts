import type { BrowserContextOptions, CDPSession, Page } from "@playwright/test";
import { wordsIn } from "#i18n/words.ts";

/** Milliseconds since the navigation began. */
interface Marks {
  readonly map: number;
  /** Null on a page without a list. */
  readonly list: number | null;
}

declare global {
  interface Window {
    readonly benchMarks: Promise<Marks>;
    benchFrames: { readonly deltas: number[]; isOn: boolean };
  }
}

export const CONTEXT: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  deviceScaleFactor: 1,
  locale: "en-US",
  // It keeps files once, seconds after the map of a first visit; here every visit would be a first one.
  serviceWorkers: "block",
};

const { map, sites } = wordsIn("en");
const NAMES = { map: map.title, list: sites.title };
const PATIENCE = 60_000;

/** Opens an address and says when the list could be used and the map was drawn. */
export async function whenReady(page: Page, url: string): Promise<Marks> {
  const failure = new Promise<never>((_, reject) => {
    page.on("pageerror", (error) => reject(new Error(`${url}: ${error.message}`)));
    setTimeout(() => reject(new Error(`${url}: no map after a minute`)), PATIENCE).unref();
  });
  // The page lives on after the race that this is for.
  failure.catch(() => {});
  await page.addInitScript(watch, NAMES);
  await page.goto(url, { waitUntil: "commit" });
  // One promise: a poll from outside would take its share of the page's main thread.
  return Promise.race([page.evaluate(() => window.benchMarks), failure]);
}

/** Runs in both pages before their own scripts. */
function watch(names: typeof NAMES): void {
  const frames: Window["benchFrames"] = { deltas: [], isOn: false };
  const benchMarks = new Promise<Marks>((resolve) => {
    let list: Promise<number> | null = null;
    const observer = new MutationObserver(() => {
      const links = `[aria-label="${names.list}"] a`;
      if (!list && document.querySelectorAll(links).length >= 4) list = painted();
      if (!document.querySelector(`[aria-label="${names.map}"][data-map-state="ready"]`)) return;
      const map = performance.now();
      observer.disconnect();
      void Promise.resolve(list).then((time) => resolve({ map, list: time }));
    });
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributeFilter: ["data-map-state"],
    });
  });
  Object.assign(window, { benchMarks, benchFrames: frames });

  /** The first task after the next frame. */
  function painted(): Promise<number> {
    return new Promise((resolve) =>
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
    );
  }
}

/** Bytes that the page's scripts still hold once all garbage is gone; workers are not counted. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send("Performance.enable");
  // What a first collection sets free by finalizers, a second one takes.
  for (let i = 0; i < 2; i++) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const used = metrics.find(({ name }) => name === "JSHeapUsedSize");
  if (!used) throw new Error("The browser does not say how large its heap is.");
  return used.value;
}

/** Bytes of what the page's scripts hold, without the code that the browser has compiled for them. */
export async function objectsOf(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const collect = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", collect);
  // It begins with a collection of its own.
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  session.off("HeapProfiler.addHeapSnapshotChunk", collect);
  const { snapshot, nodes } = JSON.parse(chunks.join("")) as HeapSnapshot;
  const { node_fields: fields, node_types: kinds } = snapshot.meta;
  const [kindAt, sizeAt] = [fields.indexOf("type"), fields.indexOf("self_size")];
  let sum = 0;
  for (let i = 0; i < nodes.length; i += fields.length) {
    const kind = kinds[0][nodes[i + kindAt] ?? 0] ?? "";
    // Native: what the browser itself keeps, its record of the network for this session too.
    if (kind !== "code" && kind !== "native") sum += nodes[i + sizeAt] ?? 0;
  }
  return sum;
}

/** Of Chromium's format, what is read here. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: string[]; readonly node_types: [string[]] };
  };
  /** One after the other, as many numbers each as there are fields. */
  readonly nodes: number[];
}

export async function rendererOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const gl = document.createElement("canvas").getContext("webgl2");
    const info = gl?.getExtension("WEBGL_debug_renderer_info");
    return String(gl && info ? gl.getParameter(info.UNMASKED_RENDERER_WEBGL) : "unknown");
  });
}
