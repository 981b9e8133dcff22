import { expect, test } from "@playwright/test";
import { LANGUAGES } from "#domain/base/text.ts";
import { searchBoxWords } from "#i18n/searchBoxWords.ts";
import { mapOf, partsOf } from "#tests/page.ts";
import { expectStopsInAddress, openPlan, PLACES, planOf } from "#tests/planPage.ts";

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

  test(`what the header’s search finds is added to the plan that stays open (${language})`, async ({
    page,
  }) => {
    const plan = await openPlan(page, `/?lang=${language}&mode=plan`, language);
    const search = page.getByRole("search");
    const box = search.getByRole("combobox", { name: searchBoxWords[language].search });
    const found = [
      ["novotel", /Novotel/],
      ["software park", PLACES.softwarePark[language]],
    ] as const;
    for (const [typed, name] of found) {
      await box.fill(typed);
      await search.getByRole("option").filter({ hasText: name }).first().click();
      await expect(plan.region).toBeVisible();
      await expect(plan.region.locator(".add-stop-pointed [role=status]")).toContainText(name);
      await expect(plan.region.locator(".add-stop-pointed .plain-button")).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(plan.list.locator("[data-part=name]").last()).toContainText(name);
    }
    await expect(mapOf(page)).toBeVisible();
    await expect(plan.list.locator("[data-part=name]")).toHaveCount(EXAMPLE.length + 2);
  });
}
