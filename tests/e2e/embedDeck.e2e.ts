import { expect, type Page, test } from "@playwright/test";
import type Reveal from "reveal.js";
import {
  ask,
  blockStorage,
  FRAMES,
  frameOf,
  type HostPage,
  openHost,
  withOptions,
} from "#tests/hostPage.ts";
import { expectLive, liveTest } from "#tests/liveMap.ts";
import { complaintsOf, expectDrawn } from "#tests/page.ts";

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
  await ask(page, "openPassage", null);
  await ask(page, "goTo", 4);
  await expect(frame.getByRole("region", { name: "Slide", exact: true })).toBeVisible();
  await page.keyboard.type("on");
  expect(await page.locator("textarea").inputValue()).toBe("on");
  expect(await page.evaluate(() => scrollY)).toBe(900);
});

for (const [name, options, isBlocked] of FRAMES) {
  // The map is live once; that it is in every kind of frame is told in embed.e2e.ts.
  const isLive = name === 'sandbox="allow-scripts"';
  (isLive ? liveTest : test)(
    `in a deck of reveal.js one key is one step of the map, then of the deck (${name})`,
    async ({ page }) => {
      if (isBlocked) await page.addInitScript(blockStorage);
      const complaints = complaintsOf(page);
      await openDeck(page, { ...options, step: 1 });
      const frame = frameOf(page);
      const slide = frame.getByRole("region", { name: "Slide", exact: true });
      await expect(slide).toHaveAttribute("data-step", "1/9");
      await page.keyboard.press("PageDown");
      await expectDeckAt(page, 2);
      await page.keyboard.press("PageDown");
      await expectDeckAt(page, 3);
      for (let step = 2; step <= 9; step++) {
        await page.keyboard.press("PageDown");
        await expect(slide).toHaveAttribute("data-step", `${step}/9`);
        if (step === 4) {
          const map = frame.getByRole("region", { name: "Map", exact: true });
          await (isLive ? expectLive : expectDrawn)(map);
          await map.click({ position: { x: 30, y: 60 } });
        }
      }
      // At the last slide the key that brings a black screen back does not move the deck on as well.
      await page.keyboard.press("b");
      await expect(frame.locator(".stage-black")).toBeVisible();
      await page.keyboard.press("PageDown");
      await expect(frame.locator(".stage-black")).toHaveCount(0);
      await expectDeckAt(page, 3);
      await page.keyboard.press("PageDown");
      await expectDeckAt(page, 4);
      await page.keyboard.press("PageUp");
      await expectDeckAt(page, 3);
      await expect(slide).toHaveAttribute("data-step", "9/9");
      await page.keyboard.press("PageUp");
      await expect(slide).toHaveAttribute("data-step", "8/9");
      await ask(page, "goTo", 1);
      await expect(slide).toHaveAttribute("data-step", "1/9");
      await page.keyboard.press("PageUp");
      await expectDeckAt(page, 2);
      expect(complaints).toEqual([]);
    },
  );
}

liveTest(
  "in a deck the clicker goes on after a click on a map without slides",
  async ({ page }) => {
    await openDeck(page, {});
    await page.keyboard.press("PageDown");
    await page.keyboard.press("PageDown");
    await expectDeckAt(page, 3);
    const map = frameOf(page).getByRole("region", { name: "Map", exact: true });
    await expectLive(map);
    await map.getByRole("application").click({ position: { x: 40, y: 200 } });
    await page.keyboard.press("PageUp");
    await expectDeckAt(page, 2);
    await page.keyboard.press("PageDown");
    await expectDeckAt(page, 3);
    await page.keyboard.press("PageDown");
    await expectDeckAt(page, 4);
  },
);

async function openDeck(page: Page, options: Record<string, unknown>) {
  await page.goto(withOptions(`${host.origin}/deck`, { language: "en", ...options }));
  await expectDeckAt(page, 1);
}

/** The slide that reveal.js itself says it shows, from 1. */
async function expectDeckAt(page: Page, slide: number) {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const deck: typeof Reveal | undefined = Reflect.get(window, "deck");
        return deck && deck.getIndices().h + 1;
      }),
    )
    .toBe(slide);
}
