import { gzipSync } from "node:zlib";
import { expect, type Response, test } from "@playwright/test";
import { expectNoViolations } from "#tests/axe.ts";
import { liveTest, openLiveMap } from "#tests/liveMap.ts";
import { complaintsOf, openMap, partsOf } from "#tests/page.ts";

liveTest("axe finds nothing where MapLibre draws the map", async ({ page }) => {
  await openLiveMap(page, "/?lang=en&theme=light&site=dhpiza");
  await expectNoViolations(page);
});

liveTest(
  "until a panel is open the scripts are under 130 kB gzip, MapLibre apart",
  async ({ page }) => {
    const scripts = new Map<string, number>();
    const pending: Promise<void>[] = [];
    const measureScript = (response: Response) => {
      if (response.request().resourceType() !== "script") return;
      const measure = async () => {
        const script = await response.body();
        // MapLibre writes its name on what it puts into the page; its worker draws nothing.
        const isMapLibre =
          script.includes("maplibregl-") || /maplibre|mapPart/.test(response.url());
        if (!isMapLibre) scripts.set(response.url(), gzipSync(script).length);
      };
      pending.push(measure());
    };
    page.on("response", measureScript);
    await page.addInitScript(markWhenReady);
    await openLiveMap(page, "/?lang=en");
    await expect(page.getByRole("combobox", { name: "Search" })).toBeVisible();
    // What comes after the map, so that it is there without a network, holds up nobody.
    const before = await page.evaluate(() => {
      const [ready] = performance.getEntriesByName("map is ready");
      const files = performance.getEntriesByType("resource");
      return files
        .filter(({ startTime }) => startTime < (ready?.startTime ?? 0))
        .map((f) => f.name);
    });
    page.off("response", measureScript);
    await Promise.all(pending);
    const counted = [...scripts].filter(([url]) => before.includes(url));
    expect(counted.length).toBeGreaterThanOrEqual(2);
    const total = counted.reduce((sum, [, bytes]) => sum + bytes, 0);
    expect(total, JSON.stringify(counted)).toBeLessThan(130_000);
  },
);

liveTest("nothing is asked of another host, and the policy is kept", async ({ page, baseURL }) => {
  const complaints = complaintsOf(page);
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== baseURL) elsewhere.push(request.url());
  });
  await openLiveMap(page, "/?lang=vi&theme=dark");
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

/** Runs in the page before its own scripts. */
function markWhenReady(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-map-state="ready"]')) return;
    observer.disconnect();
    performance.mark("map is ready");
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ["data-map-state"],
  });
}
