import { expect, type Page, test } from "@playwright/test";
import type { Language } from "#domain/base/text.ts";
import { deckWords } from "#i18n/deckWords.ts";
import { planWords } from "#i18n/planWords.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { stopWords } from "#i18n/stopWords.ts";
import { expectNoViolations } from "#tests/axe.ts";
import { complaintsOf } from "#tests/page.ts";
import { openPlan, PLACES, planOf, tabTo, tourInAddress } from "#tests/planPage.ts";
import { expectStep, slideOf } from "#tests/stagePage.ts";

const TITLES = { vi: "Trái tim số của thành phố", en: "The city’s digital heart" };
const NOTES = { vi: "Chào đoàn, mời ngồi.", en: "Welcome them, offer seats." };

function deckOf(page: Page, language: Language) {
  const words = deckWords[language];
  const region = page.getByRole("region", { name: words.title, exact: true });
  const list = region.getByRole("list", { name: words.list, exact: true });
  const field = (label: string, of: Language) =>
    list.getByRole("textbox", {
      name: `${label}, ${stopWords[language].inLanguage[of]}`,
      exact: true,
    });
  return {
    words,
    region,
    list,
    field,
    titles: list.getByRole("heading"),
    show: (title: string) => list.getByRole("checkbox", { name: words.showNamed(title) }),
    button: (name: string) => region.getByRole("button", { name, exact: true }),
    from: (title: string) => list.getByRole("link", { name: words.fromNamed(title), exact: true }),
    editSummary: (title: string) => list.locator("summary").filter({ hasText: `: ${title}` }),
  };
}

async function openDeck(page: Page, language: Language) {
  const plan = await openPlan(page, `/?lang=${language}&mode=plan`, language);
  await plan.button(planWords[language].slides).click();
  const deck = deckOf(page, language);
  await expect(deck.region).toBeVisible();
  return deck;
}

/** Title and notes of a site's slide, in both languages; the locator hidden, the table before the sites. */
async function edited(page: Page, language: Language): Promise<readonly string[]> {
  const deck = await openDeck(page, language);
  const { titles } = presentWords[language];
  await deck.show(titles.locator).uncheck();
  const site = PLACES.ioc[language];
  const earlier = deck.button(deck.words.earlierNamed(titles.comparison));
  for (let presses = 0; presses < 4; presses++) await earlier.click();
  await deck.editSummary(site).click();
  for (const of of ["vi", "en"] as const) {
    await deck.field(deck.words.slideTitle, of).fill(TITLES[of]);
    await deck.field(deck.words.notes, of).fill(NOTES[of]);
  }
  const { softwarePark, itPark, hiTechPark } = PLACES;
  const sites = [softwarePark[language], itPark[language], hiTechPark[language]];
  return [titles.overview, titles.comparison, TITLES[language], ...sites, titles.closing];
}

/** The slides behind the first, in their order. */
async function expectTalk(page: Page, language: Language, heads: readonly string[]): Promise<void> {
  const slide = slideOf(page, language);
  const total = heads.length + 1;
  await expectStep(page, `1/${total}`, language);
  for (const [i, head] of heads.entries()) {
    await page.keyboard.press("PageDown");
    await expectStep(page, `${i + 2}/${total}`, language);
    await expect(slide.getByRole("heading", { level: 2 })).toHaveText(head);
  }
}

for (const language of ["en", "vi"] as const) {
  test(`what is made of the slides is on the stage, after a reload, and for whoever gets the link (${language})`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const complaints = complaintsOf(page);
    const heads = await edited(page, language);
    await deckOf(page, language)
      .region.getByRole("link", { name: deckWords[language].present })
      .first()
      .click();
    await expectTalk(page, language, heads);
    await page.keyboard.press("Home");
    await page.reload();
    await expectTalk(page, language, heads);

    const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }) });
    const other = await elsewhere.newPage();
    await page.keyboard.press("Home");
    await expectStep(page, "1/8", language);
    await other.goto(page.url());
    await expectTalk(other, language, heads);
    const opened = elsewhere.waitForEvent("page");
    await other.keyboard.press("Home");
    await other.getByRole("button", { name: presentWords[language].bar.presenter }).click();
    const presenter = await opened;
    await expectStep(presenter, "1/8", language);
    for (let presses = 0; presses < 3; presses++) await presenter.keyboard.press("PageDown");
    await expectStep(other, "4/8", language);
    await expect(presenter.locator(".presenter-now h2")).toHaveText(TITLES[language]);
    const notes = presenter.getByRole("region", { name: presentWords[language].presenter.notes });
    await expect(notes.getByRole("heading").first()).toHaveText(
      presentWords[language].presenter.own,
    );
    await expect(notes).toContainText(NOTES[language]);
    await elsewhere.close();

    await page.keyboard.press("Escape");
    const deck = deckOf(page, language);
    const { titles } = presentWords[language];
    await planOf(page, language).button(planWords[language].slides).click();
    await expect(deck.show(titles.locator)).not.toBeChecked();
    await expect(deck.titles).toHaveText([/./, titles.locator, ...heads]);
    expect(complaints).toEqual([]);
  });
}

