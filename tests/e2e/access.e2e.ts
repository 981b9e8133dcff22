import { expect, type Page, test } from "@playwright/test";
import axe from "axe-core";
import { CHROMIUM_ARGS } from "#tests/chromium.ts";
import { mapOf, openMap } from "#tests/page.ts";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const ALL_SITES = "ioc,software-park-2,it-park,dhpiza";
const STATES: Readonly<Record<string, string>> = {
  overview: "",
  site: "&site=it-park",
  reader: "&site=ioc&passage=vi-p8s2",
  "bad address": "&site=nowhere",
  comparison: `&compare=${ALL_SITES}`,
  differences: "&show=differences",
  sheet: "&site=dhpiza&show=sheet",
  search: "",
};
const SIZES = { laptop: [1440, 900], phone: [360, 800], "zoomed 400 %": [320, 256] } as const;

test("axe finds nothing where MapLibre draws the map", async ({ page }) => {
  await openMap(page, "/?lang=en&theme=light&site=dhpiza");
  await expectNoViolations(page);
});

test.describe("without MapLibre, which axe cannot see into", () => {
  test.use({
    launchOptions: async ({ launchOptions }, use) => {
      await use({ ...launchOptions, args: [...CHROMIUM_ARGS, "--disable-3d-apis"] });
    },
  });

  for (const [state, query] of Object.entries(STATES)) {
    for (const [size, [width, height]] of Object.entries(SIZES)) {
      test(`axe finds nothing in either language and theme: ${state}, ${size}`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height });
        await page.goto(`/?lang=en&theme=light${query}`);
        await expect(mapOf(page)).toHaveAttribute("data-map-state", "static");
        if (state === "search") await searchFor(page, "hi-tech");
        await expectNoViolations(page);
      });
    }
  }
});

/** With hits below the box. */
async function searchFor(page: Page, words: string): Promise<void> {
  await page.getByRole("combobox", { name: "Search" }).fill(words);
  await expect(page.getByRole("option").first()).toBeVisible();
}

/** In light English, in the dark, in Vietnamese, and in the light again. */
async function expectNoViolations(page: Page): Promise<void> {
  // Playwright's evaluate is not bound by the page's policy; a script tag would be.
  await page.evaluate(axe.source);
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Switch to dark colours" }).click();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Tiếng Việt" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Chuyển sang màu sáng" }).click();
  expect(await violationsOn(page)).toEqual([]);
}

function violationsOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const results = await window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    });
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
    );
  });
}
