import { expect, test } from "@playwright/test";
import { readData } from "#data/sources.ts";
import { boxOf, furnitureOf } from "#tests/mapPage.ts";
import { openMap, partsOf } from "#tests/page.ts";
import { cameraIn, metresBetween, pixelOf, placeAt } from "#tests/sphere.ts";

const { catalog } = readData("data");
const gateOf = (id: string) => catalog.sites.find((site) => site.id === id)?.visitorPoint;

/** The length in a sentence such as "1.23 km in a straight line". */
function metresIn(sentence: string): number {
  const [, amount = "", unit] = /([\d.,]+) (k?m)\b/.exec(sentence) ?? [];
  return Number(amount.replace(",", ".")) * (unit === "km" ? 1000 : 1);
}

test("two clicks on the map are a length in words, and it is right", async ({ page }) => {
  const map = await openMap(page, "/?lang=vi#map=13/16.12/108.17");
  const { canvas, control, measured, words } = furnitureOf(page, "vi");
  await control(words.measure.start).click();
  await expect(measured).toContainText(words.measure.hint);
  await expect(canvas).toHaveAccessibleName(words.canvasMeasuring);
  const box = await boxOf(map);
  const [middle, camera] = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }, cameraIn(page.url())];
  const a = { x: middle.x - 150, y: middle.y + 60 };
  const b = { x: middle.x + 170, y: middle.y - 110 };
  await page.mouse.click(a.x, a.y);
  await expect(measured).toContainText(words.measure.one);
  await page.mouse.click(b.x, b.y);
  await expect(measured).toContainText(words.measure.total("", 2).trim());
  const said = metresIn(await measured.innerText());
  const truth = metresBetween(placeAt(a, camera, box), placeAt(b, camera, box));
  expect(Math.abs(said / truth - 1)).toBeLessThan(0.02);

  await control(words.measure.undo).click();
  await expect(measured).toContainText(words.measure.one);
  await control(words.measure.done).click();
  await expect(measured).toHaveCount(0);
  await expect(canvas).toHaveAccessibleName(words.canvas);
  // The panel went with its button; whoever pressed it is still on the map.
  expect(await map.evaluate((part) => part.contains(document.activeElement))).toBe(true);
});

test("clicks on the signs of two sites measure from gate to gate and open no panel", async ({
  page,
}) => {
  const map = await openMap(page, "/?lang=en#map=13/16.084/108.22");
  const { control, measured, words } = furnitureOf(page, "en");
  const [ioc, park] = [gateOf("ioc"), gateOf("software-park-2")];
  if (!ioc || !park) throw new Error("the data lack a site");
  const [camera, box] = [cameraIn(page.url()), await boxOf(map)];
  const click = (place: typeof ioc, beside = 0) => {
    const { x, y } = pixelOf(place, camera, box);
    return page.mouse.click(x + beside, y + beside);
  };
  await control(words.measure.start).click();
  // A little beside the signs: the gates count, not the pixels.
  await click(ioc, 4);
  await expect(measured).toContainText(words.measure.one);
  await click(park, -4);
  await expect(measured).toContainText(
    /^IOC to Software Park No\. 2: 1\.\d+ km in a straight line/,
  );
  const truth = metresBetween(ioc, park);
  expect(Math.abs(metresIn((await measured.innerText()).slice(24)) / truth - 1)).toBeLessThan(0.02);
  await expect(partsOf(page, "en").sites.getByRole("link")).toHaveCount(4);
  await expect(page).not.toHaveURL(/site=/);

  await control(words.measure.done).click();
  await click(ioc);
  await expect(partsOf(page, "en").site("IOC")).toBeVisible();
});

test("by keyboard alone points are set, taken back and left", async ({ page }) => {
  await openMap(page, "/?lang=en#map=13/16.12/108.17");
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
  expect(Math.abs(metresIn(await measured.innerText()) / truth - 1)).toBeLessThan(0.02);
  await page.keyboard.press("Backspace");
  await expect(measured).toContainText(words.measure.one);
  await page.keyboard.press("Escape");
  await expect(measured).toHaveCount(0);
  await expect(canvas).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(measured).toHaveCount(0);
});
