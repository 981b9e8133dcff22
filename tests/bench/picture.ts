import type { Browser, Page } from "@playwright/test";
import { CONTEXT } from "./page.ts";

/** The map without what lies over it. */
export async function pictureOf(page: Page): Promise<string> {
  const map = page.locator("[data-map-state]");
  await map.evaluate((region) => {
    for (const part of region.querySelectorAll<HTMLElement>(":scope > :not(:has(canvas))")) {
      part.style.visibility = "hidden";
    }
  });
  return (await map.screenshot()).toString("base64");
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
