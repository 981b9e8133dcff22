import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "@playwright/test";
import { boxOf } from "#tests/mapPage.ts";
import { partsOf } from "#tests/page.ts";
import { PLACES, planOf } from "#tests/planPage.ts";
import { CONTEXT } from "./page.ts";
import { type Traced, traced } from "./trace.ts";

declare global {
  interface Window {
    /** Fulfilled when the result of the act has been painted. */
    benchResult: Promise<void>;
  }
}

/** A thing that a hand does. */
export interface Act {
  readonly name: string;
  readonly event: "click" | "keydown" | "pointermove" | "pointerup";
  /** What is not on the page before. */
  readonly result: string;
  /** Brings the hand to where it begins; the first time, and again with something else where there is a choice. */
  readonly prepare: (page: Page, time: number) => Promise<void>;
  readonly act: (page: Page) => Promise<void>;
}

/** What is done one after the other in one page, twice, with the way back between. */
export interface Acts {
  readonly acts: readonly Act[];
  readonly back: (page: Page) => Promise<void>;
}

export const SLOWDOWN = 4;
/** A hand that has come to a place acts there no sooner; what is fetched for it meanwhile is there. */
const HAND_MILLISECONDS = 500;
const REST_MILLISECONDS = 1500;
const PATIENCE = 20_000;
const MARKS = { from: "bench:from", frame: "bench:frame", to: "bench:to" };

export const press = async (page: Page) => {
  await page.mouse.down();
  await page.mouse.up();
};

const choose: Act = {
  ...{ name: "choose a site", event: "click", result: ".site-panel", act: press },
  prepare: (page, time) => partsOf(page, "en").sites.getByRole("link").nth(time).hover(),
};

const backToSites = async (page: Page) => {
  const { words, sites } = partsOf(page, "en");
  await page.getByRole("link", { name: words.sites.all }).click();
  await sites.getByRole("link").nth(3).waitFor();
};

export const CHOOSING: Acts = { acts: [choose], back: backToSites };

export const EXPLORING: Acts = {
  acts: [
    choose,
    {
      ...{ name: "open the article", event: "click", act: press },
      result: ".reader mark[aria-current=true]",
      prepare: (page) => partsOf(page, "en").readLinks.first().hover(),
    },
    {
      ...{ name: "type a letter in the search", event: "keydown", result: "[role=option]" },
      prepare: async (page) => {
        const { words } = partsOf(page, "en");
        await page.getByRole("button", { name: words.reader.close, exact: true }).click();
        await page.getByRole("combobox", { name: "Search", exact: true }).click();
      },
      act: (page) => page.keyboard.press("d"),
    },
  ],
  back: async (page) => {
    await page.getByRole("combobox", { name: "Search", exact: true }).fill("");
    await backToSites(page);
  },
};

const moved = '.stop-list > li:first-child[data-stop="ioc"]';

export const PLANNING: Acts = {
  acts: [
    {
      ...{ name: "take a stop up", event: "pointermove", result: ".drop-line" },
      prepare: async (page) => {
        await planOf(page, "en").handle(PLACES.ioc.en).hover();
        await page.mouse.down();
      },
      act: async (page) => {
        const { x, y } = await middleOf(page, PLACES.ioc.en);
        await page.mouse.move(x, y - 10);
      },
    },
    {
      ...{ name: "put it down elsewhere", event: "pointerup", result: moved },
      prepare: async (page) => {
        const { x, y } = await middleOf(page, PLACES.admin.en);
        await page.mouse.move(x, y - 10, { steps: 5 });
      },
      act: (page) => page.mouse.up(),
    },
  ],
  back: async (page) => {
    await planOf(page, "en").undo.click();
    await page.locator(moved).waitFor({ state: "detached" });
  },
};

/** Each twice in a new page: the first time, and again. */
export async function timesOf(
  browser: Browser,
  open: (page: Page) => Promise<void>,
  { acts, back }: Acts,
): Promise<Traced[][]> {
  const context = await browser.newContext(CONTEXT);
  try {
    const page = await context.newPage();
    await open(page);
    await sleep(REST_MILLISECONDS);
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    const times: Traced[][] = acts.map(() => []);
    for (let time = 0; time < 2; time++) {
      if (time > 0) {
        await back(page);
        await sleep(REST_MILLISECONDS);
      }
      for (const [i, act] of acts.entries()) {
        await act.prepare(page, time);
        await sleep(HAND_MILLISECONDS);
        times[i]?.push(await timeOf(browser, page, act));
      }
    }
    return times;
  } finally {
    await context.close();
  }
}

async function timeOf(browser: Browser, page: Page, { event, result, act }: Act): Promise<Traced> {
  await page.evaluate(markResult, { event, result, marks: MARKS, patience: PATIENCE });
  return traced({ browser, page, marks: MARKS }, async () => {
    await act(page);
    await page.evaluate(() => window.benchResult);
  });
}

async function middleOf(page: Page, place: string): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOf(planOf(page, "en").handle(place));
  return { x: x + width / 2, y: y + height / 2 };
}

interface Marking extends Pick<Act, "event" | "result"> {
  readonly marks: typeof MARKS;
  readonly patience: number;
}

/** Runs in the page: marks the event as the browser dates it, the frame with its result, and a task after it. */
function markResult({ event, result, marks, patience }: Marking): void {
  if (document.querySelector(result)) throw new Error(`${result} is there before ${event}.`);
  window.benchResult = new Promise((resolve, reject) => {
    let isOn = false;
    setTimeout(() => reject(new Error(`No ${result} on the page.`)), patience);
    const begin = ({ timeStamp }: Event) => {
      isOn = true;
      performance.mark(marks.from, { startTime: timeStamp });
    };
    addEventListener(event, begin, { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (!isOn || !document.querySelector(result)) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        performance.mark(marks.frame);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          performance.mark(marks.to);
          resolve();
        };
        port2.postMessage(null);
      });
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
}
