import { expect, type Page, test } from "@playwright/test";
import { expectNoViolations } from "#tests/axe.ts";
import { CHROMIUM_ARGS } from "#tests/chromium.ts";

const ALL_SITES = "ioc,software-park-2,it-park,dhpiza";
const MAP = '[data-map-state="static"]';
const PAGE = ".over-page h2";
/** Address, and what is there when all is. */
const STATES: Readonly<Record<string, readonly [query: string, shown: string]>> = {
  overview: ["", MAP],
  site: ["&site=it-park", MAP],
  reader: ["&site=ioc&passage=vi-p8s2", MAP],
  "bad address": ["&site=nowhere", MAP],
  comparison: [`&compare=${ALL_SITES}`, PAGE],
  differences: ["&show=differences", PAGE],
  sheet: ["&site=dhpiza&show=sheet", PAGE],
  search: ["", MAP],
  planner: ["&mode=plan", ".timeline"],
  programme: ["&mode=plan&show=programme", PAGE],
};
const SIZES = { laptop: [1440, 900], phone: [360, 800], "zoomed 400 %": [320, 256] } as const;

// axe does not see into a canvas: without MapLibre the pages are there sooner.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...CHROMIUM_ARGS, "--disable-3d-apis"] });
  },
});

for (const [state, [query, shown]] of Object.entries(STATES)) {
  for (const [size, [width, height]] of Object.entries(SIZES)) {
    test(`axe finds nothing in either language and theme: ${state}, ${size}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/?lang=en&theme=light${query}`);
      await expect(page.locator(shown).first()).toBeVisible();
      if (state === "search") await searchFor(page, "hi-tech");
      await expectNoViolations(page);
    });
  }
}

/** With hits below the box. */
async function searchFor(page: Page, words: string): Promise<void> {
  await page.getByRole("combobox", { name: "Search" }).fill(words);
  await expect(page.getByRole("option").first()).toBeVisible();
}
