import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Browser, chromium, type Page } from "@playwright/test";
import { DRAWN_MAP_ARGS, findChromium } from "#tests/chromium.ts";
import { type Acts, CHOOSING, EXPLORING, PLANNING, press, SLOWDOWN, timesOf } from "./acts.ts";
import { buildBare } from "./builds.ts";
import { quietMoment } from "./machine.ts";
import { whenReady } from "./page.ts";
import { type Recording, recordMap, writeStyle } from "./recording.ts";
import type { Server } from "./server.ts";
import { type Spread, spreadOf } from "./statistics.ts";
import { spread, tableLines, verdict } from "./table.ts";
import type { Traced } from "./trace.ts";

/** Milliseconds. */
export interface Interaction {
  readonly name: string;
  /** The first time in a page: parts of the app are fetched for it, and its scripts are compiled. */
  readonly first: Times;
  readonly again: Times;
}

interface Times {
  /** From the event, as the browser dates it, to the first task after the frame with its result. */
  readonly paint: Spread;
  /** Of that, what the main thread spent in scripts. */
  readonly script: Spread;
}

export interface InteractionResults {
  readonly slowdown: number;
  readonly tries: number;
  /** With the SVG map, which has no frames of its own to draw. */
  readonly drawn: readonly Interaction[];
  readonly live: { readonly app: Interaction; readonly bare: Interaction };
}

const BAR_MILLISECONDS = 100;
const TRIES = 5;
const FLIGHT_MILLISECONDS = 3000;

/** Measures what a person waits for, on a processor four times as slow; `app` and `recorder` are served. */
export async function measureInteractions(
  browser: Browser,
  server: Server,
  folder: string,
): Promise<InteractionResults> {
  const app = `${server.url}app/?lang=en`;
  return {
    slowdown: SLOWDOWN,
    tries: TRIES,
    drawn: await measureDrawn(app),
    live: await measureLive(browser, { app, server, folder }),
  };
}

/** Markdown, readable as it stands. */
export function interactionTable({ drawn, live, slowdown, tries }: InteractionResults): string {
  const bar = `≤ ${BAR_MILLISECONDS} ms`;
  const head = [
    `${slowdown} times slower, ${tries} pages, median (min–max)`,
    ...["scripts", bar, "event to paint", bar],
  ];
  const cell = (time: Spread) => `${spread(time, 0)} ms`;
  const barred = (time: Spread) => [cell(time), verdict(time.median, BAR_MILLISECONDS)];
  const rows = (["again", "first"] as const).flatMap((time) => {
    const named = (name: string) => (time === "first" ? `${name}, the first time` : name);
    const [app, bare] = [live.app[time], live.bare[time]];
    const ratio = (app.paint.median / bare.paint.median).toFixed(2);
    return [
      ...drawn.map(({ name, [time]: { script, paint } }) => [
        ...[named(name), ...barred(script), ...barred(paint)],
      ]),
      [
        ...[named(`${live.app.name}, live map`), cell(app.script), "", cell(app.paint)],
        `${ratio} of the bare map`,
      ],
      [named(live.bare.name), cell(bare.script), "", cell(bare.paint), ""],
    ];
  });
  return tableLines(head, rows).join("\n");
}

async function measureDrawn(app: string): Promise<Interaction[]> {
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({
    ...{ executablePath, args: DRAWN_MAP_ARGS },
    env: { ...process.env, ...env } as Record<string, string>,
  });
  const open = (url: string) => async (page: Page) => {
    await page.goto(url);
    await page.locator('[data-map-state="static"]').waitFor();
  };
  try {
    const exploring: Traced[][][] = [];
    const planning: Traced[][][] = [];
    await quietMoment();
    for (let i = 0; i < TRIES; i++) {
      exploring.push(await timesOf(browser, open(app), EXPLORING));
      planning.push(await timesOf(browser, open(`${app}&mode=plan`), PLANNING));
    }
    return [...interactionsOf(EXPLORING, exploring), ...interactionsOf(PLANNING, planning)];
  } finally {
    await browser.close();
  }
}

/** The map of the app goes to the site; a bare map goes the same way by a click, and writes one line. */
async function measureLive(
  browser: Browser,
  { app, server, folder }: { app: string; server: Server; folder: string },
): Promise<InteractionResults["live"]> {
  const recording = await recordChoice(browser, `${server.url}recorder/?lang=en`);
  const bare = join(folder, "bare-choice");
  const url = `${server.url}bare-choice/`;
  await buildBare(bare, recording);
  writeStyle(recording, { from: join(folder, "recorder"), to: bare, url });
  server.add("bare-choice", bare);
  const open = (address: string) => async (page: Page) => {
    await whenReady(page, address);
  };
  const onBare: Acts = {
    acts: [
      {
        ...{ name: "the same way on the bare map", event: "click", result: '[data-step="2"]' },
        prepare: (page) => page.mouse.move(60, 300),
        act: press,
      },
    ],
    back: (page) => page.keyboard.press("PageUp"),
  };
  const times = { app: [] as Traced[][][], bare: [] as Traced[][][] };
  await quietMoment();
  for (let i = 0; i < TRIES; i++) {
    // By turns, so that what grows or cools down in time meets both alike.
    for (const name of i % 2 === 0 ? (["app", "bare"] as const) : (["bare", "app"] as const)) {
      const [address, acts] =
        name === "app" ? ([app, CHOOSING] as const) : ([url, onBare] as const);
      times[name].push(await timesOf(browser, open(address), acts));
    }
  }
  const [ofApp] = interactionsOf(CHOOSING, times.app);
  const [ofBare] = interactionsOf(onBare, times.bare);
  if (!ofApp || !ofBare) throw new Error("Nothing was measured.");
  return { app: ofApp, bare: ofBare };
}

async function recordChoice(browser: Browser, url: string): Promise<Recording> {
  return recordMap(browser, url, async (page) => {
    const camera = () =>
      page.evaluate(() => {
        const map = window.recordedMap?.map;
        if (!map) throw new Error("The app has made no map.");
        return { center: map.getCenter().toArray(), zoom: map.getZoom() };
      });
    const before = await camera();
    for (const { prepare, act } of CHOOSING.acts) {
      await prepare(page, 0);
      await act(page);
    }
    await sleep(FLIGHT_MILLISECONDS);
    return [before, await camera()];
  });
}

/** `tries`: of each page, each act, and each time that it was done. */
function interactionsOf({ acts }: Acts, tries: readonly Traced[][][]): Interaction[] {
  return acts.map(({ name }, i) => {
    const [first, again] = [0, 1].map((time) => {
      const times = tries.flatMap((page) => page[i]?.[time] ?? []);
      return {
        paint: spreadOf(times.map(({ total }) => total)),
        script: spreadOf(times.map(({ script }) => script)),
      };
    });
    if (!first || !again) throw new Error(`${name} was not done twice.`);
    return { name, first, again };
  });
}
