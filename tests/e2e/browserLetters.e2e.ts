import { expect, type Page, test } from "@playwright/test";
import { layoutFaults } from "#tests/layoutFaults.ts";
import { expectOpenedInReach } from "#tests/openedScreens.ts";

/** Twice the 16 px that browsers come with. */
const LARGE = { standard: 32, fixed: 26 };
/** Not the page that was written at the build, which is replaced. */
const APP = "#app";
/** Address, what is there when all is, and words to hold against their size at the usual letters. */
const STATES: Readonly<Record<string, readonly [query: string, shown: string, words: string]>> = {
  overview: ["", ".site-card", ".site-card strong"],
  site: ["&site=it-park", ".passage", ".site-head h2"],
  reader: ["&site=ioc&passage=vi-p8s2", 'mark[aria-current="true"]', ".article-main p"],
  planner: ["&mode=plan", ".timeline", ".stop-name"],
  comparison: ["&compare=ioc,it-park", ".over-page h2", ".comparison-table td"],
  programme: ["&mode=plan&show=programme", ".handout-day", ".handout-place"],
};

for (const [width, height] of [
  [1440, 900],
  [360, 800],
] as const) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });
    for (const language of ["en", "vi"] as const) {
      test(`letters twice as large in the browser's settings are so on the page, and nothing is cut off, covered or out of reach (${language})`, async ({
        page,
      }) => {
        for (const [state, [query, shown, words]] of Object.entries(STATES)) {
          await test.step(state, async () => {
            await setLetters(page, { standard: 16, fixed: 13 });
            await page.goto(`/?lang=${language}${query}`);
            await expect(page.locator(`${APP} ${shown}`).first()).toBeVisible();
            const usual = await letterSizeOf(page, words);
            await setLetters(page, LARGE);
            await page.reload();
            await expect(page.locator(`${APP} ${shown}`).first()).toBeVisible();
            expect(await letterSizeOf(page, words), state).toBeCloseTo(2 * usual, 3);
            expect.soft(await layoutFaults(page), state).toEqual([]);
          });
        }
      });
    }

    test("with letters twice as large nothing of what is opened is cut off, covered or out of reach", async ({
      page,
    }) => {
      await setLetters(page, LARGE);
      await expectOpenedInReach(page, width > 1000 ? "en" : "vi");
    });
  });
}

async function setLetters(page: Page, fontSizes: { standard: number; fixed: number }) {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes });
}

function letterSizeOf(page: Page, selector: string): Promise<number> {
  return page
    .locator(`${APP} ${selector}`)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
}
