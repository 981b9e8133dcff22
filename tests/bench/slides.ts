import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "@playwright/test";
import { formatTourCode } from "#domain/tourCode/tourCode.ts";
import { aDay, aStop, aTour, knownPlace } from "#tests/aTour.ts";
import { buildBare } from "./builds.ts";
import { CONTEXT, heapOf, whenReady } from "./page.ts";
import { type Flight, type Recording, recordMap, writeStyle } from "./recording.ts";
import type { Server } from "./server.ts";
import { type Spread, spreadOf } from "./statistics.ts";

export interface SlideResults {
  /** Milliseconds from the press of a key to the first frame with the new slide's text, while the map flies. */
  readonly app: Spread;
  /** The same of a bare map on the same way, and one line of text. */
  readonly bare: Spread;
  readonly presses: number;
  /** What the page holds more after going through the talk, as a share of what it held before. */
  readonly heapGrowth: number;
  readonly slides: number;
  readonly rounds: number;
}

const PRESSES = 30;
/** Sooner than any flight of the map ends. */
const PRESS_MILLISECONDS = 400;
const SLIDES = 30;
const ROUNDS = 10;
const SITES = ["ioc", "software-park-2", "it-park", "dhpiza"];

/** Measures the stage; `app` and `recorder` are served, and the bare page is built beside them. */
export async function measureSlides(
  browser: Browser,
  server: Server,
  folder: string,
): Promise<SlideResults> {
  const talk = "?lang=en&mode=present";
  const recording = await recordTalk(browser, `${server.url}recorder/${talk}`);
  const bare = join(folder, "bare-slides");
  await buildBare(bare, recording);
  writeStyle(recording, {
    ...{ from: join(folder, "recorder"), to: bare, url: `${server.url}bare-slides/` },
  });
  server.add("bare-slides", bare);
  const times = { bare: [] as number[], app: [] as number[] };
  // By turns, so that what grows or cools down in time meets both alike.
  for (const name of ["app", "bare", "bare", "app"] as const) {
    const url = name === "app" ? `${server.url}app/${talk}` : `${server.url}bare-slides/`;
    times[name].push(...(await timesOf(browser, url, PRESSES / 2)));
  }
  const tour = aTour([
    aDay(
      Array.from({ length: SLIDES - 5 }, (_, i) =>
        aStop(`stop-${i}`, { place: knownPlace(SITES[i % SITES.length] ?? ""), stayMinutes: 5 }),
      ),
    ),
  ]);
  const long = `${server.url}app/${talk}&tour=${formatTourCode(tour)}`;
  return {
    app: spreadOf(times.app),
    bare: spreadOf(times.bare),
    presses: PRESSES,
    heapGrowth: await heapGrowth(browser, long),
    slides: SLIDES,
    rounds: ROUNDS,
  };
}

/** A line for each bar, readable as it stands. */
export function slideLines(results: SlideResults): string {
  const { app, bare, presses, heapGrowth: growth, slides, rounds } = results;
  const time = ({ median, min, max }: Spread) =>
    `median ${median.toFixed(1)} ms (${min.toFixed(1)}–${max.toFixed(1)})`;
  return [
    `Next slide's text while the map flies, ${presses} presses: ${time(app)}; bare map with a line of text: ${time(bare)}`,
    `  ratio of the medians ${(app.median / bare.median).toFixed(2)}; bar 1.2`,
    `Heap after ${slides} slides forward and back ${rounds} times: ${growth < 0 ? "−" : "+"}${Math.abs(growth * 100).toFixed(1)} %; bar 10 %`,
  ].join("\n");
}

/** The stage's map, and where it flies with each slide. */
async function recordTalk(browser: Browser, url: string): Promise<Recording> {
  return recordMap(browser, url, async (page) => {
    const flights: Flight[] = [];
    for (let slide = 0; slide < SITES.length + 4; slide++) {
      flights.push(
        await page.evaluate(() => {
          const map = window.recordedMap?.map;
          if (!map) throw new Error("The app has made no map.");
          return { center: map.getCenter().toArray(), zoom: map.getZoom() };
        }),
      );
      await page.keyboard.press("PageDown");
      // The longest flight of the map.
      await sleep(3000);
    }
    return flights;
  });
}

/** A talk forward and back by key, while the map is on its way. */
async function timesOf(browser: Browser, url: string, presses: number): Promise<number[]> {
  const context = await browser.newContext(CONTEXT);
  try {
    const page = await context.newPage();
    await page.addInitScript(timeKeys);
    await whenReady(page, url);
    await sleep(1500);
    // One to set the map off, and not to be counted.
    for (let press = 0; press <= presses; press++) {
      await page.keyboard.press(Math.floor(press / 7) % 2 === 0 ? "PageDown" : "PageUp");
      await sleep(PRESS_MILLISECONDS);
    }
    // A slow machine still owes the last frames.
    await sleep(3000);
    const times = await page.evaluate(() => window.benchKeys);
    if (times.length !== presses + 1) {
      throw new Error(`${url}: ${presses + 1} keys have changed the text ${times.length} times.`);
    }
    return times.slice(1);
  } finally {
    await context.close();
  }
}

declare global {
  interface Window {
    benchKeys: number[];
  }
}

/**
 * Runs in both pages before their own scripts, so that it hears a key first: from the press, as the browser dates it,
 * to the first task after the frame with other text.
 */
function timeKeys(): void {
  window.benchKeys = [];
  let pressedAt: number | null = null;
  const press = ({ timeStamp }: Event) => {
    pressedAt = timeStamp;
  };
  addEventListener("keydown", press, { capture: true });
  const isOnSlide = ({ target }: MutationRecord) =>
    (target instanceof Element ? target : target.parentElement)?.closest("[data-step]") != null;
  new MutationObserver((changes) => {
    if (pressedAt === null || !changes.some(isOnSlide)) return;
    const from = pressedAt;
    pressedAt = null;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.benchKeys.push(performance.now() - from);
      port2.postMessage(null);
    });
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

async function heapGrowth(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext(CONTEXT);
  try {
    const page = await context.newPage();
    await whenReady(page, url);
    const session = await context.newCDPSession(page);
    // The first round loads and compiles what every further one uses.
    await goThrough(page);
    const before = await heapOf(session);
    for (let round = 0; round < ROUNDS; round++) await goThrough(page);
    await sleep(3000);
    return (await heapOf(session)) / before - 1;
  } finally {
    await context.close();
  }
}

async function goThrough(page: Page): Promise<void> {
  for (const key of ["PageDown", "PageUp"]) {
    for (let step = 1; step < SLIDES; step++) {
      await page.keyboard.press(key);
      await sleep(50);
    }
  }
  const at = await page.locator("[data-step]").getAttribute("data-step");
  if (at !== `1/${SLIDES}`) throw new Error(`The talk is at ${at}.`);
}
