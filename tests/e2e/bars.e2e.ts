import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import axe from "axe-core";
import { complaintsOf, openMap, partsOf } from "#tests/page.ts";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const STATES = {
  overview: "",
  site: "&site=it-park",
  reader: "&site=ioc&passage=vi-p8s2",
  "bad address": "&site=nowhere",
};
const SIZES = { laptop: [1440, 900], phone: [360, 800], "zoomed 400 %": [320, 256] } as const;

for (const [state, query] of Object.entries(STATES)) {
  for (const [size, [width, height]] of Object.entries(SIZES)) {
    test(`axe finds nothing in either language and theme: ${state}, ${size}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openMap(page, `/?lang=en&theme=light${query}`);
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
    });
  }
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

test("until a panel is open the scripts are under 130 kB gzip, MapLibre apart", async ({
  page,
}) => {
  const scripts = new Map<string, number>();
  const pending: Promise<void>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    const measure = async () => {
      scripts.set(response.url(), gzipSync(await response.body()).length);
    };
    pending.push(measure());
  });
  await openMap(page, "/?lang=en");
  await expect(page.getByRole("combobox", { name: "Search" })).toBeVisible();
  await Promise.all(pending);
  const own = [...scripts].filter(([url]) => !/\/(MapView|SiteMap|maplibre)[^/]*$/.test(url));
  const total = own.reduce((sum, [, bytes]) => sum + bytes, 0);
  expect(own.length).toBeGreaterThanOrEqual(2);
  expect(total).toBeLessThan(130_000);
});

test("nothing is asked of another host, and the policy is kept", async ({ page, baseURL }) => {
  const complaints = complaintsOf(page);
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== baseURL) elsewhere.push(request.url());
  });
  await openMap(page, "/?lang=vi&theme=dark");
  await partsOf(page, "vi").sites.getByRole("link", { name: "IOC" }).click();
  await partsOf(page, "vi").readLinks.first().click();
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "Switch to light colours" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute("content", /script-src 'self'(;|$)/);
  await expect(policy).not.toHaveAttribute("content", /unsafe/);
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test("on a phone map, list, panel and reader can all be used", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const map = await openMap(page, "/?lang=vi");
  const parts = partsOf(page, "vi");
  const box = await map.boundingBox();
  expect(box?.height).toBeGreaterThan(240);
  await parts.sites.getByRole("link", { name: "Khu công nghệ cao" }).click();
  await expect(parts.site("Khu công nghệ cao Đà Nẵng (DHPIZA)")).toBeVisible();
  await page.getByRole("button", { name: parts.words.app.sheetUp }).click();
  await parts.readLinks.first().click();
  await expect(parts.openMark).toBeInViewport();
  await page.getByRole("button", { name: parts.words.reader.next }).click();
  await page.getByRole("button", { name: parts.words.reader.next }).click();
  await page.getByRole("link", { name: parts.words.reader.counterpart.en }).click();
  await expect(parts.article("en").locator('[aria-current="true"]')).toBeInViewport();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
