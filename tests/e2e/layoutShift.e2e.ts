import { expect, type Page } from "@playwright/test";
import { expectLive, openLiveMap, liveTest as test } from "#tests/liveMap.ts";
import { mapOf, partsOf } from "#tests/page.ts";

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

declare global {
  interface Window {
    readonly shifts: { value: number; what: string }[];
  }
}

/** What Chromium counts as moved under the eyes of somebody who has done nothing. */
async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: { value: number; what: string }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        const what = entry.sources.map(({ node }) => (node as Element | null)?.className ?? "?");
        if (!entry.hadRecentInput) shifts.push({ value: entry.value, what: what.join(" ") });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

for (const [width, height] of [
  [1440, 900],
  [360, 800],
] as const) {
  for (const language of ["en", "vi"] as const) {
    test(`nothing moves while the page comes, ${width} wide (${language})`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await countShifts(page);
      await openLiveMap(page, `/?lang=${language}`);
      await page.evaluate(() => document.fonts.ready);
      const shifts = await page.evaluate(() => window.shifts);
      const total = shifts.reduce((sum, { value }) => sum + value, 0);
      expect(total, JSON.stringify(shifts)).toBeLessThanOrEqual(0.02);
    });
  }
}

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
] as const) {
  test(`nothing moves by itself where a link opens a passage, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await countShifts(page);
    await page.goto("/?lang=vi&site=ioc&passage=vi-p3s1");
    await expect(partsOf(page, "vi").openMark).toBeInViewport();
    await expectLive(mapOf(page));
    const shifts = await page.evaluate(() => window.shifts);
    const total = shifts.reduce((sum, { value }) => sum + value, 0);
    expect(total, JSON.stringify(shifts)).toBeLessThanOrEqual(0.02);
  });
}
