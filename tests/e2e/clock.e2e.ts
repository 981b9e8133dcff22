import { expect, type Locator, type Page, test } from "@playwright/test";
import { onTheDayWords } from "#i18n/onTheDayWords.ts";
import { ownTimeWords } from "#i18n/ownTimeWords.ts";
import { openPlan, PLACES } from "#tests/planPage.ts";

// A device that is not in Viet Nam.
test.use({
  timezoneId: "America/Los_Angeles",
});

/** 08:40 in Da Nang on the day of the sample programme; the evening before in Los Angeles. */
const AT_IOC = new Date("2027-10-19T08:40:00+07:00");
const HOUR = 3_600_000;

for (const language of ["en", "vi"] as const) {
  test(`on the day the times are Da Nang's, and a clock that jumps takes nothing away (${language})`, async ({
    page,
  }) => {
    const words = onTheDayWords[language];
    await page.clock.install({ time: AT_IOC });
    await page.clock.resume();
    const plan = await openPlan(page, `/?lang=${language}&mode=plan`, language);
    await plan.button(plan.words.plan.onTheDay).click();
    const day = page.getByRole("region", { name: words.title, exact: true });
    const part = (name: string) => day.getByRole("region", { name, exact: true });
    const [now, next] = [part(words.now), part(words.next)];
    const ioc = PLACES.ioc[language];
    const answer = day.getByPlaceholder(words.questions.answer).first();

    await test.step("another time zone", async () => {
      await expect(day).toContainText(words.time.inDaNang("08:40"));
      await expect(now).toContainText(ioc);
      await expect(now).toContainText(words.until("09:15"));
      await expect(next).toContainText(PLACES.softwarePark[language]);
      await expect(day).not.toContainText("18:");
      await day.getByLabel(ownTimeWords[language].show).check();
      await expect(day).toContainText(ownTimeWords[language].ownBefore("18:40"));
    });
    await test.step("what is said", async () => {
      await day.getByRole("button", { name: words.late.moreAt("25", ioc) }).click();
      await expect(now).toContainText(words.until("09:40"));
      await answer.fill("ở sảnh / in the lobby");
    });
    for (const [jump, hours, clock] of [
      ["an hour back", -1, "07:40"],
      ["a day on", 24, "08:40"],
      ["a year back", -365 * 24, "08:40"],
    ] as const) {
      await test.step(jump, async () => {
        await setClock(page, AT_IOC.getTime() + hours * HOUR);
        await expect(day).toContainText(words.time.inDaNang(clock));
        await expectSaneTimes(day);
      });
    }
    await test.step("and right again", async () => {
      await setClock(page, AT_IOC.getTime() + HOUR / 12);
      await expect(day).toContainText(words.time.inDaNang("08:45"));
      await expect(now).toContainText(words.until("09:40"));
      await expect(answer).toHaveValue("ở sảnh / in the lobby");
      await page.reload();
      await expect(now).toContainText(words.until("09:40"));
      await expect(answer).toHaveValue("ở sảnh / in the lobby");
    });
  });
}

/** The device's clock is put to another time; the page looks at it when it comes to the front. */
async function setClock(page: Page, time: number): Promise<void> {
  await page.clock.setSystemTime(time);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
}

async function expectSaneTimes(part: Locator): Promise<void> {
  await expect(part).not.toContainText(/NaN|undefined|Invalid|[-−]\d+ (h|min|giờ|phút|days?|ngày)/);
}