for (const language of ["en", "vi"] as const) {
  test(`a stop that is moved takes its slide along, behind the table that was put before the sites (${language})`, async ({
    page,
  }) => {
    const [, table, ...sites] = await edited(page, language);
    const deck = deckOf(page, language);
    await deck.button(deck.words.back).click();
    const plan = planOf(page, language);
    const last = PLACES.hiTechPark[language];
    const earlier = plan.button(plan.words.tour.earlierNamed(last));
    // Past lunch and the three other sites.
    for (let presses = 0; presses < 4; presses++) await earlier.click();
    await plan.button(planWords[language].slides).click();

    const { titles } = presentWords[language];
    const heads = [titles.overview, table ?? "", last, ...sites.filter((head) => head !== last)];
    await expect(deck.titles).toHaveText([/./, titles.locator, ...heads]);
    await expect(deck.region.getByText(deck.words.ownOrder)).toBeVisible();
    await deck.region.getByRole("link", { name: deck.words.present }).first().click();
    await expectTalk(page, language, heads);
  });
}

test("notes that are kept to oneself are in one's own presenter window and in no link", async ({
  page,
  context,
}) => {
  const deck = await openDeck(page, "en");
  await deck.editSummary("IOC").click();
  await deck.field(deck.words.notes, "en").fill("A word of warning");
  await deck.region.getByRole("radio", { name: deck.words.notesStay }).check();
  await expect.poll(() => tourInAddress(page.url())?.deck.notes).toEqual([]);
  expect(page.url()).not.toContain("warning");
  await deck.from("IOC").click();
  await expectStep(page, "4/9");
  const opened = context.waitForEvent("page");
  await page.getByRole("button", { name: "Presenter window" }).click();
  const presenter = await opened;
  await expectStep(presenter, "4/9");
  await expect(presenter.getByRole("region", { name: "Notes" })).toContainText("A word of warning");
  await expect(slideOf(page, "en")).not.toContainText("A word of warning");
});

test("slides are put in order by keyboard alone, and from the stage one gets there", async ({
  page,
}) => {
  await page.goto("/?lang=en&mode=present");
  await expectStep(page, "1/9");
  await page.getByRole("button", { name: "Edit slides" }).click();
  const deck = deckOf(page, "en");
  await expect(deck.region.getByText(deck.words.sample)).toBeVisible();
  await tabTo(deck.button("Move Where Da Nang is"));
  for (const key of ["Space", "ArrowDown", "ArrowDown", "Space"]) await page.keyboard.press(key);
  await expect(deck.button("Move Where Da Nang is")).toBeFocused();
  await expect(deck.titles).toHaveText([
    /./,
    "The places",
    "IOC",
    "Where Da Nang is",
    /./,
    /./,
    /./,
    /./,
    /./,
  ]);
  await expect(deck.region.getByRole("status")).toContainText("place 4 of 9");
  await expect(deck.region.getByText(deck.words.sample)).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(deck.titles.nth(1)).toHaveText("Where Da Nang is");
});

test("where every slide is hidden the stage says so, and leads to the planner", async ({
  page,
}) => {
  const deck = await openDeck(page, "en");
  const boxes = await deck.list.getByRole("checkbox").all();
  for (const box of boxes) await box.uncheck();
  await expect(deck.region.getByText(deck.words.allHidden)).toBeVisible();
  await expect.poll(() => tourInAddress(page.url())?.deck.hidden.length).toBe(9);
  await page.getByRole("link", { name: "Present", exact: true }).click();
  await expect(page.getByText(presentWords.en.allHidden)).toBeVisible();
  await page.getByRole("button", { name: "Edit slides" }).click();
  await expect(deck.region).toBeVisible();
});

for (const [width, height] of [
  [1440, 900],
  [360, 800],
] as const) {
  test(`axe finds nothing in the list of slides, in either language and theme, at ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const deck = await openDeck(page, "en");
    await deck.show("The places").uncheck();
    await deck.button("Later: IOC").click();
    await deck.editSummary("IOC").click();
    // The notice of what was done goes with the next edit; it would lie over parts of the list.
    await deck.field(deck.words.notes, "en").fill(NOTES.en);
    await expect(deck.region.getByRole("status")).toBeEmpty();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await expectNoViolations(page);
  });
}
