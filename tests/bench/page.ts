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

export async function rendererOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const gl = document.createElement("canvas").getContext("webgl2");
    const info = gl?.getExtension("WEBGL_debug_renderer_info");
    return String(gl && info ? gl.getParameter(info.UNMASKED_RENDERER_WEBGL) : "unknown");
  });
}
