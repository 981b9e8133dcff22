import { expect, type Page, test } from "@playwright/test";
import axe from "axe-core";
import type { Language } from "#domain/base/text.ts";
import { violationsOn } from "#tests/axe.ts";
import type { Visit } from "#tests/screen.ts";
import { VISITS } from "#tests/screens.ts";

const LAPTOP = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 800 };
/** 1280 × 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };
const LOOKS = {
  en: [
    { ...LAPTOP, theme: "light" },
    { ...PHONE, theme: "dark" },
  ],
  vi: [
    { ...PHONE, theme: "dark" },
    { ...ZOOMED, theme: "light" },
  ],
} as const;

for (const [name, visit] of Object.entries(VISITS)) {
  test(`axe finds nothing in what is opened and said, in either language and theme: ${name}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await visit.before?.(page);
    await load(page, visit, "en");
    await visit.start?.(page);
    await lookAt(page, visit, "en");
    if (!visit.isFixed) await page.getByRole("button", { name: "Tiếng Việt" }).click();
    await lookAt(page, visit, "vi");
  });
}

async function load(page: Page, { query }: Visit, language: Language): Promise<void> {
  await page.goto(`/?lang=${language}${query}`);
  // Playwright's evaluate is not bound by the page's policy; a script tag would be.
  await page.evaluate(axe.source);
}

async function lookAt(page: Page, visit: Visit, language: Language): Promise<void> {
  const html = page.locator("html");
  for (const [name, screen] of Object.entries(visit.screens)) {
    await screen.open(page, language);
    for (const { width, height, theme } of LOOKS[language]) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: theme });
      if (visit.isFixed) await load(page, visit, language);
      await expect(html).toHaveAttribute("data-theme", theme);
      await expect(html).toHaveAttribute("lang", language);
      await expect(page.locator(screen.shown).first()).toBeVisible();
      const found = await violationsOn(page, screen.part ?? screen.shown);
      expect.soft(found, `${name} (${language}, ${theme}, ${width} × ${height})`).toEqual([]);
    }
    await page.setViewportSize(LAPTOP);
    await screen.close?.(page, language);
  }
}
