import { type LngLat, mercator } from "#domain/base/geo.ts";

/** Which corner or side of a name stands at its symbol, as MapLibre calls it. */
export type NameAnchor =
  | "left"
  | "top-left"
  | "bottom-left"
  | "right"
  | "top-right"
  | "bottom-right"
  | "top"
  | "bottom";

/** Orders of places for a name. */
export interface AnchorOrders {
  readonly close: readonly NameAnchor[];
  readonly afar: readonly NameAnchor[];
}

/** From this zoom on points are as far apart as names are long. */
export const CLOSE_FROM = 10.3;

/**
 * Where the name of each point may stand, the best first: close by towards the middle of the picture
 * that fits all points, western names to the right and eastern ones to the left; from afar, where there
 * is no room between them, to the right. A little higher when the nearest other point lies below, a
 * little lower when it lies above; western names run to the left only when nothing else is free.
 */
export function nameAnchors(points: readonly LngLat[]): AnchorOrders[] {
  const places = points.map(mercator);
  const middle = places.reduce((sum, { x }) => sum + x, 0) / places.length;
  return places.map((place, i) => {
    const [nearest] = places
      .filter((_, j) => j !== i)
      .toSorted((a, b) => distance(a, place) - distance(b, place));
    const isAbove = nearest === undefined || nearest.y >= place.y;
    const [near, far] = isAbove ? (["bottom", "top"] as const) : (["top", "bottom"] as const);
    const toTheRight: NameAnchor[] = ["left", `${near}-left`, `${far}-left`];
    const toTheLeft: NameAnchor[] = ["right", `${near}-right`, `${far}-right`];
    const isEast = place.x > middle;
    return {
      close: isEast
        ? [...toTheLeft, ...toTheRight, near, far]
        : [...toTheRight, near, far, ...toTheLeft],
      afar: isEast
        ? [...toTheRight, ...toTheLeft, near, far]
        : [...toTheRight, near, far, ...toTheLeft],
    };
  });
}

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** From the symbol's centre to the anchor of the name, in em of the name. */
export function anchorOffset(anchor: NameAnchor): [number, number] {
  const x = anchor.endsWith("left") ? 1 : anchor.endsWith("right") ? -1 : 0;
  const y = anchor.startsWith("top") ? 1 : anchor.startsWith("bottom") ? -1 : 0;
  if (x === 0) return [0, y * 1.3];
  return y === 0 ? [x * 1.45, 0] : [x * 1.4, y * 0.3];
}
