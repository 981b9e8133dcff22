import { expect, type Page, test } from "@playwright/test";
import { liveTest, openLiveMap } from "#tests/liveMap.ts";
import { openMap, partsOf } from "#tests/page.ts";

/** Presses Tab until the focus is where a person would want it; fails when it never gets there. */
async function tabTo(page: Page, description: string, isThere: () => Promise<boolean>) {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    if (await isThere()) return;
  }
  throw new Error(`Tab never reaches ${description}`);
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });
}

for (const language of ["en", "vi"] as const) {
  test(`the whole way from list to words and back by keyboard alone (${language})`, async ({
    page,
  }) => {
    await openMap(page, `/?lang=${language}`);
    const parts = partsOf(page, language);
    const site = language === "en" ? "Software Park No. 2" : "Công viên phần mềm số 2";

    // The drawn map has links of the same names.
    const link = parts.sites.locator("a:focus");
    await tabTo(page, site, async () => (await link.allTextContents()).join("").startsWith(site));
    await page.keyboard.press("Enter");
    const panel = parts.site(site);
    await expect(panel).toBeVisible();
    // The list has gone; the focus goes on at the heading of the panel.
    await expect(panel.getByRole("heading", { level: 2 })).toBeFocused();

    const read = parts.words.sites.readArticle;
    await tabTo(page, read, async () => (await focusedText(page)) === read);
    await page.keyboard.press("Enter");
    await expect(parts.openMark).toBeFocused();
    await expect(parts.openMark).toHaveAttribute("data-passage", "vi-p3s1");

    await page.keyboard.press("ArrowRight");
    await expect(parts.openMark).toHaveAttribute("data-passage", "vi-p4s1");
    await expect(parts.openMark).toBeFocused();

    const sitesOfSentence = parts.words.reader.sitesOfSentence;
    await page.keyboard.press("Tab");
    expect(await focusedText(page)).toBe(sitesOfSentence);
    await page.keyboard.press("Enter");
    const itPark = language === "en" ? "IT Park" : "Khu CNTT tập trung";
    await tabTo(page, itPark, async () => (await focusedText(page)).startsWith(itPark));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/site=it-park/);

    await page.keyboard.press("Escape");
    await expect(parts.openMark).toHaveCount(0);
    // Closing gives the focus back instead of losing it.
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  });
}

liveTest(
  "arrow keys on the focused map move it and say where to, and its focus can be seen",
  async ({ page }) => {
    const map = await openLiveMap(page, "/?lang=en#map=13/16.0758/108.2222");
    const canvas = map.locator("canvas");
    await canvas.focus();
    await expect(canvas).toHaveAccessibleDescription(/1\.8 km north of IOC/);
    await page.keyboard.press("ArrowRight");
    await expect(page).not.toHaveURL(/108\.2222/);
    await expect(map.getByText(/^Middle of the map: 9\d0 m east of IOC$/)).toBeAttached();
    const outline = await canvas.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).toBe("solid");
  },
);
