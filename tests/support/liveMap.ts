import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { CHROMIUM_ARGS } from "#tests/chromium.ts";
import { mapOf } from "#tests/page.ts";

/**
 * A test in a browser with WebGL, where MapLibre draws the map. One for all files: tests of one browser
 * run together, and it is started once for them.
 */
export const liveTest = base.extend({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, args: CHROMIUM_ARGS });
    },
    { scope: "worker" },
  ],
});

/** Opens an address and waits until MapLibre has wholly drawn the map. */
export async function openLiveMap(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  const map = mapOf(page);
  await expectLive(map);
  return map;
}

/** Has the browser take the drawing context away; the canvas is marked, so that another can be told from it. */
export async function loseContext(canvas: Locator): Promise<void> {
  await canvas.evaluate((lost: HTMLCanvasElement) => {
    lost.dataset.lost = "";
    lost.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  });
}

/** MapLibre has drawn it all. */
export async function expectLive(map: Locator): Promise<void> {
  // A software GPU under load may need half a minute for its first picture.
  await expect(map).toHaveAttribute("data-map-state", "ready", { timeout: 60_000 });
}
