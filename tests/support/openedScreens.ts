import { expect, type Page } from "@playwright/test";
import type { Language } from "#domain/base/text.ts";
import { layoutFaults } from "#tests/layoutFaults.ts";
import { VISITS } from "#tests/screens.ts";

/** Where most stands on a small part of the page. */
const CROWDED = [
  "all sites",
  "question before another server is asked",
  "plan that is made",
  "slides that are put in order",
  "day of the tour",
];

/** What is opened there is as well laid out as what is there by itself; the letters are as they were set before. */
export async function expectOpenedInReach(page: Page, language: Language): Promise<void> {
  for (const visit of CROWDED) {
    const { query, before, start, screens } = VISITS[visit] ?? { query: "", screens: {} };
    await before?.(page);
    await page.goto(`/?lang=en${query}`);
    await start?.(page);
    if (language === "vi") await page.getByRole("button", { name: "Tiếng Việt" }).click();
    for (const [name, { open, shown, part = shown, close }] of Object.entries(screens)) {
      await open(page, language);
      await expect(page.locator(shown).first()).toBeVisible();
      expect.soft(await layoutFaults(page, part), `${visit}: ${name}`).toEqual([]);
      await close?.(page, language);
    }
  }
}
