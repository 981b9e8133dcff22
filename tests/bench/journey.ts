import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "@playwright/test";

interface Point {
  readonly x: number;
  readonly y: number;
}

const DRAG_MILLISECONDS = 1200;
const WHEEL_TURNS = 10;
const WHEEL_MILLISECONDS = 110;
/** MapLibre eases a wheel's turn for so long. */
const EASING_MILLISECONDS = 250;

/**
 * Frame times while one hand drags the map about, zooms in, drags, zooms out and drags. The hand
 * keeps to the clock: a slow page gets fewer moves, not a longer journey.
 */
export async function frameTimes(page: Page): Promise<number[]> {
  const box = await page.locator("[data-map-state]").boundingBox();
  if (!box) throw new Error("The page has no map.");
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.evaluate(countFrames);
  await drag(page, centre);
  await wheel(page, centre, -1);
  await drag(page, centre);
  await wheel(page, centre, 1);
  await drag(page, centre);
  return page.evaluate(() => window.benchFrames.deltas);
}

/** Runs in the page. */
function countFrames(): void {
  let before: number | null = null;
  const count = (now: number) => {
    if (window.benchFrames.isOn && before !== null) window.benchFrames.deltas.push(now - before);
    before = window.benchFrames.isOn ? now : null;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
}

/** Frames count while the map moves: those of a map at rest would only dilute the median. */
async function counting(page: Page, move: () => Promise<void>): Promise<void> {
  const turn = (isOn: boolean) =>
    page.evaluate((value) => {
      window.benchFrames.isOn = value;
    }, isOn);
  await turn(true);
  await move();
  await turn(false);
}

/** Once round an ellipse, so that the map ends where it began. */
async function drag(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await counting(page, async () => {
    const begin = performance.now();
    for (let part = 0; part < 1; part = (performance.now() - begin) / DRAG_MILLISECONDS) {
      const angle = 2 * Math.PI * part;
      await page.mouse.move(x + 260 * Math.sin(angle), y + 160 * (Math.cos(angle) - 1));
      await sleep(8);
    }
    await page.mouse.move(x, y);
  });
  // A hand that has come to rest gives the map no swing.
  await sleep(300);
  await page.mouse.up();
  await sleep(200);
}

async function wheel(page: Page, { x, y }: Point, direction: 1 | -1): Promise<void> {
  await page.mouse.move(x, y);
  await counting(page, async () => {
    const begin = performance.now();
    for (let turn = 1; turn <= WHEEL_TURNS; turn++) {
      await page.mouse.wheel(0, direction * 100);
      await sleep(Math.max(0, begin + turn * WHEEL_MILLISECONDS - performance.now()));
    }
    await sleep(EASING_MILLISECONDS);
  });
  await sleep(300);
}
