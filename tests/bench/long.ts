import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "@playwright/test";
import { partsOf } from "#tests/page.ts";
import { PLACES, planOf } from "#tests/planPage.ts";
import { CONTEXT, objectsOf, whenReady } from "./page.ts";
import { tableLines, verdict } from "./table.ts";

/** What a person does in half an hour, one thing every three seconds, without the pauses. */
export interface LongResults {
  readonly actions: number;
  /** What the page's scripts hold after the first rounds and after all of them, in bytes. */
  readonly before: number;
  readonly after: number;
}

const ACTIONS = 600;
const BAR_PERCENT = 10;
/** The first rounds load, draw and compile what every further one uses. */
const WARM_ROUNDS = 2;
/** The longest flight of the map, the tiles after it, and what is written a while after an edit. */
const REST_MILLISECONDS = 5000;
const SLIDES = 5;
const PATIENCE = 30_000;

/** Measures what one page, used without a pause, holds more than when it was new. */
export async function measureLong(browser: Browser, url: string): Promise<LongResults> {
  const context = await browser.newContext(CONTEXT);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await whenReady(page, url);
    const session = await context.newCDPSession(page);
    const held = async () => {
      await sleep(REST_MILLISECONDS);
      return objectsOf(session);
    };
    for (let round = 0; round < WARM_ROUNDS; round++) await goRound(page);
    const before = await held();
    let actions = 0;
    while (actions < ACTIONS) actions += await goRound(page);
    return { actions, before, after: await held() };
  } finally {
    await context.close();
  }
}

/** Markdown, readable as it stands. */
export function growthTable({ actions, before, after }: LongResults): string {
  const growth = (after / before - 1) * 100;
  const [one, other] = [before, after].map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`);
  const head = ["half an hour of use", "at first", "in the end", "growth", "bar", ""];
  const row = [
    ...[`${actions} actions in one page`, one ?? "", other ?? ""],
    `${growth < 0 ? "−" : "+"}${Math.abs(growth).toFixed(1)} %`,
    ...[`< ${BAR_PERCENT} %`, verdict(growth, BAR_PERCENT)],
  ];
  return tableLines(head, [row]).join("\n");
}

/** Everything once, back to where it began; returns how many actions that were. */
async function goRound(page: Page): Promise<number> {
  const parts = [exploring, searching, appearance, planning, presenting, backAndForward];
  let actions = 0;
  for (const part of parts) {
    for (const act of part(page)) {
      await act();
      actions++;
    }
  }
  return actions;
}

type Actions = readonly (() => Promise<void>)[];

function exploring(page: Page): Actions {
  const { sites, site, readLinks, article, openMark, words } = partsOf(page, "en");
  const choose = (index: number) => async () => {
    await sites.getByRole("link").nth(index).click();
    await page.locator(".site-panel").waitFor();
  };
  return [
    ...[0, 1, 2, 3].map(choose),
    async () => {
      await readLinks.first().click();
      await openMark.waitFor();
    },
    () => page.getByRole("button", { name: words.reader.next, exact: true }).click(),
    async () => {
      await page.getByRole("button", { name: words.reader.close, exact: true }).click();
      await article("vi").waitFor({ state: "hidden" });
    },
    async () => {
      await page.getByRole("link", { name: words.sites.all }).click();
      await site("Sites").waitFor();
    },
  ];
}

function searching(page: Page): Actions {
  const box = page.getByRole("combobox", { name: "Search", exact: true });
  const options = page.getByRole("option");
  return [
    async () => {
      await box.pressSequentially("software");
      await options.first().waitFor();
    },
    () => options.first().click(),
    () => box.fill(""),
    async () => {
      await page.getByRole("link", { name: partsOf(page, "en").words.sites.all }).click();
    },
  ];
}

function appearance(page: Page): Actions {
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const [en, vi] = [partsOf(page, "en"), partsOf(page, "vi")];
  return [
    async () => {
      await button("Tiếng Việt").click();
      await vi.sites.waitFor();
    },
    () => button(vi.words.app.themeToDark).click(),
    async () => {
      await button("English").click();
      await en.sites.waitFor();
    },
    () => button(en.words.app.themeToLight).click(),
  ];
}

function planning(page: Page): Actions {
  const { modes, words } = partsOf(page, "en");
  const plan = planOf(page, "en");
  const { tour } = plan.words;
  const [added, moved] = [PLACES.softwarePark.en, PLACES.ioc.en];
  const stops = plan.list.locator("> li");
  const edit = (name: string) => () => plan.button(name).last().click();
  return [
    async () => {
      await modes.getByRole("link", { name: words.app.modeNames.plan }).click();
      await stops.first().waitFor();
    },
    async () => {
      const before = await stops.count();
      await plan.addBox.fill(added);
      await plan.offers.first().click();
      await stops.nth(before).waitFor();
    },
    edit(tour.laterNamed(moved)),
    edit(tour.earlierNamed(moved)),
    edit(tour.removeNamed(added)),
    () => plan.undo.click(),
    () => plan.redo.click(),
  ];
}

function presenting(page: Page): Actions {
  const { modes, sites, words } = partsOf(page, "en");
  const key = (name: string, step: number) => async () => {
    await page.keyboard.press(name);
    await page.locator(`[data-step^="${step}/"]`).waitFor();
  };
  const steps = Array.from({ length: SLIDES }, (_, i) => i + 2);
  return [
    async () => {
      await modes.getByRole("link", { name: words.app.modeNames.present }).click();
      await page.locator("[data-step]").waitFor();
    },
    ...steps.map((step) => key("PageDown", step)),
    ...steps.map((step) => key("PageUp", step - 1)).toReversed(),
    () => page.keyboard.press("Escape"),
    async () => {
      await modes.getByRole("link", { name: words.app.modeNames.explore }).click();
      await sites.waitFor();
    },
  ];
}

function backAndForward(page: Page): Actions {
  const { modes, sites, words } = partsOf(page, "en");
  return [
    () => page.evaluate(() => history.back()),
    () => page.evaluate(() => history.forward()),
    async () => {
      await modes.getByRole("link", { name: words.app.modeNames.explore }).click();
      await sites.waitFor();
    },
  ];
}
