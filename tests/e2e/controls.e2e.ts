import { expect, test } from "@playwright/test";
import { readData } from "#data/sources.ts";
import { boxOf, furnitureOf } from "#tests/mapPage.ts";
import { mapOf, openMap } from "#tests/page.ts";
import { coloursOn } from "#tests/picture.ts";
import { cameraIn, metresAcross } from "#tests/sphere.ts";

const { catalog } = readData("data");
const SITE_COLOURS = catalog.sites.map(({ colour }) => colour.light.toUpperCase());

test("zooming changes the scale bar, which tells the truth, and all sites come back", async ({
  page,
}) => {
  const map = await openMap(page, "/?lang=vi#map=12/16.12/108.16");
  const { control, words } = furnitureOf(page, "vi");
  const bar = map.locator(".scale-bar");
  const metresSaid = async () => {
    const [, amount = "", unit] = /([\d.,]+) (k?m)$/.exec(await bar.innerText()) ?? [];
    return Number(amount.replace(",", ".")) * (unit === "km" ? 1000 : 1);
  };
  const before = await metresSaid();
  await control(words.zoomIn).click();
  await control(words.zoomIn).click();
  await expect(page).toHaveURL(/#map=14\/16\.12\/108\.16$/);
  const said = await metresSaid();
  expect(said).toBeLessThan(before);
  const { width } = await boxOf(bar);
  expect(Math.abs(metresAcross(width, cameraIn(page.url())) / said - 1)).toBeLessThan(0.05);
  await control(words.zoomOut).click();
  await expect(page).toHaveURL(/#map=13\//);
  expect(await metresSaid()).toBeGreaterThan(said);

  const shown = async () => {
    const colours = await coloursOn(map);
    return SITE_COLOURS.filter((colour) => (colours.get(colour) ?? 0) > 20);
  };
  expect(await shown()).toEqual([]);
  await control(words.fitSites).click();
  await expect(page).not.toHaveURL(/#map/);
  await expect.poll(shown).toEqual(SITE_COLOURS);
});

test("a turned map has a compass that turns north up and goes", async ({ page }) => {
  await openMap(page, "/?lang=vi#map=12/16.07/108.2/40");
  const { control, words } = furnitureOf(page, "vi");
  await control(words.north).click();
  await expect(page).toHaveURL(/#map=12\/16\.07\/108\.2$/);
  await expect(control(words.north)).toHaveCount(0);
  // The button went with the turn; whoever pressed it is still on the map.
  expect(await mapOf(page).evaluate((map) => map.contains(document.activeElement))).toBe(true);
});

test("the map takes the whole screen and gives it back", async ({ page }) => {
  const map = await openMap(page, "/?lang=en");
  const { control, words } = furnitureOf(page, "en");
  const before = await boxOf(map);
  await control(words.fullScreen).click();
  await expect(control(words.leaveFullScreen)).toHaveAttribute("aria-pressed", "true");
  const shown = () => page.evaluate(() => document.fullscreenElement?.getAttribute("aria-label"));
  expect(await shown()).toBe(words.title);
  expect((await boxOf(map)).width).toBeGreaterThan(before.width);
  await control(words.leaveFullScreen).click();
  await expect(control(words.fullScreen)).toHaveAttribute("aria-pressed", "false");
  expect(await shown()).toBeUndefined();
});

test("a browser that allows no full screen is offered none", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, "fullscreenEnabled", { value: false });
  });
  await page.goto("/?lang=en");
  const { control, words } = furnitureOf(page, "en");
  await expect(control(words.zoomIn)).toBeVisible();
  await expect(control(words.fullScreen)).toHaveCount(0);
});

for (const from of ["/?lang=en", "/?lang=en#map=13.2/16.05/108.24"]) {
  test(`the locator leads to the region and back to the very address ${from}`, async ({
    page,
    baseURL,
  }) => {
    await openMap(page, from);
    const { control, words } = furnitureOf(page, "en");
    await control(words.locator.open).click();
    await expect(page).toHaveURL(/#map=/);
    expect(cameraIn(page.url()).zoom).toBeLessThan(6.5);
    await control(words.locator.back).click();
    await expect(control(words.locator.open)).toBeVisible();
    await expect.poll(() => page.url()).toBe(baseURL + from);
  });
}

test("whoever wants no motion sees none: each choice is one address", async ({ page }) => {
  await openMap(page, "/?lang=en#map=12/16.07/108.2");
  const { canvas, control, words } = furnitureOf(page, "en");
  const addresses = await page.evaluateHandle(() => {
    const seen: string[] = [];
    const replace = history.replaceState.bind(history);
    history.replaceState = (data, unused, url) => {
      seen.push(String(url));
      replace(data, unused, url);
    };
    return seen;
  });
  const count = () => addresses.evaluate((seen) => seen.length);
  await control(words.locator.open).click();
  await expect(control(words.locator.back)).toBeVisible();
  await control(words.locator.back).click();
  await expect(control(words.locator.open)).toBeVisible();
  expect(await count()).toBe(2);

  await canvas.focus();
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => cameraIn(page.url()).lat).toBeGreaterThan(16.07);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => cameraIn(page.url()).lng).toBeGreaterThan(108.2);
  await page.keyboard.press("-");
  await expect(page).toHaveURL(/#map=11\//);
  expect(await count()).toBe(5);
});
