import type { Camera } from "#domain/base/geo.ts";
import { metresPerPixel } from "./camera.ts";

/** A round length and how many pixels it takes in the middle of the picture. */
export function scaleBarOf(camera: Camera, longest = 110): { metres: number; width: number } {
  const perPixel = metresPerPixel(camera);
  const metres = roundBelow(perPixel * longest);
  return { metres, width: Math.round(metres / perPixel) };
}

/** The largest of 1, 2, 5 times a power of ten that is not above the length. */
function roundBelow(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  const [step = 1] = [5, 2, 1].filter((candidate) => candidate * power <= length);
  return step * power;
}
