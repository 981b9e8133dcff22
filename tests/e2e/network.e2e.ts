import { expect, type Page, test } from "@playwright/test";
import { deckWords } from "#i18n/deckWords.ts";
import { furnitureOf } from "#tests/mapPage.ts";
import { mapOf, partsOf } from "#tests/page.ts";
import { openPlan, PLACES, planOf } from "#tests/planPage.ts";
import { expectStep } from "#tests/stagePage.ts";

/** A telephone of 2003: 250 kbit/s, and 300 ms until anything answers. */
const SLOW = { offline: false, latency: 300, downloadThroughput: 31_250, uploadThroughput: 31_250 };
const FAST = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

test("over 2G the list is read and a site is open long before the map's part has come", async ({
  page,
}) => {
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  await network.send("Network.emulateNetworkConditions", SLOW);
  const arrived: string[] = [];
  page.on("requestfinished", (request) => arrived.push(new URL(request.url()).pathname));
  const hasArrived = (name: string) =>
    arrived.some((path) => path.includes(`/${name}-`) && path.endsWith(".js"));

  await page.goto("/?lang=en", { waitUntil: "commit" });
  const { sites, site, passages } = partsOf(page, "en");
  await expect(sites.getByRole("link")).toHaveCount(4);
  await expect(page.locator(".first-map")).toBeVisible();
  expect(hasArrived("index")).toBe(false);
  await sites.getByRole("link", { name: /IT Park/ }).click();
  await expect(page).toHaveURL(/site=it-park/);

  await expect(site("Danang IT Park")).toBeVisible({ timeout: 60_000 });
  await expect(passages.getByRole("link").first()).toBeVisible({ timeout: 60_000 });
  expect(hasArrived("siteImages")).toBe(false);
  await expect(mapOf(page)).toHaveAttribute("data-map-state", "loading");
  await expect(mapOf(page).getByRole("link", { name: /IT Park/ })).toBeVisible();

  await network.send("Network.emulateNetworkConditions", FAST);
  await expect(mapOf(page)).toHaveAttribute("data-map-state", "static");
  await expect(site("Danang IT Park")).toBeVisible();
});

test("parts of the app that do not come are a sentence, and come when they are asked for again", async ({
  page,
}) => {
  const { sites, site, modes, readLinks, article, words } = partsOf(page, "en");
  await page.goto("/?lang=en");
  await expect(mapOf(page)).toHaveAttribute("data-map-state", "static");

  await test.step("a site's panel", async () => {
    await breaksAndMends(page, {
      part: "SitePanel",
      open: async () => {
        // It is fetched as soon as the map is there: here it does not come then, nor when it is asked for.
        await page.reload();
        await sites.getByRole("link", { name: /^IOC/ }).click();
      },
      stays: () => expect(sites.getByRole("link")).toHaveCount(4),
      isThere: () => expect(site("IOC")).toBeVisible(),
    });
  });
  await test.step("the reader", async () => {
    await breaksAndMends(page, {
      part: "Reader",
      open: async () => {
        // The same, as soon as a panel is seen.
        await page.reload();
        await readLinks.first().click();
      },
      stays: () => expect(site("IOC")).toBeVisible(),
      isThere: () => expect(article("vi")).toBeVisible(),
    });
  });
  await test.step("the planner", async () => {
    await breaksAndMends(page, {
      part: "PlanPanel",
      open: () => modes.getByRole("link", { name: words.app.modeNames.plan }).click(),
      stays: () => expect(mapOf(page)).toBeVisible(),
      isThere: () => expect(planOf(page, "en").region).toBeVisible(),
    });
  });
  await test.step("the stage", async () => {
    await breaksAndMends(page, {
      part: "PresentMode",
      open: () => modes.getByRole("link", { name: words.app.modeNames.present }).click(),
      stays: async () => {},
      isThere: () => expectStep(page, "1/9"),
    });
  });
});

