import { expect } from "@playwright/test";
import { expectLive, loseContext, liveTest as test } from "#tests/liveMap.ts";
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

  test("a drawing context that is lost mid-flight comes back by itself, and lost once more gives way to the picture", async ({
    page,
  }) => {
    await page.goto("/?lang=en&mode=present&step=2");
    const map = mapOf(page);
    await expectLive(map);
    const [canvas, drawn] = [map.locator("canvas"), map.locator(".static-map")];
    await expect(drawn).toHaveCount(0);
    await test.step("half a second into the flight from South-East Asia to Da Nang, of 2.4 seconds", async () => {
      await canvas.evaluate((flying: HTMLCanvasElement) => {
        const lose = () => {
          flying.dataset.lost = "";
          flying.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
        };
        addEventListener("keydown", () => setTimeout(lose, 500), { once: true, capture: true });
      });
      await page.keyboard.press("PageDown");
      await expectStep(page, "3/9");
      await expect(map.locator("canvas[data-lost]")).toHaveCount(0);
      await expect(drawn).toBeVisible();
      await page.keyboard.press("PageDown");
      await expectStep(page, "4/9");
      await expectLive(map);
      await expect(drawn).toHaveCount(0);
    });
    await loseContext(canvas);
    await expect(map).toHaveAttribute("data-map-state", "failed");
    await expect(drawn).toBeVisible();
    await page.keyboard.press("PageDown");
    await expectStep(page, "5/9");
  });
});
