import { expect, test } from "@playwright/test";
import { formatTourCode } from "#domain/tourCode/tourCode.ts";
import { thereAndBackTwice } from "#tests/aTour.ts";
import { boxOf, expectParameter } from "#tests/mapPage.ts";
import { mapOf, partsOf } from "#tests/page.ts";
import {
  addPointed,
  expectPageStill,
  expectStops,
  openPlan,
  PLACES,
  type PlanPage,
  planOf,
  settledLines,
  tourInAddress,
} from "#tests/planPage.ts";

const { admin, ioc, softwarePark, itPark, hiTechPark } = PLACES;

for (const language of ["en", "vi"] as const) {
  test(`the SVG map says how far each way is; clicks on it choose and add stops (${language})`, async ({
    page,
  }) => {
    const plan = await openPlan(page, `/?lang=${language}&mode=plan`, language);
    const map = mapOf(page);
    const names = [ioc, softwarePark, itPark, hiTechPark].map((site) => site[language]);
    await expect(plan.list).toContainText(names[0] ?? "");
    const ways = map.locator(".static-map text").filter({ hasText: WAY_WORDS[language] });
    // From the coast to the parks, from one park to the other, and back; those in town are too short.
    await expect(ways).toHaveCount(3);
    await expect(
      ways.filter({ hasText: { en: "18.4 km", vi: "18,4 km" }[language] }),
    ).toBeVisible();

    await map.getByRole("button", { name: /^6 13:30 / }).click();
    await expect(plan.stop(hiTechPark[language])).toHaveAttribute("aria-pressed", "true");

    const { x, y, width, height } = await boxOf(map);
    await page.mouse.click(x + width * 0.3, y + height * 0.75);
    await expect(plan.region.locator(".add-stop-pointed")).toContainText(plan.words.add.chosen(""));
    await addPointed(plan, "Market");
    await expect(plan.stop("Market")).toBeFocused();
    await expect(map.getByRole("button", { name: /^7 .*Market$/ })).toBeVisible();
    // No road of the map leads there: that way is an estimate, on the map and in the list.
    await expect(plan.list.locator("[data-leg=estimated]").last()).toContainText(
      plan.words.tour.legs.estimated,
    );
  });
}

const WAY_WORDS = {
  en: /^(≈ )?\d+ min · (≈ )?[\d.]+ k?m$/,
  vi: /^(≈ )?\d+ phút · (≈ )?[\d,]+ k?m$/,
};

test("25 minutes more at a stop say what moves, and are taken back", async ({ page }) => {
  const plan = await openPlan(page, "/?lang=en&mode=plan", "en");
  const before = await settledLines(plan);
  await expectPageStill(page);
  await plan.stop(ioc.en).click();
  const { delay, words } = plan;
  await delay.getByRole("button", { name: words.delay.more("25", ioc.en) }).click();
  const report = delay.getByRole("status");
  await expect(report).toContainText(
    `${softwarePark.en} 21 min later, ${itPark.en} 21 min later, ${itPark.en} 21 min later, ${hiTechPark.en} 8 min later.`,
  );
  await expect(report).toContainText(`${softwarePark.en} is late by 21 min.`);
  await expect(report).toContainText("The day ends at 16:31, 8 min later.");
  await expect(plan.conflicts.getByRole("listitem").first()).toContainText(
    `Arrives at ${softwarePark.en} at 09:51, 21 min after the agreed 09:30.`,
  );
  // Only tried: neither in the plan nor in its address.
  expect(new URL(page.url()).searchParams.get("tour")).toBeNull();

  await delay.getByRole("button", { name: words.delay.takeBack }).click();
  await expect(report).toHaveText("");
  await expect(plan.conflicts).toHaveCount(0);
  await expect(plan.lines).toHaveText(before);

  await delay.getByRole("button", { name: words.delay.more("25", ioc.en) }).click();
  await delay.getByRole("button", { name: words.delay.keep }).click();
  await expect(plan.list).toContainText("1 h 25 min stay");
  await plan.undo.click();
  await expect(plan.lines).toHaveText(before);
});

test("what is said on the day is there again after a reload", async ({ page }) => {
  const plan = await openPlan(page, "/?lang=en&mode=plan", "en");
  await plan.stop(ioc.en).click();
  await plan.delay.getByRole("button", { name: plan.words.delay.more("25", ioc.en) }).click();
  await page.getByRole("button", { name: "On the day" }).click();
  const onTheDay = page.getByRole("region", { name: "On the day" });
  await expect(onTheDay).toBeVisible();
  await page.reload();
  await expect(onTheDay).toBeVisible();
  await onTheDay.getByRole("button", { name: "Back to the plan" }).click();

  await expect(plan.delay.getByRole("status")).toContainText("The day ends at 16:31, 8 min later.");
});

