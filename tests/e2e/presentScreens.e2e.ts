import { type Browser, expect, type Page, test } from "@playwright/test";
import { presentWords } from "#i18n/presentWords.ts";
import { expectStep } from "#tests/stagePage.ts";

test("on a phone a finger that swipes steps, and nothing is wider than the screen", async ({
  browser,
  baseURL,
}) => {
  const page = await aPhone(browser, baseURL);
  await page.goto("/?lang=vi&mode=present&step=4");
  await expectStep(page, "4/9", "vi");
  const swipe = (from: number, to: number) =>
    page.locator(".slide-words").evaluate(
      (words, [start, end]) => {
        const touch = (x: number) =>
          new Touch({ identifier: 1, target: words, clientX: x, clientY: 500 });
        const send = (type: string, init: TouchEventInit) =>
          words.dispatchEvent(new TouchEvent(type, { bubbles: true, ...init }));
        send("touchstart", { touches: [touch(start)], changedTouches: [touch(start)] });
        send("touchend", { touches: [], changedTouches: [touch(end)] });
      },
      [from, to] as const,
    );
  await swipe(300, 80);
  await expectStep(page, "5/9", "vi");
  await swipe(80, 300);
  await expectStep(page, "4/9", "vi");
  await swipe(150, 170);
  await expectStep(page, "4/9", "vi");
  await page.keyboard.press("Home");
  for (let step = 1; step <= 9; step++) {
    await expectStep(page, `${step}/9`, "vi");
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.keyboard.press("PageDown");
  }
  await page.context().close();
});

for (const language of ["en", "vi"] as const) {
  test(`no slide is cut off at 1920 × 1080 and at 1024 × 768 (${language})`, async ({ page }) => {
    await page.goto(`/?lang=${language}&mode=present`);
    await expect(page.locator(".map-region")).toHaveAttribute("data-map-state", "static");
    for (let step = 1; step <= 9; step++) {
      await expectStep(page, `${step}/9`, language);
      for (const [width, height] of [
        [1920, 1080],
        [1024, 768],
      ] as const) {
        await page.setViewportSize({ width, height });
        const hidden = await page
          .locator(".slide-words, .slide-table")
          .evaluateAll((parts) =>
            parts.map((part) => [
              part.scrollHeight - part.clientHeight,
              part.scrollWidth - part.clientWidth,
            ]),
          );
        expect(Math.max(...hidden.flat()), `slide ${step} at ${width}`).toBeLessThanOrEqual(1);
      }
      await page.keyboard.press("PageDown");
    }
  });
}

test("in a narrow frame, where there is no header, the slide has the room", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto("/?embed=1&lang=vi&mode=present&step=5");
  await expectStep(page, "5/9", "vi");
  const height = (selector: string) =>
    page.locator(selector).evaluate((part) => part.getBoundingClientRect().height);
  expect(await height(".stage")).toBeGreaterThan(480);
  expect(await height(".stage-foot")).toBeLessThan(140);
});

function aPhone(browser: Browser, baseURL: string | undefined): Promise<Page> {
  return browser.newPage({
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport: { width: 360, height: 800 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: "reduce",
  });
}

test("on a projector of 4:3 every button of the bar can be seen, in either language", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const language of ["en", "vi"] as const) {
    await page.goto(`/?lang=${language}&mode=present&step=5`);
    await expectStep(page, "5/9", language);
    await page.mouse.move(300, 300);
    const { bar } = presentWords[language];
    const group = page.getByRole("group", { name: bar.title });
    for (const button of await group.getByRole("button").filter({ visible: true }).all()) {
      await expect(button).toBeInViewport({ ratio: 1 });
    }
    await expect(group.getByRole("button", { name: bar.leave })).toBeInViewport({ ratio: 1 });
  }
});
