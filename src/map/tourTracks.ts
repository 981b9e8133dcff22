import type { Size } from "./camera.ts";
import type { Box, Project } from "./staticNames.ts";
import type { SceneLeg } from "./tourScene.ts";

interface Pixel {
  readonly x: number;
  readonly y: number;
}

const STEP = 5;
/** Half of a way as it is drawn, and a little air. */
const CLEARANCE = 4;

/** Pixels along all ways of a tour, a few apart, as far as they are in the picture. */
export function trackPixels(
  legs: readonly Pick<SceneLeg, "path">[],
  { project, size }: { project: Project; size: Size },
): readonly Pixel[] {
  return legs.flatMap(({ path }) => {
    const points = path.map(project);
    return points.slice(1).flatMap((to, i) => {
      const from = points[i] ?? to;
      const [right, down] = [to.x - from.x, to.y - from.y];
      const { start, end } = stretchWithin(from, to, size);
      if (start > end) return [];
      const steps = Math.max(1, Math.ceil((Math.hypot(right, down) * (end - start)) / STEP));
      return Array.from({ length: steps }, (_, step) => {
        const t = start + ((end - start) * step) / steps;
        return { x: from.x + right * t, y: from.y + down * t };
      });
    });
  });
}

/** From where to where a straight way is in the picture, as shares of it; the start behind the end: nowhere. */
function stretchWithin(from: Pixel, to: Pixel, { width, height }: Size) {
  const stretch = { start: 0, end: 1 };
  for (const [a, b, limit] of [
    [from.x, to.x, width],
    [from.y, to.y, height],
  ] as const) {
    const isStill = a === b;
    const isBeside = a < -CLEARANCE || a > limit + CLEARANCE;
    if (isStill && isBeside) stretch.end = -1;
    if (isStill) continue;
    const sides = [(-CLEARANCE - a) / (b - a), (limit + CLEARANCE - a) / (b - a)];
    stretch.start = Math.max(stretch.start, Math.min(...sides));
    stretch.end = Math.min(stretch.end, Math.max(...sides));
  }
  return stretch;
}

/** How much of the ways words in that box would lie on. */
export function tracksUnder({ left, right, top, bottom }: Box, tracks: readonly Pixel[]): number {
  return tracks.filter(
    ({ x, y }) =>
      x > left - CLEARANCE &&
      x < right + CLEARANCE &&
      y > top - CLEARANCE &&
      y < bottom + CLEARANCE,
  ).length;
}
