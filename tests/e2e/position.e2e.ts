import { expect, type Page, test } from "@playwright/test";
import { PALETTES } from "#map/palette.ts";
import { liveTest, openLiveMap } from "#tests/liveMap.ts";
import { boxOf, furnitureOf } from "#tests/mapPage.ts";
import { colourAt } from "#tests/picture.ts";
import { cameraIn } from "#tests/sphere.ts";

const DRAGON_BRIDGE = { latitude: 16.0612, longitude: 108.2274, accuracy: 35 };
const NEW_YORK = { latitude: 40.7128, longitude: -74.006, accuracy: 35 };

/** What the dot of the person is drawn in. */
const INK = PALETTES.light.ink;

/** Counts how often the page asks the device where it is. */
async function countQuestions(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const ask = Geolocation.prototype.getCurrentPosition;
    Geolocation.prototype.getCurrentPosition = function (...callbacks) {
      document.documentElement.dataset.asked = `${Number(document.documentElement.dataset.asked ?? 0) + 1}`;
      ask.apply(this, callbacks);
    };
    Geolocation.prototype.watchPosition = () => {
      throw new Error("the person is followed");
    };
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset.asked ?? 0));
}

liveTest(
  "the device is asked where it is when the person wants it, not before, and not kept",
  async ({ page, context }) => {
    await context.grantPermissions(["geolocation"]);
    await context.setGeolocation(DRAGON_BRIDGE);
    const questions = await countQuestions(page);
    const map = await openLiveMap(page, "/?lang=en");
    expect(await questions()).toBe(0);
    const { control, notices, words } = furnitureOf(page, "en");
    await control(words.position.ask).click();
    await expect(notices).toHaveText("You are here, to within 35 m.");
    expect(await questions()).toBe(1);
    await expect(page).toHaveURL(/#map=13/);
    const { lng, lat } = cameraIn(page.url());
    expect(Math.max(Math.abs(lat - 16.0612), Math.abs(lng - 108.2274))).toBeLessThan(0.001);
    const { x, y, width, height } = await boxOf(map);
    const middle = () => colourAt(page, { x: x + width / 2, y: y + height / 2 });
    await expect.poll(middle).toBe(INK);
    await control(words.position.hide).click();
    await expect(notices).toBeEmpty();
    await expect.poll(middle).not.toBe(INK);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.reload();
    await expect(control(words.position.ask)).toBeVisible();
    expect(await questions()).toBe(0);
  },
);

for (const language of ["en", "vi"] as const) {
  test(`a device that is refused or far away is told so (${language})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions([]);
    await page.goto(`/?lang=${language}`);
    const { control, notices, words } = furnitureOf(page, language);
    await control(words.position.ask).click();
    await expect(notices).toContainText(words.position.refused);
    await expect(page).not.toHaveURL(/#map/);

    await context.grantPermissions(["geolocation"]);
    await context.setGeolocation(NEW_YORK);
    await control(words.position.ask).click();
    await expect(notices).toContainText(words.position.outside);
    await expect(page).not.toHaveURL(/#map/);
  });
}

test("an answer that comes when the person has hidden themselves again shows nothing", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Geolocation.prototype.getCurrentPosition = (tell) => {
      const coords = { latitude: 16.0612, longitude: 108.2274, accuracy: 35 };
      addEventListener("late-answer", () => tell({ coords } as GeolocationPosition));
    };
  });
  await page.goto("/?lang=en");
  const { control, notices, words } = furnitureOf(page, "en");
  await control(words.position.ask).click();
  await expect(notices).toContainText(words.position.asking);
  await control(words.position.hide).click();
  await expect(notices).not.toContainText(words.position.asking);
  await page.evaluate(() => dispatchEvent(new Event("late-answer")));
  await expect(control(words.position.ask)).toBeVisible();
  await expect(notices).not.toContainText("You are here");
  await expect(page).not.toHaveURL(/#map/);
});
