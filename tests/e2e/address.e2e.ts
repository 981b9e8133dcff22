import { expect, test } from "@playwright/test";
import { liveTest, openLiveMap } from "#tests/liveMap.ts";
import { openMap, partsOf } from "#tests/page.ts";

liveTest(
  "an address opened by somebody else shows the same",
  async ({ page, browser, baseURL }) => {
    await openLiveMap(page, "/?lang=vi");
    const vi = partsOf(page, "vi");
    await vi.sites.getByRole("link", { name: "Khu CNTT tập trung" }).click();
    await vi.readLinks.first().click();
    await expect(vi.openMark).toBeFocused();
    await expect(page).toHaveURL(/#map=/);
    const address = page.url().slice(baseURL?.length);

    const context = await browser.newContext({ locale: "en-US", ...(baseURL ? { baseURL } : {}) });
    const theirs = await context.newPage();
    await openLiveMap(theirs, address);
    const parts = partsOf(theirs, "vi");
    await expect(parts.site("Khu CNTT tập trung")).toBeVisible();
    await expect(parts.openMark).toHaveAttribute("data-passage", "vi-p3s1");
    expect(theirs.url().slice(baseURL?.length)).toBe(address);
    await context.close();
  },
);

test("Back undoes the last choice, not the camera and not the language", async ({ page }) => {
  await openMap(page, "/");
  const en = partsOf(page, "en");
  await en.sites.getByRole("link", { name: "IOC" }).click();
  await expect(page).toHaveURL(/#map=/);
  await en.readLinks.first().click();
  await expect(en.openMark).toBeVisible();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Tiếng Việt" }).click();
  const vi = partsOf(page, "vi");
  await expect(vi.passages).toBeVisible();

  await page.goBack();
  await expect(vi.openMark).toHaveCount(0);
  await expect(vi.site("IOC")).toBeVisible();
  await page.goBack();
  await expect(vi.site("IOC")).toHaveCount(0);
  await expect(vi.sites.getByRole("link")).toHaveCount(4);
  await page.goForward();
  await expect(vi.site("IOC")).toBeVisible();
});

test("the language changes without losing the place", async ({ page }) => {
  await openMap(page, "/?lang=en&site=it-park&passage=en-p2s1");
  const en = partsOf(page, "en");
  await expect(en.openMark).toBeFocused();
  const source = page
    .locator('[data-fact="status-now"]')
    .getByRole("button", { name: /^(Source|Nguồn):/ });
  await source.click();
  await expect(source).toHaveAttribute("aria-expanded", "true");
  await page.getByRole("button", { name: "Tiếng Việt" }).click();
  const vi = partsOf(page, "vi");
  await expect(vi.site("Khu CNTT tập trung")).toBeVisible();
  await expect(vi.openMark).toHaveAttribute("data-passage", "en-p2s1");
  await expect(source).toHaveAttribute("aria-expanded", "true");
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await expect(page).toHaveTitle(vi.words.app.name);
});

test("what an address asks for in vain is named, left out and can be dismissed", async ({
  page,
}) => {
  await openMap(page, "/?lang=xx&site=atlantis&mode=sell&passage=vi-p99s1&theme=dark#map=13/9x/8");
  const notice = page.getByRole("status").filter({ hasText: "atlantis" });
  for (const value of ["xx", "atlantis", "sell", "vi-p99s1", "13/9x/8"]) {
    await expect(notice).toContainText(value);
  }
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(partsOf(page, "en").sites.getByRole("link")).toHaveCount(4);
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).toHaveCount(0);
  await expect(page).toHaveURL(/\/\?theme=dark$/);
});

test("without a language in the address the browser's own is followed", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: "vi-VN", ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await openMap(page, "/");
  await expect(partsOf(page, "vi").sites).toBeVisible();
  await context.close();
});
