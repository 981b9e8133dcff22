import { expect, test } from "@playwright/test";
import { complaintsOf, mapOf, openMap, partsOf } from "#tests/page.ts";

test("a map library that does not arrive leaves the SVG map and says so", async ({ page }) => {
  await page.route("**/assets/MapView-*.js", (route) => route.abort());
  await page.goto("/?lang=en");
  const map = mapOf(page);
  await expect(map).toHaveAttribute("data-map-state", "failed");
  await expect(map.getByRole("link")).toHaveCount(4);
  await expect(map.getByRole("status")).toContainText("could not start");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the four sites, their addresses and quotes stand in both languages", async ({ page }) => {
    await page.goto("/");
    for (const language of ["en", "vi"] as const) {
      const block = page.locator(`div[lang="${language}"]`);
      await expect(block.getByRole("heading", { level: 2 })).toHaveCount(4);
      await expect(block.locator("q")).toHaveCount(31);
      await expect(block.locator('q[lang="en"]')).toHaveCount(11);
    }
    const en = page.locator('div[lang="en"]');
    await expect(en).toContainText("Not stated in the sources");
    await expect(en).toContainText("Nhu Nguyet street, Hai Chau ward");
    await expect(en).toContainText("Khu Công nghệ cao Đà Nẵng (DHPIZA)");
    const vi = page.locator('div[lang="vi"]');
    await expect(vi).toContainText("Các nguồn không nói đến");
    await expect(vi).toContainText("Đường Như Nguyệt, phường Hải Châu");
    await vi.first().scrollIntoViewIfNeeded();
    await expect(vi.first()).toBeInViewport();
  });
});

for (const language of ["en", "vi"] as const) {
  test(`only the language of the address is ever painted (${language})`, async ({ page }) => {
    const complaints = complaintsOf(page);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/assets/index-*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`/?lang=${language}`, { waitUntil: "commit" });
    const other = language === "en" ? "vi" : "en";
    await expect(page.locator(`.plain[lang="${language}"]`)).toBeVisible();
    await expect(page.locator(`.plain[lang="${other}"]`)).toBeHidden();
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    release();
    await expect(partsOf(page, language).sites).toBeVisible();
    await expect(page.locator("#prerendered")).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
}

test("the map region is there in every state", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/MapView-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/?lang=en");
  const map = mapOf(page);
  await expect(map).toHaveAttribute("data-map-state", "loading");
  await expect(map.getByRole("link", { name: "IOC" })).toBeVisible();
  release();
  await expect(map).toHaveAttribute("data-map-state", "ready");
  await openMap(page, "/?lang=en&site=ioc");
});
