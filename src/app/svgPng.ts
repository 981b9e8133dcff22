import type { Size } from "#map/camera.ts";

/** An SVG file with its fonts in it as a PNG of so many pixels; rejects where the browser cannot hold one. */
export async function svgPng(svg: string, { width, height }: Size): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width);
    canvas.height = Math.round(height);
    await drawSettled(canvas, image);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob) throw new Error("the browser cannot hold a picture of that size");
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Milliseconds between two drawings, and how many in a row have to be the same. */
const FIRST = { pause: 80, same: 6 };
const LATER = { pause: 40, same: 2 };
/** Nothing in a picture moves; this ends what hangs. */
const MOST_ROUNDS = 60;

let isFirst = true;

/**
 * Draws until nothing changes any more: Chromium calls an image decoded before the fonts within it are ready, and
 * leaves their words out meanwhile, the first time above all.
 */
async function drawSettled(canvas: HTMLCanvasElement, image: HTMLImageElement): Promise<void> {
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return;
  const { pause, same } = isFirst ? FIRST : LATER;
  const { width, height } = canvas;
  let [before, seen] = [-1, 0];
  for (let round = 0; seen < same && round < MOST_ROUNDS; round++) {
    context.clearRect(0, 0, width, height);
    context.drawImage(image, 0, 0, width, height);
    const now = checksum(context.getImageData(0, 0, width, height).data);
    seen = now === before ? seen + 1 : 0;
    before = now;
    if (seen < same) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  isFirst = false;
}

/** FNV-1a over whole pixels. */
function checksum({ buffer }: Uint8ClampedArray<ArrayBuffer>): number {
  let sum = 0x811c9dc5;
  for (const pixel of new Uint32Array(buffer)) sum = Math.imul(sum ^ pixel, 0x01000193);
  return sum >>> 0;
}
