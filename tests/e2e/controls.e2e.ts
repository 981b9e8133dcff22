import { expect, test } from "@playwright/test";
import { readData } from "#data/sources.ts";
import { liveTest, openLiveMap } from "#tests/liveMap.ts";
import { boxOf, errorOf, furnitureOf, lengthSaid } from "#tests/mapPage.ts";
import { openMap } from "#tests/page.ts";
import { coloursOn } from "#tests/picture.ts";
import { cameraIn, metresAcross } from "#tests/sphere.ts";

const { catalog } = readData("data");
const SITE_COLOURS = catalog.sites.map(({ colour }) => colour.light.toUpperCase());

liveTest(
  "zooming changes the scale bar, which tells the truth, the compass turns north up and all sites come back",
  async ({ page }) => {
    const map = await openLiveMap(page, "/?lang=vi#map=12/16.12/108.16/40");
    const { control, words } = furnitureOf(page, "vi");
    const bar = map.locator(".scale-bar");
    const before = await lengthSaid(bar);
    await control(words.zoomIn).click();
    await control(words.zoomIn).click();
    await expect(page).toHaveURL(/#map=14\/16\.12\/108\.16\/40$/);
    const said = await lengthSaid(bar);
    expect(said).toBeLessThan(before);
    const { width } = await boxOf(bar);
    expect(errorOf(said, metresAcross(width, cameraIn(page.url())))).toBeLessThan(0.05);
    await control(words.north).click();
    await expect(page).toHaveURL(/#map=14\/16\.12\/108\.16$/);
    await control(words.zoomOut).click();
    await expect(page).toHaveURL(/#map=13\//);
    expect(await lengthSaid(bar)).toBeGreaterThan(said);

    const shown = async () => {
      const colours = await coloursOn(map);
      return SITE_COLOURS.filter((colour) => (colours.get(colour) ?? 0) > 20);
    };
    expect(await shown()).toEqual([]);
    await control(words.fitSites).click();
    await expect(page).not.toHaveURL(/#map/);
    await expect.poll(shown).toEqual(SITE_COLOURS);
  },
);

test("map and panel take the whole screen and give it back", async ({ page }) => {
  await openMap(page, "/?lang=en");
  const { control, words } = furnitureOf(page, "en");
  await control(words.fullScreen).click();
  await expect(control(words.leaveFullScreen)).toHaveAttribute("aria-pressed", "true");
  const shown = () => page.evaluate(() => document.fullscreenElement?.tagName);
  expect(await shown()).toBe("HTML");
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

liveTest("whoever wants no motion sees none: each choice is one address", async ({ page }) => {
  await openLiveMap(page, "/?lang=en#map=12/16.07/108.2");
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
  expect(cameraIn(page.url()).zoom).toBeLessThan(6.5);
  await control(words.locator.back).click();
  await expect(control(words.locator.open)).toBeVisible();
  await expect(page).toHaveURL("/?lang=en#map=12/16.07/108.2");
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

liveTest(
  "three quick presses of a zoom button are three steps, while the map glides too",
  async ({ page }) => {
    await openLiveMap(page, "/?lang=en#map=10/16.07/108.2");
    const { control, words } = furnitureOf(page, "en");
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await control(words.zoomIn).evaluate(async (button: HTMLButtonElement) => {
      for (const _ of [1, 2, 3]) {
        button.click();
        // Quicker than a glide on any machine, slower than React.
        await new Promise((resolve) => setTimeout(resolve));
      }
    });
    await expect(page).toHaveURL(/#map=13\/16\.07\/108\.2$/);
  },
);

liveTest(
  "a button that goes when it is pressed does not take the focus with it",
  async ({ page }) => {
    await page.goto("/?lang=en&basemap=file#map=12/16.07/108.2");
    const { control, words } = furnitureOf(page, "en");
    const press = async (name: string) => {
      await control(name).focus();
      await page.keyboard.press("Enter");
    };
    const lostTo: Record<string, boolean> = {};
    for (const name of [words.notices.stayBundled, words.measure.done]) {
      if (name === words.measure.done) await press(words.measure.start);
      await press(name);
      await expect(control(name)).toHaveCount(0);
      lostTo[name] = await page.evaluate(() => document.activeElement === document.body);
    }
    expect(lostTo).toEqual({
      [words.notices.stayBundled]: false,
      [words.measure.done]: false,
    });
  },
);
