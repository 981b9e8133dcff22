import { expect } from "@playwright/test";
import { openLiveMap, liveTest as test } from "#tests/liveMap.ts";
import { BAY, BAY_COLOUR, boxOf, expectParameter, furnitureOf, groundOf } from "#tests/mapPage.ts";
import {
  ONLINE_GROUND,
  ONLINE_HOST,
  ONLINE_STYLE,
  STYLE_WITH_TILES,
  serveOnline,
  styleOf,
} from "#tests/onlineMap.ts";
import { complaintsOf, partsOf } from "#tests/page.ts";
import { cameraIn, pixelOf } from "#tests/sphere.ts";

test("the online map is asked for when it is chosen, credits its makers and bears our sites", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  const asked = await serveOnline(page);
  const map = await openLiveMap(page, `/?lang=en${BAY}`);
  const { choice, credits, openOptions, words } = furnitureOf(page, "en");
  await openOptions();
  await expect(choice(words.options.bundled)).toBeChecked();
  expect(await groundOf(page)).toBe(BAY_COLOUR);
  expect(asked).toEqual([]);
  await choice(words.options.online(ONLINE_HOST)).check();
  await expect.poll(() => groundOf(page)).toBe(ONLINE_GROUND);
  expect(asked).toEqual(["/styles/positron"]);
  await expectParameter(page, "basemap", "online");
  await expect(map).toHaveAttribute("data-map-state", "ready");
  await expect(credits).toHaveText("Street makers");
  await expect(credits.locator("*")).toHaveCount(0);

  const ioc = pixelOf({ lng: 108.2222, lat: 16.0758 }, cameraIn(page.url()), await boxOf(map));
  await page.mouse.click(ioc.x, ioc.y);
  await expect(partsOf(page, "en").site("IOC")).toBeVisible();

  await page.getByRole("button", { name: "Switch to dark colours" }).click();
  await expect.poll(() => asked).toEqual(["/styles/positron", "/styles/dark"]);
  await expect.poll(() => groundOf(page)).toBe(ONLINE_GROUND);
  await choice(words.options.bundled).check();
  await expectParameter(page, "basemap", null);
  await expect(credits).toHaveText(words.key.creditLine);
  expect(complaints).toEqual([]);
});

test("a received link asks before it loads another server's map, and is answered", async ({
  page,
}) => {
  const asked = await serveOnline(page);
  const link = `/?lang=vi&basemap=online${BAY}`;
  await page.goto(link);
  const { control, notices, words } = furnitureOf(page, "vi");
  await expect(notices).toContainText(words.notices.askOnline(ONLINE_HOST));
  expect(asked).toEqual([]);
  await control(words.notices.stayBundled).click();
  await expect(notices).not.toContainText(ONLINE_HOST);
  await expectParameter(page, "basemap", null);
  expect(asked).toEqual([]);

  await openLiveMap(page, link);
  expect(asked).toEqual([]);
  await control(words.notices.loadOnline).click();
  await expect.poll(() => groundOf(page)).toBe(ONLINE_GROUND);
  await expect(notices).toBeEmpty();
  await expectParameter(page, "basemap", "online");
});

test("an online map that cannot be had is named, ours is back, and it can be tried again", async ({
  page,
}) => {
  let answer: Parameters<typeof serveOnline>[1] = (route) => route.abort();
  const asked = await serveOnline(page, (route) => answer?.(route) ?? route.abort());
  const map = await openLiveMap(page, `/?lang=en${BAY}`);
  const { choice, control, credits, notices, openOptions, words } = furnitureOf(page, "en");
  await openOptions();
  const headers = { "access-control-allow-origin": "*" };
  const faults: NonNullable<typeof answer>[] = [
    (route) => route.abort(),
    (route) => route.fulfill({ headers, status: 500, body: "sorry" }),
    (route) => route.fulfill({ headers, body: '{"version":8,"sources":{' }),
    (route) => route.fulfill({ headers, json: { version: 8, sources: {}, layers: [] } }),
    // A style that arrives whole, and whose tiles do not.
    styleOf(STYLE_WITH_TILES),
  ];
  for (const [i, fault] of faults.entries()) {
    answer = fault;
    await choice(/^Online/).click();
    await expect(notices).toContainText(words.notices.onlineFailed(ONLINE_HOST));
    await expectParameter(page, "basemap", null);
    await expect(choice(words.options.bundled)).toBeChecked();
    await expect(credits).toHaveText(words.key.creditLine);
    await expect.poll(() => groundOf(page)).toBe(BAY_COLOUR);
    await expect(map).toHaveAttribute("data-map-state", "ready");
    expect(asked.filter((path) => path.startsWith("/styles/"))).toHaveLength(i + 1);
    await control(words.dismiss).click();
    await expect(notices).toBeEmpty();
  }
  const before = asked.length;
  await page.getByRole("button", { name: "Switch to dark colours" }).click();
  expect(asked).toHaveLength(before);

  answer = styleOf(ONLINE_STYLE);
  await choice(/^Online/).check();
  await expect.poll(() => groundOf(page)).toBe(ONLINE_GROUND);
  await expect(notices).toBeEmpty();
});

test("a link to the online map says so where the settings name no server", async ({ page }) => {
  await page.route("**/config.json", (route) => route.fulfill({ status: 404 }));
  // On its way for as long as this takes: where it fails, there is no live map to have a ground.
  await page.route("**/assets/mapPart-*.js", () => undefined);
  await page.goto("/?lang=en&basemap=online", { waitUntil: "commit" });
  const { notices } = furnitureOf(page, "en");
  await expect(notices).toContainText("online map");
  await expectParameter(page, "basemap", null);
});
