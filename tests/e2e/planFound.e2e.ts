import { expect, test } from "@playwright/test";
import { LANGUAGES } from "#domain/base/text.ts";
import { partsOf } from "#tests/page.ts";
import { expectStopsInAddress, PLACES, planOf } from "#tests/planPage.ts";

const EXAMPLE = ["admin-centre", "ioc", "software-park-2", "it-park", "it-park", "dhpiza"];

for (const language of LANGUAGES) {
  test(`a site’s panel leads to the planner, which takes the site in by one key (${language})`, async ({
    page,
  }) => {
    await page.goto(`/?lang=${language}&site=it-park`);
    const { site, words } = partsOf(page, language);
    const name = PLACES.itPark[language];
    await site(name).getByRole("link", { name: words.sites.planVisit, exact: true }).click();
    const plan = planOf(page, language);
    await expect(plan.region.getByText(plan.words.add.chosen(name), { exact: true })).toBeVisible();
    await expect(plan.button(plan.words.add.addPlace(name))).toBeFocused();
    await page.keyboard.press("Enter");

    await expectStopsInAddress(page, [...EXAMPLE, "it-park"]);
    await expect(plan.stop(name).last()).toBeFocused();
    await expect(plan.button(plan.words.add.addPlace(name))).toHaveCount(0);
  });
}
