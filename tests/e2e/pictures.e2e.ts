import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { PALETTES } from "#map/palette.ts";
import { openLiveMap, liveTest as test } from "#tests/liveMap.ts";
import {
  BAY,
  BAY_COLOUR,
  boxOf,
  furnitureOf,
  groundOf,
  mapWords,
  requestsElsewhere,
} from "#tests/mapPage.ts";
import { ONLINE_GROUND, serveOnline } from "#tests/onlineMap.ts";
import { complaintsOf, partsOf } from "#tests/page.ts";
import { coloursOf, pngSize } from "#tests/picture.ts";

/** Colour of Software Park No. 2 wherever it is drawn in light colours. */
const SITE = "#C4500A";

/** Saves the map as it stands, with the options open. */
async function saved(page: Page, size: string) {
  const { map } = partsOf(page, "en");
  const { options } = mapWords("en");
  await map.getByLabel(options.pictureSize).selectOption(size);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    map.getByRole("button", { name: `${options.picture} (.png)` }).click(),
  ]);
  const file = await readFile(await download.path());
  return { name: download.suggestedFilename(), file, colours: await coloursOf(page, file) };
}

test("a map image is a PNG of the chosen size with the sites on whichever ground", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await serveOnline(page);
  const map = await openLiveMap(page, "/?lang=en#map=13/16.084/108.22");
  const { choice, openOptions, words } = furnitureOf(page, "en");
  const { width, height } = await boxOf(map);
  await openOptions();
  // The title above and the scale and credits below take 90 pixels.
  const sizeTimes = (ratio: number) => `${width * ratio} × ${(height + 90) * ratio}`;
  const small = await saved(page, words.options.pixels(width, height + 90));
  expect(small.name).toBe("da-nang-en.png");
  expect(pngSize(small.file)).toBe(sizeTimes(1));
  expect(small.colours.size).toBeGreaterThan(200);
  expect(small.colours.get(SITE)).toBeGreaterThan(50);
  expect(small.colours.get(BAY_COLOUR)).toBeGreaterThan(10_000);
  const large = await saved(page, words.options.pixels(width * 2, (height + 90) * 2));
  expect(pngSize(large.file)).toBe(sizeTimes(2));
  expect(large.colours.get(SITE)).toBeGreaterThan(200);
  const [drawing] = await Promise.all([
    page.waitForEvent("download"),
    map.getByRole("button", { name: `${words.options.picture} (.svg)` }).click(),
  ]);
  expect(drawing.suggestedFilename()).toBe("da-nang-en.svg");
  const svg = await readFile(await drawing.path(), "utf8");
  for (const part of ["Software Park No. 2</", SITE, BAY_COLOUR, "data:font/woff2"]) {
    expect(svg).toContain(part);
  }

  await choice(/^Online/).click();
  await expect.poll(() => groundOf(page)).toBe(ONLINE_GROUND);
  const online = await saved(page, words.options.pixels(width, height + 90));
  expect(pngSize(online.file)).toBe(sizeTimes(1));
  expect(online.colours.get(ONLINE_GROUND)).toBeGreaterThan(10_000);
  expect(online.colours.get(SITE)).toBeGreaterThan(50);
  await expect(map.locator("canvas")).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test("on paper there is the map with title, scale and credits on white, and no button", async ({
  page,
}) => {
  const map = await openLiveMap(page, `/?lang=vi&theme=dark&site=software-park-2${BAY}`);
  const { control, words } = furnitureOf(page, "vi");
  const paper = page.locator(".printed-map > svg");
  await expect(paper).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await expect(paper).toBeVisible();
  await expect(paper).toContainText("Công viên phần mềm số 2");
  await expect(paper).toContainText(partsOf(page, "vi").words.app.name);
  await expect(paper).toContainText(words.key.creditLine);
  await expect(paper.getByText(/^[\d.,]+ k?m$/).last()).toBeVisible();
  for (const hidden of [control(words.zoomIn), map.locator("canvas"), map.locator(".map-foot")]) {
    await expect(hidden).toBeHidden();
  }
  await expect(partsOf(page, "vi").site("Công viên phần mềm số 2")).toBeVisible();
  const printed = async () => coloursOf(page, await paper.screenshot());
  await expect.poll(async () => (await printed()).get(SITE) ?? 0).toBeGreaterThan(20);
  const [most] = [...(await printed())].toSorted(([, a], [, b]) => b - a).map(([colour]) => colour);
  expect([PALETTES.print.land, PALETTES.print.sea]).toContain(most);
  await page.emulateMedia({ media: "screen" });
  await expect(paper).toHaveCount(0);
  await expect(control(words.zoomIn)).toBeVisible();

  const onPaper = await page.evaluateHandle(() => {
    const names: string[] = [];
    addEventListener("beforeprint", () => {
      const texts = document.querySelectorAll(".printed-map text");
      names.push(...[...texts].map(({ textContent }) => textContent ?? ""));
    });
    return names;
  });
  const pdf = (await page.pdf()).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThanOrEqual(1);
  expect(await onPaper.jsonValue()).toContain("Công viên phần mềm số 2");
  await expect(map).toHaveAttribute("data-map-state", "ready");
});

test("a session with every tool asks for each file of data once, and nobody else for anything", async ({
  page,
  baseURL,
}) => {
  const complaints = complaintsOf(page);
  const elsewhere = requestsElsewhere(page, baseURL);
  const files: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith("/data/")) files.push(pathname);
  });
  const map = await openLiveMap(page, `/?lang=en${BAY}`);
  const { canvas, choice, control, measured, openOptions, words } = furnitureOf(page, "en");
  const drawnOn = await canvas.elementHandle();
  expect(await groundOf(page)).toBe(BAY_COLOUR);

  await page.getByRole("button", { name: "Switch to dark colours" }).click();
  await expect.poll(() => groundOf(page)).toBe(PALETTES.dark.sea);
  await control(words.zoomIn).click();
  await control(words.zoomOut).click();
  await control(words.locator.open).click();
  await control(words.locator.back).click();
  await expect(page).toHaveURL(new RegExp(`${BAY}$`));
  await control(words.measure.start).click();
  await map.getByRole("button", { name: words.measure.setMiddle }).click();
  await expect(measured).toContainText(words.measure.one);
  await control(words.measure.done).click();
  await openOptions();
  await choice(words.options.wards).check();
  await map.getByRole("checkbox", { name: words.options.bothNames }).check();
  const { colours } = await saved(page, words.options.pixels(1032, 938));
  expect(colours.get(PALETTES.dark.sea)).toBeGreaterThan(10_000);
  await page.getByRole("button", { name: "Tiếng Việt" }).click();
  await page.getByRole("button", { name: "Chuyển sang màu sáng" }).click();
  await expect.poll(() => groundOf(page)).toBe(BAY_COLOUR);

  expect(await drawnOn?.evaluate((element) => element.isConnected)).toBe(true);
  await expect(map).toHaveAttribute("data-map-state", "ready");
  expect(files.length).toBeGreaterThan(10);
  expect(files.toSorted()).toEqual([...new Set(files)].toSorted());
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});
