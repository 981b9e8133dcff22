import { expect, test } from "@playwright/test";
import { liveTest, openLiveMap } from "#tests/liveMap.ts";
import { complaintsOf, openMap, partsOf } from "#tests/page.ts";

const IOC_IN_THE_MIDDLE = "#map=14/16.0758/108.2222";

for (const language of ["en", "vi"] as const) {
  liveTest(
    `a click on the map leads to the words and back to the map (${language})`,
    async ({ page }) => {
      const complaints = complaintsOf(page);
      const map = await openLiveMap(page, `/?lang=${language}${IOC_IN_THE_MIDDLE}`);
      const parts = partsOf(page, language);

      await map.locator("canvas").click();
      const panel = parts.site("IOC");
      await expect(panel).toBeVisible();
      await expect(page).toHaveURL(/site=ioc/);

      const naming = parts.passages.locator('[data-passage="vi-p3s1"]');
      await expect(naming).toContainText("Trung tâm giám sát dịch vụ đô thị thông minh (IOC)");
      await parts.passages.locator("figure:has([data-passage=vi-p3s1])").getByRole("link").click();

      const article = parts.article("vi");
      await expect(article).toBeVisible();
      const mark = article.locator('mark[data-passage="vi-p3s1"]');
      await expect(mark).toBeFocused();
      await expect(mark).toBeInViewport();
      await expect(mark).toHaveAttribute("aria-current", "true");
      await expect(mark.locator(".exact")).toHaveText(
        "Trung tâm giám sát dịch vụ đô thị thông minh (IOC)",
      );

      await mark.getByRole("button", { name: parts.words.reader.sitesOfSentence }).click();
      const other = language === "en" ? "Hi-Tech Park" : "Khu công nghệ cao";
      await article.getByRole("link", { name: other }).click();
      const otherName =
        language === "en" ? "Da Nang Hi-Tech Park (DHPIZA)" : "Khu công nghệ cao Đà Nẵng (DHPIZA)";
      await expect(parts.site(otherName)).toBeVisible();
      await expect(mark.locator(".exact")).toHaveText("Khu Công nghệ cao Đà Nẵng (DHPIZA)");
      // The map has gone to the park: 108.03–108.09 E.
      await expect(page).toHaveURL(/site=dhpiza.*#map=1\d(\.\d+)?\/16\.0\d+\/108\.0\d+/);

      await page.getByRole("button", { name: parts.words.reader.close }).click();
      await expect(article).toBeHidden();
      await expect(map).toHaveAttribute("data-map-state", "ready");
      expect(complaints).toEqual([]);
    },
  );
}

liveTest(
  "a click on the name of a site chooses it as a click on its sign does",
  async ({ page }) => {
    const map = await openLiveMap(page, `/?lang=en${IOC_IN_THE_MIDDLE}`);
    const box = await map.boundingBox();
    if (!box) throw new Error("the map has no box");
    // The name stands to the left of the sign, here clear of the circle of accuracy (150 m, 33 px).
    await page.mouse.click(box.x + box.width / 2 - 40, box.y + box.height / 2);
    await expect(partsOf(page, "en").site("IOC")).toBeVisible();
  },
);

liveTest("a drag moves the map, and the address follows without a step back", async ({ page }) => {
  const map = await openLiveMap(page, "/?lang=en#map=13/16.0758/108.2222");
  const steps = await page.evaluate(() => history.length);
  const box = await map.boundingBox();
  if (!box) throw new Error("the map has no box");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2 + 120];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 150, y, { steps: 8 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(/108\.2222/);
  await expect(map).toHaveAttribute("data-map-state", "ready");
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test("the English article stands beside the Vietnamese one at the counterpart", async ({
  page,
}) => {
  await openMap(page, "/?lang=en&site=it-park&passage=vi-p8s3");
  const { article } = partsOf(page, "en");
  const counterpart = article("en").locator('mark[data-passage="en-p2s1"]');
  await expect(counterpart).toHaveAttribute("data-state", "counterpart");
  await expect(counterpart).toBeInViewport();
  await expect(article("vi").locator('mark[data-passage="vi-p8s3"]')).toBeFocused();
});

test("next and previous follow the passages of the site, by button and by key", async ({
  page,
}) => {
  await openMap(page, "/?lang=en&site=dhpiza&passage=vi-p3s1");
  const { openMark, words } = partsOf(page, "en");
  await page.getByRole("button", { name: words.reader.next }).click();
  await expect(openMark).toHaveAttribute("data-passage", "vi-p4s1");
  await page.keyboard.press("ArrowRight");
  await expect(openMark).toHaveAttribute("data-passage", "vi-p8s3");
  await page.keyboard.press("ArrowLeft");
  await expect(openMark).toHaveAttribute("data-passage", "vi-p4s1");
  await expect(openMark).toBeFocused();
});
