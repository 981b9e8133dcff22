import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { boxOf, errorOf, expectParameter, furnitureOf, lengthSaid } from "#tests/mapPage.ts";
import { serveOnline } from "#tests/onlineMap.ts";
import { complaintsOf, mapOf } from "#tests/page.ts";
import { coloursOf, pngSize } from "#tests/picture.ts";
import { cameraIn, metresBetween, placeAt } from "#tests/sphere.ts";

async function openStatic(page: Page, address: string) {
  await page.goto(address);
  const map = mapOf(page);
  await expect(map).toHaveAttribute("data-map-state", "static");
  return map;
}

for (const language of ["en", "vi"] as const) {
  test(`districts or wards, in one language or both, stand on the map and in the address (${language})`, async ({
    page,
  }) => {
    const map = await openStatic(page, `/?lang=${language}#map=12.5/16.05/108.2`);
    const { choice, openOptions, words } = furnitureOf(page, language);
    const ofBoth = { vi: "Thanh Khê", en: "Thanh Khe" }[language];
    const ofWards = { vi: "An Khê", en: "An Khe" }[language];
    const foreign = { vi: "Da Nang Airport", en: "Sân bay Đà Nẵng" }[language];
    // A ward has the name of the district that it was cut from: once on the map, so never both.
    const timesNamed = async () => {
      const names = await map.locator(".static-map text").allTextContents();
      return [ofBoth, ofWards, foreign].map((name) => names.filter((text) => text === name).length);
    };
    await expect.poll(timesNamed).toEqual([1, 0, 0]);
    await openOptions();
    await choice(words.options.wards).check();
    await expectParameter(page, "divisions", "2025");
    await expect.poll(timesNamed).toEqual([1, 1, 0]);
    await map.getByRole("checkbox", { name: words.options.bothNames }).check();
    await expectParameter(page, "names", "both");
    await expect.poll(timesNamed).toEqual([1, 1, 1]);

    await page.reload();
    await expect(map).toHaveAttribute("data-map-state", "static");
    await expect.poll(timesNamed).toEqual([1, 1, 1]);
    await openOptions();
    await expect(choice(words.options.wards)).toBeChecked();
    await choice(words.options.districts).check();
    await map.getByRole("checkbox", { name: words.options.bothNames }).uncheck();
    await expect(page).toHaveURL(`/?lang=${language}#map=12.5/16.05/108.2`);
    await expect.poll(timesNamed).toEqual([1, 0, 0]);
  });
}

test("a distance is measured by pointer, by site and by keyboard", async ({ page }) => {
  const map = await openStatic(page, "/?lang=en#map=13/16.084/108.22");
  const { canvas, control, measured, words } = furnitureOf(page, "en");
  await control(words.measure.start).click();
  await map.getByRole("link", { name: "IOC", exact: true }).click();
  await map.getByRole("link", { name: "Software Park No. 2", exact: true }).click();
  await expect(measured).toContainText("IOC to Software Park No. 2: 1.8 km in a straight line");
  await expect(page).not.toHaveURL(/site=/);
  await control(words.measure.undo).click();
  await control(words.measure.undo).click();
  await expect(measured).toContainText(words.measure.hint);

  const [box, camera] = [await boxOf(map), cameraIn(page.url())];
  const a = { x: box.x + 300, y: box.y + 200 };
  const b = { x: box.x + 700, y: box.y + 500 };
  await page.mouse.click(a.x, a.y);
  await page.mouse.click(b.x, b.y);
  const truth = metresBetween(placeAt(a, camera, box), placeAt(b, camera, box));
  await expect(measured).toContainText("over 2 points");
  expect(errorOf(await lengthSaid(measured), truth)).toBeLessThan(0.02);
  await control(words.measure.done).click();

  await control(words.measure.start).click();
  await canvas.focus();
  for (const key of ["Enter", "ArrowRight", "ArrowRight", "ArrowRight", "Enter"]) {
    await page.keyboard.press(key);
  }
  await expect(measured).toContainText("over 2 points");
  const moved = metresBetween(camera, cameraIn(page.url()));
  expect(errorOf(await lengthSaid(measured), moved)).toBeLessThan(0.02);
  await page.keyboard.press("Escape");
  await expect(measured).toHaveCount(0);
});

