import { expect, type Page, test } from "@playwright/test";
import { at, knownPlace } from "#tests/aTour.ts";
import { complaintsOf } from "#tests/page.ts";
import {
  expectStops,
  expectStopsInAddress,
  openPlan,
  PLACES,
  settledLines,
  tabTo,
  tourInAddress,
} from "#tests/planPage.ts";

const { admin, ioc, softwarePark, hiTechPark } = PLACES;

const IN_WORDS = {
  en: {
    late: /^Arrives at IOC at 08:0\d, \d min after the agreed 08:00\. .*by 07:5\d\./,
    remedy: /^Start at 07:5\d$/,
    typed: ["ioc", "software park", "hi-tech"],
  },
  vi: {
    late: /^Đến IOC lúc 08:0\d, muộn \d phút so với giờ hẹn 08:00\. .*chậm nhất lúc 07:5\d\./,
    remedy: /^Bắt đầu lúc 07:5\d$/,
    // As people type on a keyboard without tone marks.
    typed: ["ioc", "cong vien phan mem", "công nghệ cao"],
  },
} as const;

for (const language of ["en", "vi"] as const) {
  test(`a plan is made from nothing by keyboard alone (${language})`, async ({ page }) => {
    const complaints = complaintsOf(page);
    const plan = await openPlan(page, `/?lang=${language}&mode=plan`, language);
    const { words } = plan;
    const { keyboard } = page;
    const { late, remedy, typed } = IN_WORDS[language];

    await tabTo(plan.button(words.plan.plans));
    await keyboard.press("Enter");
    await expect(plan.plans).toBeVisible();
    await tabTo(plan.plans.getByLabel(words.plans.date));
    // The same day whether the month or the day comes first.
    await keyboard.type("11112027");
    await keyboard.press("Enter");
    await expect(plan.plans).toHaveCount(0);
    await expect(plan.button(words.plan.plans)).toBeFocused();
    await expectStops(plan, []);
    await expect(plan.region.getByRole("heading", { level: 3 })).toContainText(/11.*2027/);

    await tabTo(plan.title("vi"), "Shift+Tab");
    await keyboard.type("Thăm ba địa điểm");
    await tabTo(plan.title("en"), language === "en" ? "Shift+Tab" : "Tab");
    await keyboard.type("Three sites");

    await tabTo(plan.region.getByLabel(words.tour.days.startPlace, { exact: true }));
    await chooseByArrow(page, admin[language]);

    await tabTo(plan.addBox);
    for (const name of typed) {
      await keyboard.type(name);
      await expect(plan.offers.first()).toBeVisible();
      await keyboard.press("Enter");
      await expect(plan.addBox).toBeFocused();
      await expect(plan.addBox).toHaveValue("");
    }
    const [one, two, three] = [ioc[language], softwarePark[language], hiTechPark[language]];
    await expectStops(plan, [one, two, three]);

    await tabTo(plan.handle(three), "Shift+Tab");
    for (const key of ["Space", "ArrowUp", "Space"]) await keyboard.press(key);
    await expectStops(plan, [one, three, two]);
    await expect(plan.handle(three)).toBeFocused();
    await expect(plan.region.getByRole("status")).toContainText([
      words.tour.said.dropped(three, words.tour.said.position("2", "3")),
    ]);

    await tabTo(plan.editSummary(one), "Shift+Tab");
    await keyboard.press("Enter");
    await tabTo(plan.editor(one).getByLabel(words.stop.stay, { exact: true }));
    await keyboard.press("Control+a");
    await keyboard.type("45");
    await expect(plan.conflicts).toHaveCount(0);
    await tabTo(plan.editor(one).getByLabel(words.stop.arriveAt, { exact: true }));
    await keyboard.type("0800");
    await expect(plan.conflicts.getByRole("paragraph").first()).toHaveText(late);
    // Escape folds the fields and gives the focus to where they were opened.
    await keyboard.press("Escape");
    await expect(plan.editSummary(one)).toBeFocused();
    await tabTo(plan.conflicts.getByRole("button", { name: remedy }), "Shift+Tab");
    await keyboard.press("Enter");
    await expect(plan.conflicts).toHaveCount(0);
    await expect(plan.dayTimes).toContainText(/07:5\d/);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");

    await expectStopsInAddress(page, ["ioc", "dhpiza", "software-park-2"]);
    await expect.poll(() => tourInAddress(page.url())?.days[0]?.startsAt).toBeLessThan(at("08:00"));
    expect(tourInAddress(page.url())).toMatchObject({
      title: { vi: "Thăm ba địa điểm", en: "Three sites" },
      days: [{ date: "2027-11-11", startPlace: knownPlace("admin-centre") }],
    });
    const before = await settledLines(plan);
    await page.reload();
    await expect(plan.lines).toHaveText(before);
    await expect(plan.title("vi")).toHaveValue("Thăm ba địa điểm");
    await expect(plan.title("en")).toHaveValue("Three sites");
    expect(complaints).toEqual([]);
  });
}

/** In a closed select each press chooses the next. */
async function chooseByArrow(page: Page, name: string): Promise<void> {
  const select = page.locator("select:focus");
  const chosen = () =>
    select.evaluate((element: HTMLSelectElement) => element.selectedOptions[0]?.label);
  for (let presses = 0; presses < 40 && (await chosen()) !== name; presses++) {
    await page.keyboard.press("ArrowDown");
  }
  expect(await chosen()).toBe(name);
}
