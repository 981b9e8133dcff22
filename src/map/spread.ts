import { type LngLat, mercator } from "#domain/base/geo.ts";

/** From where a symbol belongs to where it is drawn, in pixels. */
export type Shift = readonly [right: number, down: number];

/** Centres of two symbols nearer than this cannot be told apart. */
const APART = 18;
const WORLD = 512;

/**
 * Where the symbols of points stand at a zoom at which some would cover one another: moved apart by
 * as little as keeps them legible. From zoom 11 on nothing is moved, so that no symbol points at a wrong gate.
 */
export function spread(points: readonly LngLat[], zoom: number): Shift[] {
  if (zoom >= 11) return points.map(() => [0, 0]);
  const scale = WORLD * 2 ** zoom;
  const home = points.map((point) => {
    const { x, y } = mercator(point);
    return { x: x * scale, y: y * scale };
  });
  const now = home.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < 24; round++) {
    for (const [i, a] of now.entries()) {
      for (const [j, b] of now.entries()) {
        if (j <= i) continue;
        const gap = Math.hypot(b.x - a.x, b.y - a.y);
        if (gap >= APART) continue;
        // Two points at one spot part to north and south.
        const [ux, uy] = gap > 0.01 ? [(b.x - a.x) / gap, (b.y - a.y) / gap] : [0, 1];
        const push = (APART - gap) / 2;
        a.x -= ux * push;
        a.y -= uy * push;
        b.x += ux * push;
        b.y += uy * push;
      }
    }
  }
  return now.map(({ x, y }, i) => {
    const from = home[i] ?? { x, y };
    return [round1(x - from.x), round1(y - from.y)];
  });
}

function round1(value: number): number {
  return Math.round(value * 10) / 10;
}
