import { expect } from "@playwright/test";
import { readData } from "#data/sources.ts";
import { openLiveMap, liveTest as test } from "#tests/liveMap.ts";
import { boxOf, errorOf, furnitureOf, lengthSaid } from "#tests/mapPage.ts";
import { partsOf } from "#tests/page.ts";
import { cameraIn, metresBetween, pixelOf, placeAt } from "#tests/sphere.ts";

const { catalog } = readData("data");
const gateOf = (id: string) => catalog.sites.find((site) => site.id === id)?.visitorPoint;

test("clicks on the map and on two sites are a length in words, and it is right", async ({
  page,
}) => {
  const map = await openLiveMap(page, "/?lang=vi#map=13/16.1/108.2");
  const { canvas, control, measured, words } = furnitureOf(page, "vi");
  const [ioc, park] = [gateOf("ioc"), gateOf("software-park-2")];
  if (!ioc || !park) throw new Error("the data lack a site");
  const [camera, box] = [cameraIn(page.url()), await boxOf(map)];
  await control(words.measure.start).click();
  await expect(measured).toContainText(words.measure.hint);
  await expect(canvas).toHaveAccessibleName(words.canvasMeasuring);

  const a = { x: box.x + 300, y: box.y + 420 };
  const b = { x: box.x + 560, y: box.y + 200 };
  await page.mouse.click(a.x, a.y);
  await expect(measured).toContainText(words.measure.one);
  await page.mouse.click(b.x, b.y);
  await expect(measured).toContainText(words.measure.total("", 2).trim());
  const open = metresBetween(placeAt(a, camera, box), placeAt(b, camera, box));
  expect(errorOf(await lengthSaid(measured), open)).toBeLessThan(0.02);
  await control(words.measure.undo).click();
  await control(words.measure.undo).click();
  await expect(measured).toContainText(words.measure.hint);

  const click = (place: typeof ioc, beside = 0) => {
    const { x, y } = pixelOf(place, camera, box);
    return page.mouse.click(x + beside, y + beside);
  };
  // A little beside the signs: the gates count, not the pixels.
  await click(ioc, 4);
  await expect(measured).toContainText(words.measure.one);
  await click(park, -4);
  await expect(measured).toContainText(
    /^IOC đến Công viên phần mềm số 2: 1,\d+ km theo đường chim bay/,
  );
  expect(errorOf(await lengthSaid(measured), metresBetween(ioc, park))).toBeLessThan(0.02);
  await expect(page).not.toHaveURL(/site=/);

  await control(words.measure.done).click();
  await expect(measured).toHaveCount(0);
  await expect(canvas).toHaveAccessibleName(words.canvas);
  await click(ioc);
  await expect(partsOf(page, "vi").site("IOC")).toBeVisible();
});

test("by keyboard alone points are set, taken back and left", async ({ page }) => {
  await openLiveMap(page, "/?lang=en#map=13/16.12/108.17");
  const { canvas, control, measured, words } = furnitureOf(page, "en");
  await control(words.measure.start).focus();
  await page.keyboard.press("Enter");
  await expect(measured).toContainText(words.measure.hint);
  await canvas.focus();
  const from = cameraIn(page.url());
  await page.keyboard.press("Enter");
  await expect(measured).toContainText(words.measure.one);
  for (const _ of [1, 2, 3]) {
    const before = page.url();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.url()).not.toBe(before);
  }
  await page.keyboard.press("Enter");
  await expect(measured).toContainText("over 2 points");
  const truth = metresBetween(from, cameraIn(page.url()));
  expect(errorOf(await lengthSaid(measured), truth)).toBeLessThan(0.02);
  await page.keyboard.press("Backspace");
  await expect(measured).toContainText(words.measure.one);
  await page.keyboard.press("Escape");
  await expect(measured).toHaveCount(0);
  await expect(canvas).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(measured).toHaveCount(0);
});
