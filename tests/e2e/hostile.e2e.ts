import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { NO_DECK } from "#domain/tour/deck.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { wordsIn } from "#i18n/words.ts";
import { hostileTour } from "#tests/hostileTour.ts";
import { openMap, partsOf } from "#tests/page.ts";
import { jsonFile, openPlan, PLACES, planFile } from "#tests/planPage.ts";
import { expectStep, slideOf } from "#tests/stagePage.ts";

const MARKUP = `<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>`;
const TURNED = "\u202Egpj.exe\u202C \u200F\u2067abc\u200B\u200D";
const MEGABYTE = "Đà Nẵng ".repeat(131_072);

/** Nothing of a text has become a part of the page, or has run. */
async function expectHarmless(page: Page): Promise<void> {
  await expect(page.locator('img[src="x"], script:not([src])')).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.get(window, "hurt"))).toBeUndefined();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

test("a site file with markup, turning marks and a megabyte for names is shown as text", async ({
  page,
}) => {
  const path = join(import.meta.dirname, "../../data/sites/ioc.geojson");
  const site = JSON.parse(readFileSync(path, "utf8"));
  const point = site.features.find(
    ({ geometry }: { geometry: { type: string } }) => geometry.type === "Point",
  );
  point.properties.name = { vi: MARKUP, en: MARKUP };
  point.properties.mapLabel = { vi: TURNED, en: TURNED };
  await page.route("**/data/sites/ioc.geojson", (route) => route.fulfill({ json: site }));
  await openMap(page, "/?lang=en");
  const { sites } = partsOf(page, "en");
  await sites.getByRole("link", { name: MARKUP }).click();
  await expect(page.getByRole("heading", { name: MARKUP }).first()).toBeVisible();
  await expectHarmless(page);

  point.properties.name = { vi: MEGABYTE, en: MEGABYTE };
  await page.reload();
  await expect(page.getByRole("alert")).toContainText(/sites\/ioc\.geojson.*≤ 4000/);
  await expect(sites.getByRole("link", { name: "Danang IT Park" })).toBeVisible();
  await sites.getByRole("link", { name: "Danang IT Park" }).click();
  await expect(partsOf(page, "en").site("Danang IT Park")).toBeVisible();
  await expectHarmless(page);
});

test("a megabyte in the search box and in the planner's fields leaves the page usable", async ({
  page,
}) => {
  const plan = await openPlan(page, "/?lang=en&mode=plan", "en");
  await plan.title("en").fill(`${MARKUP}${TURNED}`);
  await plan.title("vi").fill(MEGABYTE);
  await plan.addBox.fill(MEGABYTE);
  await plan.addBox.fill("ioc");
  await expect(plan.offers.first()).toContainText(PLACES.ioc.en);
  const search = page.getByRole("combobox", { name: "Search" });
  await search.fill(MEGABYTE);
  await search.fill("ioc");
  await expect(page.getByRole("option", { name: /IOC/ }).first()).toBeVisible();
  await expectHarmless(page);
});

test("a plan file with a hundred thousand brackets or a prototype gets a sentence", async ({
  page,
}) => {
  const plan = await openPlan(page, "/?lang=en&mode=plan", "en");
  await plan.openPlans();
  const picker = plan.plans.locator('input[type="file"]').first();
  const files = [
    `{"format":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
    `{"__proto__":{"hurt":1},"format":"site-visit-plan","version":1}`,
    `{"format":"${MARKUP.replaceAll('"', "'")}","version":1}`,
  ];
  for (const file of files) {
    await picker.setInputFiles(jsonFile(file));
    await expect(plan.plans.locator(".plan-problem")).toBeVisible();
  }
  expect(await page.evaluate(() => Reflect.get({}, "hurt"))).toBeUndefined();
  await expectHarmless(page);
});

test("a plan file with markup in every field is text in the planner, on slides, to the presenter, on paper and on the day", async ({
  page,
}) => {
  const name = `${MARKUP.slice(0, 60)}${TURNED}`;
  const text = { vi: name, en: name };
  const plan = await openPlan(page, "/?lang=en&mode=plan", "en");
  await plan.openPlans();
  const tour = hostileTour(name);
  const file = planFile({
    ...tour,
    deck: {
      ...NO_DECK,
      titles: [{ id: "stop-own", text }],
      notes: ["title", "stop-own"].map((id) => ({ id, text })),
    },
    secrets: { plate: name, driverName: name, driverPhone: name, routeDriven: name },
    days: tour.days.map((day) => ({
      ...day,
      stops: day.stops.map((stop) => ({
        ...stop,
        secrets: { hostName: name, hostPhone: name, gateCode: name },
      })),
    })),
  });
  await plan.plans.getByLabel(plan.words.plans.openFile).setInputFiles(file);
  await expect(plan.title("en")).toHaveValue(/^<img src=x/);
  await plan.list.locator("summary").first().click();
  await expectHarmless(page);
  await plan.button(plan.words.plan.slides).click();
  await expect(
    page
      .getByRole("list")
      .getByText(/<img src=x/)
      .first(),
  ).toBeVisible();
  await expectHarmless(page);

  const { app } = wordsIn("en");
  const modes = page.getByRole("navigation", { name: app.modes, exact: true });
  await modes.getByRole("link", { name: app.modeNames.present, exact: true }).click();
  await expect(slideOf(page, "en")).toContainText("<img src=x");
  const [presenter] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("button", { name: presentWords.en.bar.presenter }).click(),
  ]);
  await expect(presenter.getByText(/<img src=x/).first()).toBeVisible();
  const last = (await slideOf(page, "en").getAttribute("data-step"))?.split("/")[1];
  await page.keyboard.press("End");
  await expectStep(page, `${last}/${last}`);
  for (let step = Number(last) - 1; step > 0; step--) {
    await page.keyboard.press("PageUp");
    await expectStep(page, `${step}/${last}`);
    await expectHarmless(page);
  }
  await expectHarmless(presenter);
  await presenter.close();

  await page.goto("/?lang=en&mode=plan&show=programme");
  await expect(page.locator(".handout-place").first()).toContainText("<img src=x");
  await expectHarmless(page);
  await page.goto("/?lang=en&mode=plan");
  await plan.button(plan.words.plan.onTheDay).click();
  await expect(page.getByText(/<img src=x/).first()).toBeVisible();
  await expectHarmless(page);
});
