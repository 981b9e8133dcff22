import { expect, test } from "@playwright/test";
import { formatTourCode } from "#domain/tourCode/tourCode.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import { CHROMIUM_ARGS } from "#tests/chromium.ts";
import { expectParameter } from "#tests/mapPage.ts";
import { planOf, settledLines } from "#tests/planPage.ts";
import { expectStep, slideOf } from "#tests/stagePage.ts";

// Steps do not wait for any map.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...CHROMIUM_ARGS, "--disable-3d-apis"] });
  },
});

/** Words that do not pack well: with six of these the plan is too long for an address. */
const note = (factor: number) =>
  Array.from({ length: 500 }, (_, i) => ((i * factor) % 46_649).toString(36)).join(" ");

const LONG = formatTourCode(
  aTour(
    [
      aDay(
        ["ioc", "dhpiza", "it-park"].map((id, i) =>
          aStop(id, { note: { vi: note(7919 + 2 * i), en: note(6553 + 2 * i) } }),
        ),
      ),
    ],
    { title: { vi: "Kế hoạch dài", en: "A long plan" } },
  ),
);

test("a plan that no address can hold is presented from the device, after a reload too", async ({
  page,
}) => {
  await page.goto(`/?lang=en&mode=plan&tour=${LONG}`);
  const plan = planOf(page, "en");
  await settledLines(plan);
  await plan.title("en").fill("My own plan");
  await expectParameter(page, "tour", null);
  await page.getByRole("link", { name: "Present", exact: true }).click();
  await expectStep(page, "1/8");
  await expect(slideOf(page, "en").getByRole("heading", { level: 2 })).toHaveText("My own plan");
  expect(page.url()).not.toContain("tour=");
  await page.keyboard.press("End");
  await page.reload();
  await expectStep(page, "8/8");
  await page.keyboard.press("Home");
  await expect(slideOf(page, "en").getByRole("heading", { level: 2 })).toHaveText("My own plan");

  const opened = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Presenter window" }).click();
  const presenter = await opened;
  await expectStep(presenter, "1/8");
  await expect(presenter.getByRole("heading", { name: "My own plan" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(plan.title("en")).toHaveValue("My own plan");
});
