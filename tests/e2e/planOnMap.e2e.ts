import { expect } from "@playwright/test";
import { PALETTES } from "#map/palette.ts";
import { expectLive, liveTest as test } from "#tests/liveMap.ts";
import { boxOf } from "#tests/mapPage.ts";
import { mapOf, partsOf } from "#tests/page.ts";
import { coloursOn } from "#tests/picture.ts";
import {
  addPointed,
  expectStopsInAddress,
  IOC_POINT,
  openPlan,
  ownPointInAddress,
  PLACES,
} from "#tests/planPage.ts";
import { cameraIn, pixelOf, placeAt } from "#tests/sphere.ts";

test("the example is drawn along its roads, and a click on the map chooses or adds a stop", async ({
  page,
}) => {
  const plan = await openPlan(page, "/?lang=en&mode=plan#map=13.5/16.07/108.2222", "en");
  const map = mapOf(page);
  await expectLive(map);
  const [box, camera] = [await boxOf(map), cameraIn(page.url())];

  // Ways are as dark as the letters of the map, which are there without them.
  const ink = async () => (await coloursOn(map)).get(PALETTES.light.ink) ?? 0;
  const { modes, words } = partsOf(page, "en");
  await expect.poll(ink).toBeGreaterThan(1500);
  const withWays = await ink();
  await modes.getByRole("link", { name: words.app.modeNames.explore }).click();
  await expect.poll(ink).toBeLessThan(withWays / 2);
  await page.goBack();
  await expect.poll(ink).toBeGreaterThan(withWays * 0.9);

  const symbol = pixelOf(IOC_POINT, camera, box);
  await page.mouse.click(symbol.x, symbol.y);
  await expect(plan.stop(PLACES.ioc.en)).toHaveAttribute("aria-pressed", "true");

  const pixel = { x: box.x + box.width * 0.25, y: box.y + box.height * 0.75 };
  await page.mouse.click(pixel.x, pixel.y);
  await addPointed(plan, "Market");
  await expectStopsInAddress(page, [
    ...["admin-centre", "ioc", "software-park-2", "it-park", "it-park", "dhpiza", "Market"],
  ]);
  const { lng, lat } = placeAt(pixel, cameraIn(page.url()), box);
  expect(ownPointInAddress(page)).toEqual({
    lng: expect.closeTo(lng, 3),
    lat: expect.closeTo(lat, 3),
  });
});
