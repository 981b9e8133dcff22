import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "@playwright/test";
import { formatTourCode } from "#domain/tourCode/tourCode.ts";
import { aDay, aStop, aTour, knownPlace } from "#tests/aTour.ts";
import { buildBare } from "./builds.ts";
import { CONTEXT, heapOf, objectsOf, whenReady } from "./page.ts";
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
  readonly growth: Growth;
  readonly slides: number;
  readonly rounds: number;
}

interface Growth {
  /** Of all that the scripts hold. */
  readonly objects: number;
  /** Of that and of the code that the browser goes on compiling the longer a talk lasts. */
  readonly heap: number;
}

const PRESSES = 30;
/** Sooner than any flight of the map ends. */
const PRESS_MILLISECONDS = 400;
const SLIDES = 30;
const ROUNDS = 10;
const WARM_ROUNDS = 2;
/** The longest flight of the map, and the tiles after it. */
const REST_MILLISECONDS = 4000;
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
    growth: await growthOf(browser, long),
    slides: SLIDES,
    rounds: ROUNDS,
  };
}

/** A line for each bar, readable as it stands. */
export function slideLines(results: SlideResults): string {
  const { app, bare, presses, growth, slides, rounds } = results;
  const time = ({ median, min, max }: Spread) =>
    `median ${median.toFixed(1)} ms (${min.toFixed(1)}–${max.toFixed(1)})`;
  const share = (part: number) => `${part < 0 ? "−" : "+"}${Math.abs(part * 100).toFixed(1)} %`;
  return [
    `Next slide's text while the map flies, ${presses} presses: ${time(app)}; bare map with a line of text: ${time(bare)}`,
    `  ratio of the medians ${(app.median / bare.median).toFixed(2)}; bar 1.2`,
    `Held after ${slides} slides forward and back ${rounds} times: ${share(growth.objects)}; bar 10 %`,
    `  with the code that the browser has compiled for them: ${share(growth.heap)}`,
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

async function growthOf(browser: Browser, url: string): Promise<Growth> {
  const context = await browser.newContext(CONTEXT);
  try {
    const page = await context.newPage();
    await whenReady(page, url);
    const session = await context.newCDPSession(page);
    const held = async () => {
      // Tiles that are on their way are held by nobody in the end.
      await sleep(REST_MILLISECONDS);
      return { heap: await heapOf(session), objects: await objectsOf(session) };
    };
    // The first rounds load, draw and compile what every further one uses.
    for (let round = 0; round < WARM_ROUNDS; round++) await goThrough(page);
    const before = await held();
    for (let round = 0; round < ROUNDS; round++) await goThrough(page);
    const after = await held();
    return {
      objects: after.objects / before.objects - 1,
      heap: after.heap / before.heap - 1,
    };
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