test("the best order says what it saves, is put in the plan, and is taken out", async ({
  page,
}) => {
  const plan = await openPlan(
    page,
    `/?lang=en&mode=plan&tour=${formatTourCode(thereAndBackTwice())}`,
    "en",
  );
  const { bestOrder, words } = plan;
  // Of a link nobody knows what is confirmed, of the plan that one makes of it one does.
  const stops = plan.list.locator(".stop-name, .stop-times, .leg-row > p");
  await settledLines(plan);
  const before = await stops.allTextContents();
  const find = bestOrder.getByRole("button", { name: words.order.find });
  await find.click();
  await expect(bestOrder.getByRole("status")).toContainText(
    /\d+ min saved: the day ends at 1\d:\d\d\./,
  );
  await expect(bestOrder.getByRole("status")).toContainText(words.order.wasExact);
  await expect(stops).toHaveText(before);
  await bestOrder.getByRole("button", { name: words.order.apply }).click();
  const applied = bestOrder.locator(".order-applied");
  await expect(applied).toBeFocused();
  await expect(stops).not.toHaveText(before);
  await expectDriving(plan, ["it-park", "dhpiza"]);

  await find.click();
  await expect(bestOrder.getByRole("status")).toHaveText(words.order.isBest);
  await applied.getByRole("button", { name: words.order.back }).click();
  await expect(stops).toHaveText(before);
  await find.click();
  await bestOrder.getByRole("button", { name: words.order.leave }).click();
  await expect(find).toBeFocused();
  await expect(stops).toHaveText(before);
});

/** These two, far from the rest, are visited one after the other. */
async function expectDriving({ list }: PlanPage, far: readonly [string, string]) {
  const order = await list
    .locator("> li")
    .evaluateAll((items) => items.map((item) => item.getAttribute("data-stop")));
  expect(Math.abs(order.indexOf(far[0]) - order.indexOf(far[1]))).toBe(1);
}

test("ten edits are undone to the very same list, and done again", async ({ page }) => {
  const plan = await openPlan(page, "/?lang=vi&mode=plan", "vi");
  const { words } = plan;
  const before = await settledLines(plan);
  const day = await plan.dayTimes.textContent();
  const named = (name: string) => plan.button(name).first();

  await named(words.tour.laterNamed(admin.vi)).click();
  await named(words.tour.earlierNamed(hiTechPark.vi)).click();
  await named(words.tour.removeNamed(softwarePark.vi)).click();
  await plan.addBox.fill("nhà ga T2");
  await plan.offers.first().click();
  const editor = await plan.openEditor(ioc.vi);
  await editor.getByLabel(words.stop.stay, { exact: true }).fill("35");
  await editor.getByLabel(words.stop.arriveAt, { exact: true }).fill("10:10");
  await editor.getByLabel(words.tour.states.asked).check();
  await editor.getByLabel(`${words.stop.note}, ${words.stop.inLanguage.en}`).fill("Two groups");
  await plan.dayTimes.click();
  await plan.region.getByLabel(words.tour.days.startsAt, { exact: true }).fill("07:15");
  await plan.title("vi").fill("Một ngày khác");
  const after = await settledLines(plan);
  expect(after).not.toEqual(before);

  const { undo, redo } = plan;
  for (let steps = 0; steps < 10; steps++) await undo.click();
  await expect(undo).toHaveAttribute("aria-disabled", "true");
  await expect(plan.lines).toHaveText(before);
  await expect(plan.dayTimes).toHaveText(day ?? "");
  await expect(plan.title("vi")).not.toHaveValue("Một ngày khác");
  await expectParameter(page, "tour", null);

  // By the keys of the system as well, where no field has the focus.
  for (let steps = 0; steps < 10; steps++) await page.keyboard.press("Control+Shift+Z");
  await expect(redo).toHaveAttribute("aria-disabled", "true");
  await expect(plan.lines).toHaveText(after);
  await expect(plan.title("vi")).toHaveValue("Một ngày khác");
});

test("a quick hand that leaves the handle at once has the stop with it", async ({ page }) => {
  const plan = await openPlan(page, "/?lang=en&mode=plan", "en");
  await settledLines(plan);
  await plan.handle(ioc.en).hover();
  const above = await boxOf(plan.stop(admin.en));
  await page.mouse.down();
  await page.mouse.move(above.x, above.y - 2);
  await expect(page.locator(".drop-line")).toBeVisible();
  await page.mouse.up();
  await expectStops(plan, [
    ...[ioc.en, admin.en, softwarePark.en, itPark.en, itPark.en, hiTechPark.en],
  ]);
});

test("Back leads from the plan to the map and Forward to the plan as it was", async ({ page }) => {
  await page.goto("/?lang=en");
  const { modes, sites, words } = partsOf(page, "en");
  await modes.getByRole("link", { name: words.app.modeNames.plan }).click();
  const plan = planOf(page, "en");
  await plan.button(plan.words.tour.removeNamed(softwarePark.en)).click();
  await plan.title("en").fill("Mine");
  const before = await settledLines(plan);
  expect(before).not.toContain(softwarePark.en);
  await expect.poll(() => tourInAddress(page.url())?.title.en).toBe("Mine");

  await page.goBack();
  await expect(sites).toBeVisible();
  await expect(plan.region).toHaveCount(0);
  await expectParameter(page, "tour", null);
  await page.goForward();
  await expect(plan.lines).toHaveText(before);
  await expect(plan.title("en")).toHaveValue("Mine");
  await expect.poll(() => tourInAddress(page.url())?.title.en).toBe("Mine");
});
