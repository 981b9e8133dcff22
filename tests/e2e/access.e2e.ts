import { expect, test } from "@playwright/test";
import { expectNoViolations, expectNoViolationsNow } from "#tests/axe.ts";
import { ADDRESSES } from "#tests/screens.ts";

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

  test("a map that waits for a click in another page is seen", async ({ page }) => {
    await page.goto("/?embed=1&lang=vi&interaction=click");
    await expect(page.locator(MAP)).toBeVisible();
    await expectNoViolationsNow(page);
    const cover = page.getByRole("button", { name: "Bấm để dùng bản đồ" });
    await expect(cover).toHaveCSS("background-color", "rgba(20, 28, 33, 0.12)");
  });
});
