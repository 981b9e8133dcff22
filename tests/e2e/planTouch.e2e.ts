import { type CDPSession, expect, type Locator, type Page, test } from "@playwright/test";
import { boxOf } from "#tests/mapPage.ts";
import {
  expectPageStill,
  expectStops,
  expectStopsInAddress,
  openPlan,
  PLACES,
  settledLines,
  tourInAddress,
} from "#tests/planPage.ts";
import { tooSmall } from "#tests/targets.ts";

const TITLES = { en: "By touch alone", vi: "Chỉ bằng ngón tay" };
const NOTES = { en: "Two groups of ten", vi: "Chia hai nhóm, mỗi nhóm mười người" };

const { ioc, softwarePark, hiTechPark } = PLACES;

test.use({
  viewport: { width: 360, height: 800 },
  hasTouch: true,
  isMobile: true,
});

for (const language of ["en", "vi"] as const) {
  test(`a plan is made from nothing by touch alone (${language})`, async ({ page }) => {
    const plan = await openPlan(page, `/?lang=${language}&mode=plan`, language);
    const { words } = plan;
    await plan.button(words.plan.plans).tap();
    await plan.plans.getByRole("button", { name: words.plans.newPlan, exact: true }).tap();
    await expect(plan.plans).toHaveCount(0);
    await expectStops(plan, []);

    const [one, two, three] = [ioc[language], softwarePark[language], hiTechPark[language]];
    for (const name of [one, two, three]) {
      // What can be added is offered before anything is typed.
      await plan.addBox.tap();
      await plan.offers
        .filter({ hasText: words.add.addPlace(name) })
        .first()
        .tap();
      await expect(plan.stop(name)).toBeVisible();
    }
    await expectStops(plan, [one, two, three]);

    await dragByFinger(page, plan.handle(three), plan.stop(two));
    await expectStops(plan, [one, three, two]);
    await expect(plan.region.locator(".tour-notice")).toContainText(
      `${words.tour.said.moved(three, words.tour.said.position("2", "3"))}`,
    );

    const before = await settledLines(plan);
    await plan.button(words.tour.removeNamed(three)).tap();
    await expectStops(plan, [one, two]);
    await plan.region
      .locator(".tour-notice")
      .getByRole("button", { name: words.tour.undo, exact: true })
      .tap();
    await expect(plan.lines).toHaveText(before);
    await expectStopsInAddress(page, ["ioc", "dhpiza", "software-park-2"]);

    await write(plan.title(language), TITLES[language]);
    await plan.editSummary(one).tap();
    const of = (name: string) => plan.editor(one).getByLabel(name, { exact: true });
    await write(of(words.stop.stay), "35");
    await of(words.tour.states.asked).tap();
    await write(of(`${words.stop.note}, ${words.stop.inLanguage[language]}`), NOTES[language]);
    await plan.editSummary(one).tap();
    await expect(plan.list.getByRole("listitem").first()).toContainText(NOTES[language]);
    const written = () => {
      const { title, days } = tourInAddress(page.url()) ?? {};
      const stop = days?.[0]?.stops[0];
      return [title?.[language], stop?.stayMinutes, stop?.note?.[language]];
    };
    await expect.poll(written).toEqual([TITLES[language], 35, NOTES[language]]);

    expect(await tooSmall(plan.region.getByRole("button"))).toEqual([]);
    await expectPageStill(page);
  });
}

/** As a finger does: a tap into the field, then the keys that the screen offers. */
async function write(field: Locator, text: string): Promise<void> {
  await field.tap();
  await field.selectText();
  await field.page().keyboard.insertText(text);
  await field.page().keyboard.press("Tab");
}

/** Pulls a part by its middle to just above another, in the steps of a finger. */
async function dragByFinger(page: Page, handle: Locator, above: Locator): Promise<void> {
  await above.scrollIntoViewIfNeeded();
  const touch = await page.context().newCDPSession(page);
  const [from, to] = [await boxOf(handle), await boxOf(above)];
  const x = from.x + from.width / 2;
  const [start, end] = [from.y + from.height / 2, to.y - 4];
  await send(touch, "touchStart", { x, y: start });
  // A finger comes to rest before it lets go; a flick would have the browser wait for the list to stop.
  for (const share of [0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 1, 1, 1]) {
    await send(touch, "touchMove", { x, y: start + (end - start) * share });
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await expect(page.locator(".drop-line")).toBeVisible();
  await send(touch, "touchEnd", null);
  await expect(page.locator(".drop-line")).toHaveCount(0);
}

type TouchKind = "touchStart" | "touchMove" | "touchEnd";

async function send(touch: CDPSession, type: TouchKind, point: { x: number; y: number } | null) {
  await touch.send("Input.dispatchTouchEvent", { type, touchPoints: point ? [point] : [] });
}
