import { expect, test } from "@playwright/test";
import { ask, frameOf, type HostPage, openHost, withOptions } from "#tests/hostPage.ts";

let host: HostPage;

test.beforeAll(async ({ baseURL }) => {
  host = await openHost(baseURL ?? "");
});
test.afterAll(() => host.close());

test("a map that is driven from outside leaves the focus and the scroll position there", async ({
  page,
}) => {
  await page.goto(withOptions(`${host.origin}/`, { language: "en" }));
  const frame = frameOf(page);
  await expect(frame.getByRole("region", { name: "Sites" })).toBeVisible();
  await page.evaluate(() => {
    const field = document.createElement("textarea");
    document.querySelector("#after")?.append(field);
    field.style.cssText = "position: absolute; top: 1200px";
    field.focus();
    scrollTo(0, 900);
  });
  await ask(page, "select", "ioc");
  await ask(page, "openPassage", "vi-p3s1");
  await expect(frame.locator('mark[aria-current="true"]')).toHaveCount(1);
  await page.keyboard.type("on");
  expect(await page.locator("textarea").inputValue()).toBe("on");
  expect(await page.evaluate(() => scrollY)).toBe(900);
});

for (const sandbox of [undefined, "allow-scripts"]) {
  test(`in a deck one key is one step of the map, then of the deck (sandbox: ${sandbox})`, async ({
    page,
  }) => {
    await page.goto(withOptions(`${host.origin}/deck`, { language: "en", step: 1, sandbox }));
    const deck = page.locator("body");
    const frame = frameOf(page);
    const slide = frame.getByRole("region", { name: "Slide", exact: true });
    await expect(slide).toHaveAttribute("data-step", /^1\/\d+$/);
    const steps = Number((await slide.getAttribute("data-step"))?.slice(2));
    await page.keyboard.press("PageDown");
    await expect(deck).toHaveAttribute("data-slide", "2");
    for (let step = 2; step <= steps; step++) {
      await page.keyboard.press("PageDown");
      await expect(slide).toHaveAttribute("data-step", `${step}/${steps}`);
      if (step === 4) await page.mouse.click(600, 300);
    }
    await expect(deck).toHaveAttribute("data-slide", "2");
    await page.keyboard.press("PageDown");
    await expect(deck).toHaveAttribute("data-slide", "3");
    await page.keyboard.press("PageUp");
    await expect(deck).toHaveAttribute("data-slide", "2");
    await expect(slide).toHaveAttribute("data-step", `${steps}/${steps}`);
    await page.keyboard.press("PageUp");
    await expect(slide).toHaveAttribute("data-step", `${steps - 1}/${steps}`);
    await page.evaluate(() => Reflect.get(window, "map").goTo(1));
    await expect(slide).toHaveAttribute("data-step", `1/${steps}`);
    await page.keyboard.press("PageUp");
    await expect(deck).toHaveAttribute("data-slide", "1");
  });
}

test("in a deck the clicker goes on after a click on a map without slides", async ({ page }) => {
  await page.goto(withOptions(`${host.origin}/deck`, { language: "en" }));
  const slide = page.locator("body");
  await page.keyboard.press("PageDown");
  await expect(slide).toHaveAttribute("data-slide", "2");
  const map = frameOf(page).getByRole("region", { name: "Map", exact: true });
  await expect(map).toHaveAttribute("data-map-state", "ready", { timeout: 60_000 });
  await map.getByRole("application").click({ position: { x: 40, y: 200 } });
  await page.keyboard.press("PageUp");
  await expect(slide).toHaveAttribute("data-slide", "1");
  await page.keyboard.press("PageDown");
  await expect(slide).toHaveAttribute("data-slide", "2");
  await page.keyboard.press("PageDown");
  await expect(slide).toHaveAttribute("data-slide", "3");
});