test("a part that was fetched beforehand in vain comes when it is asked for", async ({ page }) => {
  const { readLinks, article, words } = partsOf(page, "en");
  const files = "**/assets/Reader-*.js";
  await page.route(files, (route) => route.abort());
  const failure = page.waitForEvent("requestfailed", (request) => /Reader-/.test(request.url()));
  await page.goto("/?lang=en&site=ioc");
  await failure;
  const asksAgain = await importsAnew(page);
  await page.unroute(files);
  await readLinks.first().click();
  if (!asksAgain) await page.getByRole("button", { name: words.problems.reload }).click();
  await expect(article("vi")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

/** Whether this browser asks again for a module that did not come; older Chromium needs a new page. */
async function importsAnew(page: Page): Promise<boolean> {
  const file = "**/not-here-yet.js";
  await page.route(file, (route) => route.abort());
  const comes = () =>
    page.evaluate((path) => import(path).then(Boolean, () => false), "/not-here-yet.js");
  expect(await comes()).toBe(false);
  await page.unroute(file);
  await page.route(file, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  return comes();
}

interface Breakage {
  /** Name of the file that does not come. */
  readonly part: string;
  readonly open: () => Promise<void>;
  /** What can still be used while the part is missing. */
  readonly stays: () => Promise<void>;
  readonly isThere: () => Promise<void>;
}

async function breaksAndMends(page: Page, { part, open, stays, isThere }: Breakage) {
  const files = `**/assets/${part}-*.js`;
  await page.route(files, (route) => route.abort());
  await open();
  const { problems } = partsOf(page, "en").words;
  const said = page.getByRole("alert");
  await expect(said).toContainText(problems.crashed);
  await stays();
  await page.unroute(files);
  await said.getByRole("button", { name: problems.reload }).click();
  await isThere();
  await expect(said).toHaveCount(0);
}

test("without the map's small parts the map goes on, and says which part did not come", async ({
  page,
}) => {
  for (const part of ["MapInWords", "MapKey", "MapOptions", "MeasurePanel"]) {
    await page.route(`**/assets/${part}-*.js`, (route) => route.abort());
  }
  await page.goto("/?lang=en");
  const { sites, site } = partsOf(page, "en");
  const { control, words } = furnitureOf(page, "en");
  const { problems } = partsOf(page, "en").words;
  const map = mapOf(page);
  await expect(map).toHaveAttribute("data-map-state", "static");
  for (const folded of [words.key.title, words.options.title]) {
    await map.getByText(folded, { exact: true }).click();
    await expect(map.getByRole("alert")).toContainText(problems.crashed);
    await map.getByText(folded, { exact: true }).click();
  }
  await control(words.measure.start).click();
  await expect(map.getByRole("alert")).toContainText(problems.crashed);
  await sites.getByRole("link", { name: /^IOC/ }).click();
  await expect(site("IOC")).toBeVisible();
});

test("a plan that is edited while the network goes and comes loses nothing", async ({
  page,
  context,
}) => {
  const plan = await openPlan(page, "/?lang=en&mode=plan", "en");
  const { button, title, words } = plan;
  await title("en").fill("Before");
  await expect(plan.list.locator("[data-leg=pending]")).toHaveCount(0);

  await context.setOffline(true);
  await title("en").fill("While it was gone");
  await button(words.tour.removeNamed(PLACES.softwarePark.en)).click();
  const said = page.getByRole("alert");
  const { problems } = partsOf(page, "en").words;
  await button(words.plan.share).click();
  await expect(said).toContainText(problems.crashed);
  await expect(title("en")).toHaveValue("While it was gone");
  await button(words.plan.slides).click();
  await expect(said).toContainText(problems.crashed);

  await context.setOffline(false);
  await said.getByRole("button", { name: problems.reload }).click();
  await expect(title("en")).toHaveValue("While it was gone");
  await expect(plan.stop(PLACES.softwarePark.en)).toHaveCount(0);
  await button(words.plan.slides).click();
  await expect(page.getByRole("region", { name: deckWords.en.title })).toBeVisible();
});
