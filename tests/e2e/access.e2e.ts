import { expect, type Locator, test } from "@playwright/test";
import { expectNoViolations, expectNoViolationsNow } from "#tests/axe.ts";
import { furnitureOf } from "#tests/mapPage.ts";
import { PLACES, planOf } from "#tests/planPage.ts";
import { unfold } from "#tests/screen.ts";
import { ADDRESSES } from "#tests/screens.ts";
import { SESSION } from "#tests/screensStage.ts";

const MAP = '[data-map-state="static"]';
const SIZES = { laptop: [1440, 900], phone: [360, 800], "zoomed 400 %": [320, 256] } as const;

for (const [state, [query, shown]] of Object.entries(ADDRESSES)) {
  test(`axe finds nothing in any size, in either language and theme: ${state}`, async ({
    page,
  }) => {
    // A dozen looks at what may be a large table.
    test.slow();
    await page.goto(`/?lang=en&theme=light${query}`);
    await expect(page.locator(shown).first()).toBeVisible();
    await expectNoViolations(page, SIZES);
  });
}

/** In another page there is no switch of colours: whoever embeds the map chooses. */
const EMBEDDED: Readonly<Record<string, string>> = {
  overview: "",
  site: "&site=it-park",
  reader: "&site=ioc&passage=vi-p8s2",
  "waiting for a click": "&interaction=click",
  stage: "&mode=present&step=7",
  "bad address": "&site=nowhere&controls=off",
};

for (const [state, query] of Object.entries(EMBEDDED)) {
  test(`axe finds nothing in any size in another page: ${state}`, async ({ page }) => {
    for (const looks of ["lang=en&theme=light", "lang=vi&theme=dark"]) {
      await page.goto(`/?embed=1&${looks}${query}`);
      await expect(page.locator(MAP)).toBeVisible();
      await expectNoViolationsNow(page, SIZES);
    }
  });
}

test("axe finds nothing in what a page without JavaScript shows, in any size", async ({ page }) => {
  await page.route("/", async (route) => {
    const html = await (await route.fetch()).text();
    // Axe is a script itself: the page is read as where none may run.
    const read = html.replace(/<script.*?<\/script>/gs, "").replaceAll("noscript>", "div>");
    await route.fulfill({ contentType: "text/html", body: read });
  });
  await page.goto("/");
  await expect(page.locator(".plain").first()).toBeVisible();
  await expect(page.locator(".plain").last()).toBeVisible();
  await expectNoViolationsNow(page, SIZES);
});

test("the statement on accessibility is a page of the app, found beside the credits", async ({
  page,
}) => {
  await page.goto("/?lang=vi");
  await unfold(page, "Chú giải");
  const opened = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Khả năng tiếp cận" }).click();
  const statement = await opened;
  await expect(statement).toHaveURL(/accessibility\.html#vi$/);
  await expect(statement.getByRole("heading", { name: "Khả năng tiếp cận" })).toBeInViewport();
  await expect(statement.getByRole("heading", { name: "Accessibility" })).toBeVisible();
  await expectNoViolationsNow(statement, SIZES);
});

test.describe("with the colours of the system", () => {
  test.use({ contextOptions: { reducedMotion: "reduce", forcedColors: "active" } });

  test("a stage is black when it is to be, and shows which button is on", async ({ page }) => {
    await page.goto("/?lang=en&mode=present&step=7");
    await expect(page.locator(MAP)).toBeVisible();
    await expectNoViolationsNow(page);
    const pointer = page.getByRole("button", { name: "Pointer" });
    const ground = () => pointer.evaluate((button) => getComputedStyle(button).backgroundColor);
    const off = await ground();
    await pointer.click();
    await expect(pointer).toHaveAttribute("aria-pressed", "true");
    expect(await ground()).not.toBe(off);
    await page.keyboard.press("b");
    await expect(page.locator(".stage-black")).toHaveCSS("background-color", "rgb(0, 0, 0)");
  });

  test("what is chosen, open, pressed or lifted is seen without grounds and shadows", async ({
    page,
  }) => {
    await page.goto("/?lang=en&site=ioc");
    const chip = (name: string) => page.locator(".site-chips").getByRole("link", { name });
    await expectLooksOther(chip("IOC"), chip("Danang IT Park"));
    const { control, words } = furnitureOf(page, "en");
    await control(words.measure.start).click();
    await expectLooksOther(control(words.measure.start), control(words.zoomIn));

    await page.getByRole("link", { name: "Plan", exact: true }).click();
    const modes = page.getByRole("navigation", { name: "Modes" });
    await expectLooksOther(
      modes.getByRole("link", { name: "Plan" }),
      modes.getByRole("link", { name: "Explore" }),
    );
    const plan = planOf(page, "en");
    const { ioc, softwarePark, hiTechPark } = PLACES;
    const handle = (name: string) => page.getByRole("button", { name: `Move ${name}` });
    const row = (name: string) => page.getByRole("listitem").filter({ has: handle(name) });
    await plan.stop(ioc.en).click();
    await expectLooksOther(row(ioc.en), row(softwarePark.en));
    await handle(hiTechPark.en).press("Space");
    await expectLooksOther(row(hiTechPark.en), row(softwarePark.en));
    await handle(hiTechPark.en).press("Space");
    await plan.button(plan.words.plan.slides).click();
    await handle("The places").press("Space");
    await expectLooksOther(row("The places"), row("IOC"));

    await page.goto(`/?lang=en&mode=present&presenter=${SESSION}`);
    const bar = page.getByRole("group", { name: "Slides" });
    const blank = bar.getByRole("button", { name: "Blank screen" });
    await blank.click();
    await expect(blank).toHaveAttribute("aria-pressed", "true");
    await expectLooksOther(blank, bar.getByRole("button", { name: "Next" }));
    await expectNoViolationsNow(page);
  });

  test("a map that waits for a click in another page is seen", async ({ page }) => {
    await page.goto("/?embed=1&lang=vi&interaction=click");
    await expect(page.locator(MAP)).toBeVisible();
    await expectNoViolationsNow(page);
    const cover = page.getByRole("button", { name: "Bấm để dùng bản đồ" });
    await expect(cover).toHaveCSS("background-color", "rgba(20, 28, 33, 0.12)");
  });
});

/** By what is left of its looks in the colours of the system it differs from one that is not so. */
async function expectLooksOther(one: Locator, other: Locator): Promise<void> {
  const looks = (part: Locator) =>
    part.evaluate((element) => {
      const style = getComputedStyle(element);
      const { outline, border, textDecorationLine, backgroundColor } = style;
      // Any other ground is the system's.
      const ground = style.forcedColorAdjust === "none" ? backgroundColor : "";
      return [outline, border, textDecorationLine, ground];
    });
  expect(await looks(one)).not.toEqual(await looks(other));
}
