import type { Box, Project } from "./staticNames.ts";
import type { SceneLeg } from "./tourScene.ts";

interface Pixel {
  readonly x: number;
  readonly y: number;
}

const STEP = 5;
/** Half of a way as it is drawn, and a little air. */
const CLEARANCE = 4;

/** Pixels along all ways of a tour, a few apart. */
export function trackPixels(legs: readonly SceneLeg[], project: Project): readonly Pixel[] {
  return legs.flatMap(({ path }) => {
    const points = path.map(project);
    return points.slice(1).flatMap((to, i) => {
      const from = points[i] ?? to;
      const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
      return Array.from({ length: steps }, (_, step) => ({
        x: from.x + ((to.x - from.x) * step) / steps,
        y: from.y + ((to.y - from.y) * step) / steps,
      }));
    });
  });
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
