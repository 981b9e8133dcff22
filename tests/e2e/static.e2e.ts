import { expect, test } from "@playwright/test";
import { mapOf, partsOf } from "#tests/page.ts";

for (const language of ["en", "vi"] as const) {
  test(`an SVG map of the same scene can be seen and used (${language})`, async ({ page }) => {
    await page.goto(`/?lang=${language}`);
    const map = mapOf(page);
    await expect(map).toHaveAttribute("data-map-state", "static");
    const parts = partsOf(page, language);
    await expect(map.locator("canvas")).toHaveCount(0);
    await expect(map.getByRole("link")).toHaveCount(4);
    await expect(map.getByRole("application")).toHaveAccessibleDescription(
      language === "en" ? /1\.8 km north of IOC/ : /cách IOC khoảng 1,8 km về phía bắc/,
    );
    await expect(map).toContainText(language === "en" ? "Da Nang Bay" : "Vịnh Đà Nẵng", {
      ignoreCase: true,
    });

    await map.getByRole("link", { name: "IOC" }).click();
    await expect(parts.site("IOC")).toBeVisible();
    await expect(map.getByRole("link", { name: "IOC" })).toHaveAttribute("aria-current", "true");
    // The chosen site has come into the middle of the picture.
    const box = await map.boundingBox();
    const sign = await map.getByRole("link", { name: "IOC" }).locator("path").boundingBox();
    if (!box || !sign) throw new Error("nothing drawn");
    expect(Math.abs(sign.x + sign.width / 2 - box.x - box.width / 2)).toBeLessThan(120);

    await page.getByRole("button", { name: parts.words.map.zoomOut }).click();
    await expect(page).toHaveURL(/#map=13\.5\//);
    await page.getByRole("button", { name: parts.words.map.fitSites }).click();
    await expect(page).not.toHaveURL(/#map=/);
    await parts.readLinks.first().click();
    await expect(parts.openMark).toBeFocused();
  });
}
