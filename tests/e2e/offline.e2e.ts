import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import { handoutWords } from "#i18n/handoutWords.ts";
import { oneFileWords } from "#i18n/oneFileWords.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { wordsIn } from "#i18n/words.ts";
import { DIST } from "#tests/builds.ts";
import { LAND_COLOUR, landArchive } from "#tests/landArchive.ts";
import { openLiveMap, liveTest as test } from "#tests/liveMap.ts";
import { BAY, furnitureOf, groundOf } from "#tests/mapPage.ts";
import { keptWhole, openCheck, spoil, visitOnce } from "#tests/offlinePage.ts";
import { complaintsOf, partsOf } from "#tests/page.ts";
import { openPlan } from "#tests/planPage.ts";
import { expectStep } from "#tests/stagePage.ts";
import { serveFolder } from "#tests/staticServer.ts";

test.use({ serviceWorkers: "allow" });

test("after one visit, in a folder of its host, every mode works with the server gone", async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  const server = await serveFolder(DIST, "/maps/danang/");
  await visitOnce(page, server.address);
  await expectInstallable(page, server.address);
  await keptWhole(page);
  await server.stop();
  await context.setOffline(true);
  const complaints = complaintsOf(page);

  // The page that is open goes on: what it has not loaded yet is there.
  await page.getByText(wordsIn("en").app.exportFiles, { exact: true }).click();
  const oneFile = await savedBy(page.getByRole("button", { name: oneFileWords.en.save }));
  expect(oneFile.name).toMatch(/\.html$/);
  expect(oneFile.content.subarray(0, 15).toString()).toBe("<!doctype html>");
  expect(oneFile.content.length).toBeGreaterThan(1_000_000);
  await partsOf(page, "en").sites.getByRole("link", { name: "IOC" }).click();
  await partsOf(page, "en").readLinks.first().click();
  await expect(partsOf(page, "en").openMark).toBeVisible();

  await openLiveMap(page, `${server.address}?lang=vi&site=it-park&passage=vi-p3s1`);
  await expect(partsOf(page, "vi").openMark).toBeVisible();
  await expect(partsOf(page, "vi").article("vi")).toBeVisible();

  const plan = await openPlan(page, `${server.address}?mode=plan&lang=en`, "en");
  await expect(plan.list.locator("[data-leg=routed]").first()).toBeVisible();
  await page.getByRole("button", { name: "Export" }).click();
  const ics = await savedBy(page.getByRole("button", { name: /\(\.ics\)/ }));
  expect(ics.name).toMatch(/\.ics$/);
  const slides = await savedBy(page.getByRole("button", { name: handoutWords.en.formats.pptx }));
  expect(slides.name).toMatch(/\.pptx$/);
  expect(slides.content.subarray(0, 2).toString("latin1")).toBe("PK");
  expect(slides.content.length).toBeGreaterThan(200_000);

  await page.goto(`${server.address}?mode=present&lang=vi`);
  await expectStep(page, "1/9", "vi");
  const opening = page.waitForEvent("popup");
  await page.getByRole("button", { name: presentWords.vi.bar.presenter }).click();
  const presenter = await opening;
  await presenter.getByRole("button", { name: presentWords.vi.bar.next }).click();
  await expectStep(page, "2/9", "vi");
  await presenter.close();

  await openLiveMap(page, `${server.address}?embed=1&lang=en&site=dhpiza`);
  await page.goto(`${server.address}?compare=ioc,it-park&lang=en`);
  await expect(page.getByRole("table", { name: "Comparison" })).toBeVisible();
  const fonts = await page.evaluate(() => document.fonts.check('15px "Be Vietnam Pro"', "ẵệợ"));
  expect(fonts).toBe(true);
  expect(complaints).toEqual([]);
});

const TILES = "tiles/land.pmtiles";

test("a map file from beside the page is drawn once it was chosen: without a network, and where its server fails or says nothing", async ({
  page,
  context,
}) => {
  const server = await serveFolder(DIST, "/maps/danang/");
  server.change({ [TILES]: () => landArchive() });
  const address = `${server.address}?lang=en&basemap=file&tiles=${TILES}${BAY}`;
  await visitOnce(page, address);
  await expect.poll(() => groundOf(page)).toBe(LAND_COLOUR);
  const { dialog, button, words } = await openCheck(page);
  await expect(dialog).toContainText(words.mapFile.kept(TILES));

  // A copy that is not as it came is named, and fetched again.
  await spoil(page, TILES, "cut");
  await button(words.again).click();
  await expect(dialog).toContainText(words.mapFile["not-kept"](TILES));
  await expect(dialog).toContainText("Ready but for the map file");
  await button(words.getRest).click();
  await expect(dialog).toContainText(words.mapFile.kept(TILES));
  await expect(dialog).toContainText(/Ready\. All \d+ files/);

  // Where the server fails the copy answers; of what is no map file a part is a part as well.
  server.fail({ [TILES]: 503 });
  const parts = await page.evaluate(
    async (files) => {
      const headers = { range: "bytes=0-9" };
      const answers = await Promise.all(files.map((file) => fetch(file, { headers })));
      return Promise.all(answers.map(async (each) => [each.status, (await each.blob()).size]));
    },
    [TILES, "icon.svg"],
  );
  expect(parts).toEqual([
    [206, 10],
    [206, 10],
  ]);
  server.fail({ [TILES]: "silence" });
  await openLiveMap(page, address);
  await expect.poll(() => groundOf(page)).toBe(LAND_COLOUR);
  await expect(furnitureOf(page, "en").notices).toBeEmpty();

  await server.stop();
  await context.setOffline(true);
  await openLiveMap(page, address);
  await expect.poll(() => groundOf(page)).toBe(LAND_COLOUR);
  await expect(furnitureOf(page, "en").notices).toBeEmpty();
});

async function savedBy(button: Locator) {
  const download = button.page().waitForEvent("download");
  await button.click();
  const saved = await download;
  return { name: saved.suggestedFilename(), content: await readFile(await saved.path()) };
}

/** The browser's own judgement; a window of a test is a private one, which not every Chromium minds. */
async function expectInstallable(page: Page, address: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data, errors } = await session.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? "")).toMatchObject({ name: "Da Nang site visits", lang: "en" });
  // Another app of the same host is another one.
  const { appId } = await session.send("Page.getAppId");
  // A headless shell, which cannot install anything, names none.
  expect((appId ?? address).startsWith(address)).toBe(true);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  const minded = installabilityErrors.map(({ errorId }) => errorId);
  expect(minded.filter((id) => id !== "in-incognito")).toEqual([]);
}
