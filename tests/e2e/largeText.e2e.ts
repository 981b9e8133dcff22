import { expect, test } from "@playwright/test";
import { layoutFaults } from "#tests/layoutFaults.ts";
import { expectOpenedInReach } from "#tests/openedScreens.ts";

const MAP = '[data-map-state="static"]';
/** Address, and what is there when all is. */
const STATES: Readonly<Record<string, readonly [query: string, shown: string]>> = {
  overview: ["", `${MAP}, .site-card`],
  site: ["&site=it-park", ".passage"],
  reader: ["&site=ioc&passage=vi-p8s2", 'mark[aria-current="true"]'],
  comparison: ["&compare=ioc,software-park-2,it-park,dhpiza", ".over-page h2"],
  planner: ["&mode=plan", ".timeline"],
  "site on the stage": ["&mode=present&step=7", '[data-step="7/9"]'],
};

// What 200 % makes of a window of 1440 × 900.
test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });

for (const language of ["en", "vi"] as const) {
  test(`at 200 % nothing is cut off, covered or out of reach (${language})`, async ({ page }) => {
    for (const [state, [query, shown]] of Object.entries(STATES)) {
      await test.step(state, async () => {
        await page.goto(`/?lang=${language}${query}`);
        await expect(page.locator(shown).first()).toBeVisible();
        await expect(page.locator("#prerendered")).toHaveCount(0);
        expect.soft(await layoutFaults(page), state).toEqual([]);
      });
    }
  });
}

test("at 200 % nothing of what is opened is cut off, covered or out of reach", async ({ page }) => {
  // Its words are the longer ones.
  await expectOpenedInReach(page, "vi");
});
