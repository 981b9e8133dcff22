import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { LANGUAGES } from "#domain/base/text.ts";
import { onTheDayWords } from "#i18n/onTheDayWords.ts";
import { expectPageStill, openPlan, PLACES } from "#tests/planPage.ts";
import { tooSmall } from "#tests/targets.ts";

test.use({
  viewport: { width: 360, height: 800 },
  hasTouch: true,
  isMobile: true,
  timezoneId: "Asia/Ho_Chi_Minh",
});

for (const language of LANGUAGES) {
  test(`a phone in the hand says now and next, takes a delay in one tap, and answers to keep (${language})`, async ({
    page,
  }) => {
    const words = onTheDayWords[language];
    await page.clock.install({ time: new Date("2027-10-19T08:40:00+07:00") });
    await page.clock.resume();
    const plan = await openPlan(page, `/?lang=${language}&mode=plan`, language);
    await plan.button(plan.words.plan.onTheDay).tap();
    const day = page.getByRole("region", { name: words.title, exact: true });
    const part = (name: string) => day.getByRole("region", { name, exact: true });
    const [now, next] = [part(words.now), part(words.next)];
    const [ioc, park] = [PLACES.ioc[language], PLACES.softwarePark[language]];

    await test.step("now and next", async () => {
      await expect(now).toContainText(ioc);
      await expect(now).toContainText(words.until("09:15"));
      await expect(next).toContainText(park);
      await expect(now).toBeInViewport();
    });
    await test.step("15 minutes late", async () => {
      await day.getByRole("button", { name: words.late.moreAt("15", ioc) }).tap();
      await expect(now).toContainText(words.until("09:30"));
    });
    const said = { en: "Sixty people, in shifts.", vi: "Sáu mươi người, theo ca." }[language];
    await test.step("a question and its answer", async () => {
      const question = { en: "How many work here?", vi: "Bao nhiêu người làm ở đây?" }[language];
      const [field, add] = [words.questions.newAt(ioc), words.questions.addAt(ioc)];
      await day.getByLabel(field, { exact: true }).tap();
      await page.keyboard.insertText(question);
      await day.getByRole("button", { name: add, exact: true }).tap();
      await day.getByLabel(question, { exact: true }).tap();
      await page.keyboard.insertText(said);
    });
    await test.step("the answers as a file", async () => {
      const download = page.waitForEvent("download");
      await day.getByRole("button", { name: words.questions.save, exact: true }).tap();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/^[a-z0-9-]+-organiser\..+\.txt$/);
      expect(await readFile(await file.path(), "utf8")).toContain(said);
    });
    expect(await tooSmall(day.getByRole("button"))).toEqual([]);
    await expectPageStill(page);
    await page.reload();
    await expect(now).toContainText(words.until("09:30"));
    await expect(day.getByText(said)).toBeVisible();
  });
}