test("on a phone nothing stands on the buttons, nor on the middle while measuring, and a tap moves the map", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const map = await openStatic(page, "/?lang=vi");
  const { canvas, control, measured, openOptions, words } = furnitureOf(page, "vi");
  const { move } = words.options;
  const covered = async () => {
    const buttons = map
      .getByRole("group", { name: new RegExp(`^(${words.controls}|${move.title})$`) })
      .getByRole("button");
    return buttons.evaluateAll((all) =>
      all.flatMap((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        const top = document.elementFromPoint(x + width / 2, y + height / 2);
        return button.contains(top) ? [] : [button.getAttribute("aria-label")];
      }),
    );
  };
  expect.soft(await covered()).toEqual([]);
  await control(words.measure.start).press("Enter");
  await expect(measured).toBeVisible();
  expect.soft(await covered()).toEqual([]);
  const { x, y, width, height } = await boxOf(map);
  const middle = [x + width / 2, y + height / 2] as const;
  const isClear = await canvas.evaluate(
    (drawing, [left, top]) => drawing.contains(document.elementFromPoint(left, top)),
    middle,
  );
  expect.soft(isClear).toBe(true);

  await control(words.measure.done).click();
  await openOptions();
  await map.getByRole("checkbox", { name: move.show }).check();
  await openOptions();
  await expect(control(move.up)).toBeVisible();
  expect.soft(await covered()).toEqual([]);
  const sign = map.getByRole("link", { name: "IOC", exact: true }).locator("path");
  const before = await boxOf(sign);
  await control(move.right).click();
  await expect.poll(async () => Math.round((await boxOf(sign)).x - before.x)).toBe(-100);
  // The next visit has them too.
  await page.reload();
  await expect(control(move.right)).toBeVisible();
});

test("the locator leads to the region and back to the very address", async ({ page }) => {
  await openStatic(page, "/?lang=en");
  const { control, words } = furnitureOf(page, "en");
  await control(words.locator.open).click();
  await expect(page).toHaveURL(/#map=/);
  expect(cameraIn(page.url()).zoom).toBeLessThan(6.5);
  await control(words.locator.back).click();
  await expect(control(words.locator.open)).toBeVisible();
  await expect(page).toHaveURL("/?lang=en");
});

test("the keys of the map end where the buttons end", async ({ page }) => {
  await openStatic(page, "/?lang=en#map=4/16.05/108.2");
  const { canvas, control, words } = furnitureOf(page, "en");
  await control(words.zoomOut).click();
  await expect(page).toHaveURL(/#map=3\.5\//);
  await canvas.focus();
  for (const _ of [1, 2, 3, 4, 5]) await page.keyboard.press("-");
  await expect(page).toHaveURL(/#map=3\.5\//);
});

test("a map image is saved in either size", async ({ page }) => {
  const complaints = complaintsOf(page);
  const map = await openStatic(page, "/?lang=vi");
  const { openOptions, words } = furnitureOf(page, "vi");
  await openOptions();
  for (const size of ["1032 × 938", "2064 × 1876"]) {
    await map.getByLabel(words.options.pictureSize).selectOption(`${size} điểm ảnh`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      map.getByRole("button", { name: `${words.options.picture} (.png)` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("da-nang-vi.png");
    const file = await readFile(await download.path());
    expect(pngSize(file)).toBe(size);
    const colours = await coloursOf(page, file);
    expect(colours.size).toBeGreaterThan(200);
    expect(colours.get("#C4500A")).toBeGreaterThan(50);
  }
  expect(complaints).toEqual([]);
});

test("a ground that cannot be drawn is not offered, and nobody is credited for it", async ({
  page,
}) => {
  const asked = await serveOnline(page);
  await openStatic(page, "/?lang=en&basemap=online");
  const { choice, credits, openOptions, words } = furnitureOf(page, "en");
  await openOptions();
  await expect(choice(/^Districts/)).toBeVisible();
  await expect(choice(/^Online/)).toHaveCount(0);
  // The SVG map always draws the ground of the app.
  await expect(credits).toHaveText(words.key.creditLine);
  expect(asked).toEqual([]);
});
