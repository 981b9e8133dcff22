import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { parsePlan } from "#domain/tour/planFile.ts";
import { handoutWords } from "#i18n/handoutWords.ts";
import { onTheDayWords } from "#i18n/onTheDayWords.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { partsOf } from "#tests/page.ts";
import { PLACES, planOf, settledLines, tabTo } from "#tests/planPage.ts";
import { slideOf } from "#tests/stagePage.ts";

for (const language of ["en", "vi"] as const) {
  test(`an organiser goes from the first page to the stage and back by keyboard alone (${language})`, async ({
    page,
  }) => {
    const { keyboard } = page;
    const { modes, words: pageWords } = partsOf(page, language);
    const { modeNames } = pageWords.app;
    const plan = planOf(page, language);
    const { words } = plan;
    const ioc = PLACES.ioc[language];
    const press = async (part: Locator, back?: "Shift+Tab") => {
      await tabTo(part, back);
      await expectFocusSeen(page);
      await keyboard.press("Enter");
    };

    await page.goto(`/?lang=${language}`);
    await test.step("to the planner, and the example", async () => {
      await press(modes.getByRole("link", { name: modeNames.plan }));
      await expect(plan.region).toBeVisible();
      await expectFocusSeen(page);
      await press(plan.button(words.plan.plans));
      await expect(plan.plans).toBeVisible();
      await press(plan.plans.getByRole("button", { name: words.plans.example, exact: true }));
      await expect(plan.plans).toHaveCount(0);
      await expectFocusSeen(page);
    });
    await test.step("a stop is moved", async () => {
      const place = PLACES.softwarePark[language];
      await press(plan.button(words.tour.laterNamed(place)));
      await expect(plan.list.locator("[data-part=name]").nth(3)).toHaveText(place);
      await expectFocusSeen(page);
    });
    await test.step("25 minutes more at a stop", async () => {
      await press(plan.stop(ioc), "Shift+Tab");
      await press(plan.delay.getByRole("button", { name: words.delay.more("25", ioc) }));
      await expect(plan.delay.getByRole("status")).toContainText("25");
      await expectFocusSeen(page);
      await press(plan.delay.getByRole("button", { name: words.delay.keep }));
      await expectFocusSeen(page);
    });
    const lines = await settledLines(plan);
    await test.step("the plan is saved as a file", async () => {
      await press(plan.button(words.plan.share), "Shift+Tab");
      await expect(plan.share).toBeVisible();
      const kind = (name: string) => plan.share.getByRole("radio", { name, exact: true });
      await tabTo(kind(words.share.kinds.public));
      for (const key of ["ArrowDown", "ArrowDown"]) await keyboard.press(key);
      await expect(kind(words.share.kinds.organiser)).toBeChecked();
      const saving = page.waitForEvent("download");
      await press(plan.share.getByRole("button", { name: words.share.saveFile, exact: true }));
      const saved = parsePlan(await readFile(await (await saving).path(), "utf8"));
      expect(saved.ok && saved.value.tour.days[0]?.stops.map(({ id }) => id)[3]).toBe(
        "software-park-2",
      );
      expect(saved.ok && saved.value.tour.days[0]?.stops[1]?.stayMinutes).toBe(85);
      await expectFocusSeen(page);
      await keyboard.press("Escape");
      await expect(plan.button(words.plan.share)).toBeFocused();
    });
    await test.step("a file for the calendar", async () => {
      const menu = plan.button(pageWords.app.exportFiles);
      await press(menu);
      const saving = page.waitForEvent("download");
      await press(plan.button(handoutWords[language].formats.ics));
      expect((await saving).suggestedFilename()).toMatch(/\.ics$/);
      await expectFocusSeen(page);
      await keyboard.press("Escape");
      await expect(menu).toBeFocused();
    });
    await test.step("the programme, printed", async () => {
      await press(
        plan.region.getByRole("link", { name: words.plan.paper, exact: true }),
        "Shift+Tab",
      );
      const paper = page.getByRole("region", { name: words.plan.paperTitle, exact: true });
      await expect(paper).toBeVisible();
      await expectFocusSeen(page);
      const kind = (name: string) => paper.getByRole("radio", { name, exact: true });
      await tabTo(kind(words.share.kinds.public));
      await keyboard.press("ArrowDown");
      await expect(kind(words.share.kinds.delegate)).toBeChecked();
      const printed = await page.evaluateHandle(() => {
        const told = { times: 0 };
        window.print = () => {
          told.times += 1;
        };
        return told;
      });
      await press(paper.getByRole("button", { name: words.plan.print, exact: true }));
      await expect.poll(() => printed.evaluate(({ times }) => times)).toBe(1);
      await press(paper.getByRole("link", { name: words.plan.backToPlan }), "Shift+Tab");
      await expect(plan.region).toBeVisible();
      await expectFocusSeen(page);
    });
    await test.step("on the day", async () => {
      await press(plan.button(words.plan.onTheDay));
      const day = page.getByRole("region", { name: onTheDayWords[language].title, exact: true });
      await expect(day).toBeVisible();
      await expectFocusSeen(page);
      await press(day.getByRole("button", { name: onTheDayWords[language].close, exact: true }));
      await expect(plan.region).toBeVisible();
      await expectFocusSeen(page);
    });
    await test.step("on the stage", async () => {
      await press(modes.getByRole("link", { name: modeNames.present }), "Shift+Tab");
      await expect(slideOf(page, language)).toHaveAttribute("data-step", /^1\//);
      await expectFocusSeen(page);
      for (const key of ["PageDown", "ArrowRight", "Space"]) await keyboard.press(key);
      await expect(slideOf(page, language)).toHaveAttribute("data-step", /^4\//);
      await keyboard.press("ArrowLeft");
      await expect(slideOf(page, language)).toHaveAttribute("data-step", /^3\//);
      await expectFocusSeen(page);
      await tabTo(page.getByRole("button", { name: presentWords[language].bar.next, exact: true }));
      await keyboard.press("Enter");
      await expect(slideOf(page, language)).toHaveAttribute("data-step", /^4\//);
    });
    await test.step("back to the plan as it was", async () => {
      await keyboard.press("Escape");
      await expect(plan.region).toBeVisible();
      await expect(plan.lines).toHaveText(lines);
      await expectFocusSeen(page);
    });
  });
}

/** Something has the focus, and a person sees what. */
async function expectFocusSeen(page: Page): Promise<void> {
  const focus = page.locator(":focus");
  await expect(focus).toHaveCount(1);
  await expect(focus).toBeInViewport();
  expect(await focus.evaluate((element) => element.tagName)).not.toBe("BODY");
}
