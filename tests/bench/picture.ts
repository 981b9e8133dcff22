import type { Browser, Page } from "@playwright/test";
import { CONTEXT } from "./page.ts";

/** The middle of the map, clear of what the app lays over its edges. */
export async function pictureOf(page: Page): Promise<string> {
  const box = await page.locator("[data-map-state]").boundingBox();
  if (!box) throw new Error("The page has no map.");
  const clip = {
    x: box.x + box.width * 0.1,
    y: box.y + box.height * 0.1,
    width: box.width * 0.8,
    height: box.height * 0.7,
  };
  return (await page.screenshot({ clip })).toString("base64");
}

/** The share of pixels in which two pictures differ visibly. */
export async function differenceOf(browser: Browser, pictures: string[]): Promise<number> {
  const context = await browser.newContext(CONTEXT);
  try {
    const page = await context.newPage();
    return await page.evaluate(differingShare, pictures);
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
async function differingShare(pictures: string[]): Promise<number> {
  const [a, b] = await Promise.all(pictures.map(pixelsOf));
  if (!a || a.length !== b?.length) return 1;
  let differing = 0;
  for (let i = 0; i < a.length; i += 4) {
    const distance = [0, 1, 2].map((k) => Math.abs((a[i + k] ?? 0) - (b[i + k] ?? 0)));
    if (Math.max(...distance) > 24) differing += 1;
  }
  return differing / (a.length / 4);

  async function pixelsOf(picture: string): Promise<Uint8ClampedArray> {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no 2d context");
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height).data;
  }
}
