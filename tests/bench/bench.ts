import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { CHROMIUM_ARGS, findChromium } from "#tests/chromium.ts";
import { buildApp, buildBare, buildRecorder } from "./builds.ts";
import { measureEngines } from "./engines.ts";
import { engineTable } from "./engineTable.ts";
import { interactionTable, measureInteractions } from "./interactions.ts";
import { frameTimes } from "./journey.ts";
import { growthTable, measureLong } from "./long.ts";
import { busyShare, machineOf, QUIET, quietMoment } from "./machine.ts";
import { CONTEXT, heapOf, whenReady } from "./page.ts";
import { differenceOf, pictureOf } from "./picture.ts";
import { recordMap, writeStyle } from "./recording.ts";
import { type PagePair, type Pair, pairTable, type Run, resultsOf, tableOf } from "./results.ts";
import { type Server, startServer } from "./server.ts";
import { measureSlides, slideLines } from "./slides.ts";
import { median, middleMean, quantile } from "./statistics.ts";
import { writeEngines, writeResults } from "./write.ts";

type PageName = "app" | "bare";

/** Fewer are for a look while one works: they are printed and not kept. */
const ENOUGH_PAIRS = 7;
const MOST_TRIES = 2;
const REST_MILLISECONDS = 1500;

const { values } = parseArgs({
  options: {
    pairs: { type: "string", default: String(ENOUGH_PAIRS) },
    "hardware-gl": { type: "boolean", default: false },
    engines: { type: "boolean", default: false },
    slides: { type: "boolean", default: false },
    interactions: { type: "boolean", default: false },
    long: { type: "boolean", default: false },
    map: { type: "boolean", default: false },
  },
});

/** Each alone where it is asked for; only a run of all is kept, and the engines, which need nothing of the rest. */
const PARTS = ["engines", "slides", "interactions", "long", "map"] as const;
const asked = PARTS.filter((part) => values[part]);
const isMeasured = (part: (typeof PARTS)[number]) => asked.length === 0 || asked.includes(part);

if (asked.join() === "engines") await benchEngines();
else await bench(Number(values.pairs), values["hardware-gl"]);

async function benchEngines(): Promise<void> {
  const engines = await measureEngines();
  say(engineTable(engines));
  writeEngines(engines);
}

async function bench(pairs: number, hardwareGl: boolean): Promise<void> {
  if (!(pairs >= 1)) throw new Error("--pairs wants a number of at least 1");
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const server = await startServer();
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({
    executablePath,
    args: CHROMIUM_ARGS.filter((arg) => !(hardwareGl && /angle|gpu/.test(arg))),
    env: { ...process.env, ...env } as Record<string, string>,
  });
  try {
    const engines = isMeasured("engines") && (await measureEngines());
    if (engines) say(engineTable(engines));
    say("Building the app and the bare page");
    await prepare(browser, server, folder);
    const app = `${server.url}app/?lang=en`;
    if (isMeasured("slides")) say(slideLines(await measureSlides(browser, server, folder)));
    const interactions =
      isMeasured("interactions") && (await measureInteractions(browser, server, folder));
    if (interactions) say(interactionTable(interactions));
    const long = isMeasured("long") && (await measureLong(browser, app));
    if (long) say(growthTable(long));
    if (!isMeasured("map")) return;
    say("One pair to warm up, to see that both draw the same, and not to be counted");
    await warmUp(browser, server);
    const machine = await machineOf(browser);
    const measured = await measurePairs(browser, server, pairs);
    if (!engines || !interactions || !long) return say(`\n${pairTable(measured)}`);
    const results = resultsOf({ machine, interactions, long, engines, pairs: measured });
    say(`\n${tableOf(results)}`);
    if (pairs >= ENOUGH_PAIRS) writeResults(results);
    else say(`Not kept: fewer than ${ENOUGH_PAIRS} pairs.`);
  } finally {
    await browser.close();
    server.stop();
    rmSync(folder, { recursive: true });
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function prepare(browser: Browser, server: Server, folder: string): Promise<void> {
  const app = join(folder, "app");
  const recorder = join(folder, "recorder");
  const bare = join(folder, "bare");
  await buildApp(app);
  await buildRecorder(recorder);
  server.add("app", app);
  server.add("recorder", recorder);
  const recording = await recordMap(browser, `${server.url}recorder/`);
  await buildBare(bare, recording);
  writeStyle(recording, { from: recorder, to: bare, url: `${server.url}bare/` });
  server.add("bare", bare);
}

async function warmUp(browser: Browser, server: Server): Promise<void> {
  const pictures: string[] = [];
  for (const name of ["bare", "app"] as const) {
    const context = await browser.newContext(CONTEXT);
    const page = await context.newPage();
    await whenReady(page, `${server.url}${name}/`);
    await sleep(REST_MILLISECONDS);
    pictures.push(await pictureOf(page));
    await frameTimes(page);
    await context.close();
  }
  const difference = await differenceOf(browser, pictures);
  say(`Pixels in which the two maps differ: ${(difference * 100).toFixed(2)} %`);
  if (difference > 0.005) throw new Error("The bare page does not draw the map of the app.");
}

async function measurePairs(browser: Browser, server: Server, pairs: number): Promise<Pair[]> {
  const measured: Pair[] = [];
  for (let i = 0; i < pairs; i++) {
    measured.push(await measureQuietPair(browser, server, i));
    const busy = measured.at(-1)?.othersBusy ?? 0;
    say(`pair ${i + 1} of ${pairs}, other programs at ${Math.round(busy * 100)} %`);
  }
  return measured;
}

/** A pair beside which another program worked is measured once more, whatever it says. */
async function measureQuietPair(browser: Browser, server: Server, i: number): Promise<Pair> {
  for (let tries = 1; ; tries++) {
    const before = await quietMoment();
    const pair = await measurePair(browser, server, i);
    const othersBusy = Math.max(before, await busyShare());
    if (othersBusy <= QUIET || tries === MOST_TRIES) return { ...pair, othersBusy };
  }
}

/** A B, then B A: whatever grows or cools down in time meets both alike. */
async function measurePair(browser: Browser, server: Server, i: number): Promise<PagePair> {
  if (i % 2 === 0) {
    const bare = await measure(browser, server, "bare");
    return { bare, app: await measure(browser, server, "app") };
  }
  const app = await measure(browser, server, "app");
  return { app, bare: await measure(browser, server, "bare") };
}

async function measure(browser: Browser, server: Server, name: PageName): Promise<Run> {
  // A new context has no cache, no storage and a process of its own.
  const context = await browser.newContext(CONTEXT);
  try {
    const page = await context.newPage();
    const { map, list } = await whenReady(page, `${server.url}${name}/`);
    await sleep(REST_MILLISECONDS);
    const session = await context.newCDPSession(page);
    const heap = await heapOf(session);
    await session.detach();
    const frames = await frameTimes(page);
    return {
      map,
      list,
      frame: median(frames),
      middleFrame: middleMean(frames),
      slowFrame: quantile(frames, 0.95),
      frames: frames.length,
      heap,
    };
  } finally {
    await context.close();
    // The GPU process still clears away the page that has gone.
    await sleep(500);
  }
}
