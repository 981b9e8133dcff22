import { expect } from "@playwright/test";
import { expectLive, liveTest as test } from "#tests/liveMap.ts";
import { mapOf } from "#tests/page.ts";
import { expectStep, LONG_TOUR } from "#tests/stagePage.ts";

test.describe("on a map that flies", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("ten fast presses are ten steps, and a click on the map does not take the keys away", async ({
    page,
  }) => {
    await page.goto(`/?lang=en&mode=present&tour=${LONG_TOUR}`);
    const map = mapOf(page);
    await expectLive(map);
    await expectStep(page, "1/14");
    for (let press = 0; press < 10; press++) await page.keyboard.press("PageDown");
    await expectStep(page, "11/14");
    expect(new URL(page.url()).searchParams.get("step")).toBe("11");

    await map.click({ position: { x: 60, y: 60 } });
    await page.keyboard.press("PageDown");
    await expectStep(page, "12/14");
    await map.click({ position: { x: 60, y: 60 } });
    for (const key of ["ArrowLeft", "Space", "Enter"]) await page.keyboard.press(key);
    await expectStep(page, "13/14");
  });
});

test("a drawing context that is lost gives way to the picture, and the steps go on", async ({
  page,
}) => {
  await page.goto("/?lang=en&mode=present&step=4");
  const map = mapOf(page);
  await expectLive(map);
  await expect(map.locator(".static-map")).toHaveCount(0);
  await map
    .locator("canvas")
    .evaluate((canvas: HTMLCanvasElement) =>
      canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext(),
    );
  await expect(map).toHaveAttribute("data-map-state", "failed");
  await expect(map.locator(".static-map")).toBeVisible();
  await page.keyboard.press("PageDown");
  await expectStep(page, "5/9");
});
