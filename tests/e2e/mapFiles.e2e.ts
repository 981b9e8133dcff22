import { expect, type Route } from "@playwright/test";
import { archiveWithDamagedTile, LAND_COLOUR, landArchive } from "#tests/landArchive.ts";
import { openLiveMap, liveTest as test } from "#tests/liveMap.ts";
import {
  BAY,
  BAY_COLOUR,
  expectParameter,
  furnitureOf,
  groundOf,
  requestsElsewhere,
} from "#tests/mapPage.ts";
import { complaintsOf } from "#tests/page.ts";
import { anArchive } from "#tests/pmtiles.ts";

const picked = (name: string, buffer: Buffer) => ({
  name,
  mimeType: "application/octet-stream",
  buffer,
});

/** Answers as a server that sends parts of a file. */
function inParts(file: Buffer) {
  return (route: Route) => {
    const range = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? "");
    const from = Number(range?.[1] ?? 0);
    const to = Math.min(Number(range?.[2] ?? file.length - 1), file.length - 1);
    return route.fulfill({
      status: 206,
      headers: { "content-range": `bytes ${from}-${to}/${file.length}` },
      body: file.subarray(from, to + 1),
    });
  };
}

test("a map file from disk is drawn, named and credited, and nobody is asked for anything", async ({
  page,
  baseURL,
}) => {
  const elsewhere = requestsElsewhere(page, baseURL);
  const complaints = complaintsOf(page);
  const map = await openLiveMap(page, `/?lang=en&basemap=file${BAY}`);
  const { choice, credits, fileInput, notices, openOptions, words } = furnitureOf(page, "en");
  await expect(notices).toContainText(words.notices.needFile);
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (/\/data\/|pmtiles/.test(request.url())) fetched.push(request.url());
  });
  await fileInput.setInputFiles(picked("land.pmtiles", landArchive()));
  await expect(notices).toBeEmpty();
  await openOptions();
  await expect(choice("File: land.pmtiles")).toBeChecked();
  await expectParameter(page, "basemap", "file");
  await expect(credits).toHaveText("© Makers of the test");
  await expect.poll(() => groundOf(page)).toBe(LAND_COLOUR);
  await expect(map).toHaveAttribute("data-map-state", "ready");

  // Of the city as it is: water where there is water.
  await fileInput.setInputFiles(picked("danang.pmtiles", Buffer.from(anArchive())));
  await expect(choice("File: danang.pmtiles")).toBeChecked();
  await expect.poll(() => groundOf(page)).toBe(BAY_COLOUR);
  await expect(notices).toBeEmpty();
  expect([...elsewhere, ...fetched]).toEqual([]);
  expect(complaints).toEqual([]);
});

const good = landArchive();
const BROKEN = {
  "not-pmtiles": Buffer.from("any bytes whatever ".repeat(40)),
  damaged: good.subarray(0, good.length - 40),
  "other-schema": landArchive({ metadata: { vector_layers: [{ id: "transportation" }] } }),
  elsewhere: landArchive({ header: { west: 105, south: 20, east: 106, north: 22 } }),
} as const;

test("a map file that cannot be drawn is told why, and the map of the app is back", async ({
  page,
}) => {
  const map = await openLiveMap(page, `/?lang=vi${BAY}`);
  const { choice, control, credits, fileInput, notices, openOptions, words } = furnitureOf(
    page,
    "vi",
  );
  await openOptions();
  const expectOurs = async () => {
    await expectParameter(page, "basemap", null);
    await expect(choice(words.options.bundled)).toBeChecked();
    await expect(credits).toHaveText(words.key.creditLine);
  };
  for (const [kind, buffer] of Object.entries(BROKEN)) {
    await fileInput.setInputFiles(picked("cua-toi.pmtiles", buffer));
    const sentence = words.fileProblems[kind as keyof typeof BROKEN]("cua-toi.pmtiles");
    await expect(notices).toContainText(`${sentence} ${words.notices.fileFailed}`);
    await expectOurs();
    await control(words.dismiss).click();
    await expect(notices).toBeEmpty();
  }

  await fileInput.setInputFiles(picked("cua-toi.pmtiles", good));
  await expect.poll(() => groundOf(page)).toBe(LAND_COLOUR);
  await fileInput.setInputFiles(picked("hong.pmtiles", archiveWithDamagedTile()));
  await expect(notices).toContainText(words.fileProblems.damaged("hong.pmtiles"));
  await expectOurs();
  await expect.poll(() => groundOf(page)).toBe(BAY_COLOUR);
  await expect(map).toHaveAttribute("data-map-state", "ready");
});

test("a map file beside the page is drawn from its address", async ({ page }) => {
  await page.route("**/maps/test.pmtiles", inParts(good));
  await openLiveMap(page, `/?lang=en&basemap=file&tiles=maps/test.pmtiles${BAY}`);
  await expect.poll(() => groundOf(page)).toBe(LAND_COLOUR);
  const { credits, choice, openOptions } = furnitureOf(page, "en");
  await expect(credits).toHaveText("© Makers of the test");
  await expectParameter(page, "tiles", "maps/test.pmtiles");
  await openOptions();
  await expect(choice("File: test.pmtiles")).toBeChecked();
});

test("an address of a map file that leads nowhere, elsewhere or is left out is told so", async ({
  page,
  baseURL,
}) => {
  const elsewhere = requestsElsewhere(page, baseURL);
  const { control, notices, words } = furnitureOf(page, "en");

  await page.goto("/?lang=en&basemap=file&tiles=maps/none.pmtiles");
  await expect(notices).toContainText(words.fileProblems.refused("none.pmtiles"));
  await expectParameter(page, "basemap", null);
  await expectParameter(page, "tiles", null);

  await page.goto("/?lang=en&basemap=file&tiles=https://example.org/x.pmtiles");
  await expect(notices).toContainText(words.fileProblems["other-site"]("x.pmtiles"));
  await expectParameter(page, "tiles", null);
  expect(elsewhere).toEqual([]);

  await page.goto("/?lang=en&basemap=file");
  await expect(notices).toContainText(words.notices.needFile);
  await control(words.notices.stayBundled).click();
  await expect(notices).not.toContainText(words.notices.needFile);
  await expect(page).toHaveURL("/?lang=en");
});
