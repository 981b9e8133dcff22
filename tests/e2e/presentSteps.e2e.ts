import { expect, test } from "@playwright/test";
import { presentWords } from "#i18n/presentWords.ts";
import { complaintsOf, mapOf } from "#tests/page.ts";
import { expectStep, LONG_TOUR, slideOf } from "#tests/stagePage.ts";

const SITES = {
  en: ["IOC", "Software Park No. 2", "Danang IT Park", "Da Nang Hi-Tech Park (DHPIZA)"],
  vi: [
    "IOC",
    "Công viên phần mềm số 2",
    "Khu CNTT tập trung",
    "Khu công nghệ cao Đà Nẵng (DHPIZA)",
  ],
} as const;

for (const language of ["en", "vi"] as const) {
  test(`the four sites are told by keyboard, each on its own map (${language})`, async ({
    page,
  }) => {
    const complaints = complaintsOf(page);
    await page.goto(`/?lang=${language}&mode=present`);
    const slide = slideOf(page, language);
    const { titles } = presentWords[language];
    await expectStep(page, "1/9", language);
    await expect(mapOf(page)).toHaveAttribute("data-map-state", "static");
    await expect(mapOf(page).getByRole("application")).toHaveAccessibleDescription(
      language === "en" ? /1\.8 km north of IOC/ : /cách IOC khoảng 1,8 km về phía bắc/,
    );
    const heads = [titles.locator, titles.overview, ...SITES[language], titles.comparison];
    for (const [i, head] of heads.entries()) {
      await page.keyboard.press("ArrowRight");
      await expectStep(page, `${i + 2}/9`, language);
      await expect(slide.getByRole("heading", { level: 2 })).toHaveText(head);
    }
    await expect(slide.getByRole("table").getByRole("columnheader")).toHaveCount(5);
    await page.keyboard.press("End");
    await expectStep(page, "9/9", language);
    await expect(slide).toContainText(presentWords[language].thisMachine);
    await expect(slide.locator(".qr-code")).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
}

test("a reload comes back to the slide, Back to where one was before", async ({ page }) => {
  await page.goto("/?lang=en");
  await page.getByRole("link", { name: "Present", exact: true }).click();
  await expectStep(page, "1/9");
  for (let press = 0; press < 4; press++) await page.keyboard.press("PageDown");
  await expectStep(page, "5/9");
  await page.reload();
  await expectStep(page, "5/9");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Sites", exact: true })).toBeVisible();
  expect(new URL(page.url()).searchParams.get("step")).toBeNull();
  await page.goBack();
  await expectStep(page, "5/9");
  await page.goBack();
  await expect(page.getByRole("region", { name: "Sites", exact: true })).toBeVisible();
});

test("a tour is told in its order, and nothing of the planner comes without one", async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(request.url()));
  await page.goto("/?lang=en&mode=present&step=2");
  await expectStep(page, "2/9");
  await expect(mapOf(page)).toHaveAttribute("data-map-state", "static");
  const ofPlanner = () =>
    scripts.filter((url) => /PlanPanel|TourStage|StaticTour|optimise/.test(url));
  expect(ofPlanner()).toEqual([]);

  await page.goto(`/?lang=en&mode=present&tour=${LONG_TOUR}`);
  await expectStep(page, "1/14");
  await expect(slideOf(page, "en").getByRole("heading", { level: 2 })).toHaveText("Nine visits");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await expect(slideOf(page, "en").getByRole("link").first()).toContainText("08:00 to 08:20");
  expect(ofPlanner().length).toBeGreaterThan(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Tour", exact: true })).toBeVisible();
});

test("a tour that cannot be read is said, and the four sites are told", async ({ page }) => {
  await page.goto("/?lang=en&mode=present&tour=damaged");
  await expectStep(page, "1/9");
  await expect(page.locator(".plan-notice")).toBeVisible();
});

test("stage and presenter window are in step both ways", async ({ page, context }) => {
  await page.goto("/?lang=en&mode=present&step=3");
  await expectStep(page, "3/9");
  const opened = context.waitForEvent("page");
  await page.getByRole("button", { name: "Presenter window" }).click();
  const presenter = await opened;
  await expectStep(presenter, "3/9");
  const next = presenter.getByRole("region", { name: "Next slide" });
  await expect(next).toContainText("IOC");

  await presenter.getByRole("button", { name: "Next", exact: true }).click();
  await expectStep(page, "4/9");
  await page.keyboard.press("PageDown");
  await expectStep(presenter, "5/9");
  await presenter.keyboard.press("b");
  await expect(page.locator(".stage-black")).toBeVisible();
  await expect(presenter.getByText("The stage is black.")).toBeVisible();
  await page.keyboard.press("b");
  await expect(presenter.getByText("The stage is black.")).toHaveCount(0);

  for (let press = 0; press < 4; press++) {
    await page.keyboard.press("PageUp");
    await presenter.keyboard.press("PageUp");
    await presenter.keyboard.press("PageDown");
  }
  await page.reload();
  await presenter.keyboard.press("End");
  await expectStep(page, "9/9");
  await presenter.reload();
  await expectStep(presenter, "9/9");
  await page.keyboard.press("Home");
  await expectStep(presenter, "1/9");
});
