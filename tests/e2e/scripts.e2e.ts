import { gzipSync } from "node:zlib";
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { deckWords } from "#i18n/deckWords.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { liveTest, openLiveMap } from "#tests/liveMap.ts";
import { furnitureOf } from "#tests/mapPage.ts";
import { partsOf } from "#tests/page.ts";
import { openPlan, PLACES } from "#tests/planPage.ts";
import { expectStep, slideOf } from "#tests/stagePage.ts";

const LIMIT = 650_000;

liveTest(
  "all scripts of exploring, planning and presenting are under 650 kB gzip, MapLibre with them",
  async ({ page, context }) => {
    liveTest.slow();
    const scripts = scriptsOf(context);
    await explore(page);
    await plan(page);
    await present(page);
    const counted = await scripts();
    const total = counted.reduce((sum, { bytes }) => sum + bytes, 0);
    const listed = counted
      .toSorted((a, b) => b.bytes - a.bytes)
      .map(({ name, bytes }) => `${name} ${bytes}`);
    expect(counted.length).toBeGreaterThan(40);
    expect(total, listed.join("\n")).toBeLessThan(LIMIT);
    liveTest
      .info()
      .annotations.push({ type: "kB gzip", description: String(Math.round(total / 1000)) });
  },
);

/** Scripts that pages and workers have asked for, each once, as large as a server sends them. */
function scriptsOf(context: BrowserContext) {
  const asked = new Set<string>();
  context.on("response", (response) => {
    if (new URL(response.url()).pathname.endsWith(".js")) asked.add(response.url());
  });
  return () =>
    Promise.all(
      [...asked].map(async (url) => {
        const script = await context.request.get(url);
        return { name: url, bytes: gzipSync(await script.body()).length };
      }),
    );
}

async function explore(page: Page): Promise<void> {
  await openLiveMap(page, "/?lang=en");
  const { sites, site, readLinks, openMark, words } = partsOf(page, "en");
  await sites.getByRole("link", { name: "IOC" }).click();
  const panel = site("IOC");
  await panel.getByRole("button", { name: "Source" }).first().click();
  await readLinks.first().click();
  await expect(openMark).toBeInViewport();
  const before = page.url();
  await page.getByRole("button", { name: words.reader.next }).click();
  await expect(page).not.toHaveURL(before);
  await expect(openMark).toBeFocused();
  await page.getByRole("combobox", { name: "Search" }).fill("cong vien");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Escape");
  const { openOptions, control, words: ofMap } = furnitureOf(page, "en");
  await openOptions();
  await control(ofMap.measure.start).click();
  for (const address of [
    "?compare=ioc,it-park,dhpiza",
    "?show=differences",
    "?site=ioc&show=sheet",
  ]) {
    await page.goto(`/${address}&lang=en`, { waitUntil: "commit" });
    await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
  }
}

async function plan(page: Page): Promise<void> {
  const { words, ...parts } = await openPlan(page, "/?mode=plan&lang=en", "en");
  await expect(parts.list.locator("[data-leg=routed]").first()).toBeVisible();
  await parts.list.getByRole("button", { name: PLACES.ioc.en }).first().click();
  await parts.addBox.fill("airport");
  await expect(parts.offers.first()).toBeVisible();
  await page.keyboard.press("Escape");
  await parts.bestOrder.getByRole("button").first().click();
  await parts.openShare();
  await expect(parts.share.getByRole("radio").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await parts.button(words.plan.slides).click();
  await expect(page.getByRole("heading", { name: deckWords.en.title })).toBeVisible();
}

async function present(page: Page): Promise<void> {
  const { words } = partsOf(page, "en");
  const modes = page.getByRole("navigation", { name: words.app.modes, exact: true });
  await modes.getByRole("link", { name: words.app.modeNames.present, exact: true }).click();
  const opening = page.waitForEvent("popup");
  await page.getByRole("button", { name: presentWords.en.bar.presenter }).click();
  const presenter = await opening;
  await expectStep(presenter, "1/9");
  for (let step = 2; step <= 9; step++) {
    await page.keyboard.press("PageDown");
    await expectStep(page, `${step}/9`);
    await expect(slideOf(page, "en").getByRole("heading").first()).toBeVisible();
  }
  await presenter.close();
}
