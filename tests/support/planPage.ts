import { expect, type Locator, type Page } from "@playwright/test";
import type { LngLat } from "#domain/base/geo.ts";
import type { Language } from "#domain/base/text.ts";
import { formatPlan } from "#domain/tour/planFile.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { parseTourCode } from "#domain/tourCode/tourCode.ts";
import { addStopWords } from "#i18n/addStopWords.ts";
import { plansWords } from "#i18n/plansWords.ts";
import { planWords } from "#i18n/planWords.ts";
import { shareWords } from "#i18n/shareWords.ts";
import { stopWords } from "#i18n/stopWords.ts";
import { timelineWords } from "#i18n/timelineWords.ts";
import { tourWords } from "#i18n/tourWords.ts";

/** Names of places as the planner has them. */
export const PLACES = {
  admin: {
    en: "Da Nang Administrative Centre, 24 Tran Phu",
    vi: "Trung tâm Hành chính thành phố, 24 Trần Phú",
  },
  ioc: { en: "IOC", vi: "IOC" },
  softwarePark: { en: "Software Park No. 2", vi: "Công viên phần mềm số 2" },
  itPark: { en: "Danang IT Park", vi: "Khu CNTT tập trung" },
  hiTechPark: { en: "Da Nang Hi-Tech Park (DHPIZA)", vi: "Khu công nghệ cao Đà Nẵng (DHPIZA)" },
} as const;

/** Where the symbol of IOC stands. */
export const IOC_POINT = { lng: 108.2222, lat: 16.0758 };

/** What a person meets by name in the planner, in one language. */
export function planOf(page: Page, language: Language) {
  const words = {
    ...{ add: addStopWords[language], plan: planWords[language], plans: plansWords[language] },
    ...{ share: shareWords[language], stop: stopWords[language], tour: tourWords[language] },
    ...timelineWords[language],
  };
  const region = page.getByRole("region", { name: words.plan.title, exact: true });
  const list = region.getByRole("list", { name: words.tour.stops, exact: true });
  const button = (name: string | RegExp) => region.getByRole("button", { name, exact: true });
  const dialog = (name: string) => page.getByRole("dialog", { name, exact: true });
  const editor = (place: string) => region.getByRole("group", { name: place, exact: true });
  const title = (of: Language) => region.getByLabel(words.tour.titles[of], { exact: true });
  return {
    words,
    region,
    list,
    button,
    editor,
    title,
    addBox: region.getByRole("combobox", { name: words.add.add, exact: true }),
    /** What can be added by what stands in the box. */
    offers: region.getByRole("listbox").getByRole("option"),
    /** What the list says, folded fields left out. */
    lines: list.locator(
      ".stop-name, .stop-times, .stop-facts, .stop-state, .conflict-mark, .leg-row > p",
    ),
    // A notice of what was done may have one too, further down.
    undo: button(words.tour.undo).first(),
    redo: button(words.tour.redo),
    bestOrder: region.getByRole("group", { name: words.order.group, exact: true }),
    conflicts: region.getByRole("region", { name: words.conflicts.title, exact: true }),
    delay: region.getByRole("group", { name: delayTitle(words.delay) }),
    dayTimes: region.locator("summary").filter({ hasText: words.tour.days.change }),
    editSummary: (place: string) => list.locator("summary").filter({ hasText: `: ${place}` }),
    handle: (place: string) => button(words.tour.move(place)),
    /** The name of a stop, a button that chooses it. */
    stop: (place: string) => list.getByRole("button", { name: place, exact: true }),
    plans: dialog(words.plans.title),
    share: dialog(words.share.title),
    openPlans: () => button(words.plan.plans).click(),
    openShare: () => button(words.plan.share).click(),
    openEditor: async (place: string) => {
      await list
        .locator("summary")
        .filter({ hasText: `: ${place}` })
        .click();
      return editor(place);
    },
  };
}

/** With and without a stop that is chosen. */
function delayTitle({ title, anyTitle }: (typeof timelineWords)["en"]["delay"]): RegExp {
  return new RegExp(`^(${anyTitle}|${title(".+")})$`);
}

export type PlanPage = ReturnType<typeof planOf>;

/** Opens an address of the planner and waits until the day is on the clock. */
export async function openPlan(page: Page, address: string, language: Language): Promise<PlanPage> {
  await page.goto(address);
  const plan = planOf(page, language);
  await expect(plan.region).toBeVisible();
  return plan;
}

/** The places of the stops are these, in this order. */
export async function expectStops({ list }: PlanPage, names: readonly string[]): Promise<void> {
  await expect(list.locator("[data-part=name]")).toHaveText([...names]);
}

/** What the list says, line by line, once every drive is worked out and nothing changes any more. */
export async function settledLines({ list, lines }: PlanPage): Promise<string[]> {
  await expect(list.locator("[data-leg=pending]")).toHaveCount(0);
  await expect(list.locator(".stop-times")).not.toHaveCount(0);
  let texts: string[] = [];
  const isSame = async () => {
    const before = texts;
    texts = await lines.allTextContents();
    return texts.join("\n") === before.join("\n");
  };
  await expect.poll(isSame).toBe(true);
  return texts;
}

/** The tour in the address; null: there is none. */
export function tourInAddress(address: string): Tour | null {
  const code = new URL(address).searchParams.get("tour");
  if (code === null) return null;
  const tour = parseTourCode(code);
  if (!tour.ok) throw new Error(`tour= cannot be read: ${tour.problem.kind}`);
  return tour.value;
}

/** The tour in the address has stops at these places. */
export async function expectStopsInAddress(page: Page, ids: readonly string[]): Promise<void> {
  const idsInAddress = () =>
    tourInAddress(page.url())?.days.flatMap(({ stops }) =>
      stops.map(({ place }) => (place.kind === "known" ? place.id : place.name.en)),
    );
  await expect.poll(idsInAddress).toEqual(ids);
}

/** Where a place of the person's own is. */
export function ownPointInAddress(page: Page): LngLat | null {
  const stops = tourInAddress(page.url())?.days.flatMap((day) => day.stops) ?? [];
  const [own] = stops.flatMap(({ place }) => (place.kind === "own" ? [place.point] : []));
  return own ?? null;
}

/** Takes what a click on the map has pointed at into the tour, under a name. */
export async function addPointed({ button, region, words }: PlanPage, name: string) {
  await button(words.add.addChosen).click();
  await region
    .getByLabel(`${words.add.ownName}, ${words.stop.inLanguage.en}`, { exact: true })
    .fill(name);
  await button(words.add.addOwn).click();
}

/** The parts of the page scroll; the page itself does not, and shows no emptiness below. */
export async function expectPageStill(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [`${scrollWidth} × ${scrollHeight}`, `${innerWidth} × ${innerHeight}`];
  });
  expect(content).toBe(window);
}

/** Presses Tab (or Shift+Tab) until a part has the focus; fails when it never gets there. */
export async function tabTo(part: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const page = part.page();
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press(key);
    const isThere = await part.evaluateAll(
      (found) => found.length === 1 && found[0] === document.activeElement,
    );
    if (isThere) return;
  }
  throw new Error(`${key} never reaches ${part}`);
}

/** What a person would pick in the dialog for files. */
export function planFile(tour: Tour) {
  const plan = { tour, copy: "organiser", number: 0, issuedAt: "2027-01-01T00:00:00Z" } as const;
  return jsonFile(formatPlan(plan));
}

export function jsonFile(text: string) {
  return { name: "plan.json", mimeType: "application/json", buffer: Buffer.from(text) };
}
