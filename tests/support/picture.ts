import type { Locator, Page } from "@playwright/test";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height as the header of a PNG file has them. */
export function pngSize(file: Buffer): string {
  if (SIGNATURE.some((byte, i) => file[i] !== byte)) throw new Error("this is no PNG file");
  return `${file.readUInt32BE(16)} × ${file.readUInt32BE(20)}`;
}

/** How many pixels of a PNG file there are of each colour, `#RRGGBB`. */
export async function coloursOf(page: Page, png: Buffer): Promise<ReadonlyMap<string, number>> {
  return new Map(await page.evaluate(countColours, png.toString("base64")));
}

/** What is drawn in the map region, with what stands on it. */
export async function coloursOn(map: Locator): Promise<ReadonlyMap<string, number>> {
  return coloursOf(map.page(), await map.screenshot());
}

/** The colour of one pixel of the screen. */
export async function colourAt(page: Page, { x, y }: { x: number; y: number }): Promise<string> {
  const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
  const [colour] = (await coloursOf(page, await page.screenshot({ clip }))).keys();
  return colour ?? "";
}

/** The pixels of a PNG file, RGBA, row by row. */
export async function pixelsOf(page: Page, png: Buffer) {
  const { width, height, bytes } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no 2d context");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let text = "";
    for (const byte of data) text += String.fromCharCode(byte);
    return { width: canvas.width, height: canvas.height, bytes: btoa(text) };
  }, png.toString("base64"));
  return { width, height, data: new Uint8ClampedArray(Buffer.from(bytes, "base64")) };
}

/** Runs in the page: the browser is the judge of what is a picture. */
async function countColours(base64: string): Promise<[string, number][]> {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no 2d context");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const counts = new Map<number, number>();
  for (let i = 0; i < data.length; i += 4) {
    const colour = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].map(([colour, count]) => [
    `#${colour.toString(16).padStart(6, "0").toUpperCase()}`,
    count,
  ]);
}
