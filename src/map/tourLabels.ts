import { fromMercator, type LngLat, mercator } from "#domain/base/geo.ts";
import { SIDES, type Side } from "./tourLook.ts";

/** Parts of a way at which its label may stand, the best first. */
const FRACTIONS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
/** A label in the middle is preferred to one that is further from others by this part of the way. */
const TO_THE_MIDDLE = 0.25;
/** Pixels from end to end below which a label would say more than the line beneath it. */
const LEAST_PIXELS = 64;
/** Part of the way before and after its label that says in which direction it runs there. */
const AROUND = 0.06;
const WORLD = 512;

interface Plane {
  readonly x: number;
  readonly y: number;
}

/** Where a label stands: at which point of its path, and on which side of it. */
export interface LabelPlace {
  readonly point: LngLat;
  /** To the right of whoever follows the path, with north up. */
  readonly side: Side;
}

/**
 * A point on each path for its label: near the middle, but apart from the labels of paths before it and from
 * `others`, so that the way there and the way back over one road are told apart.
 */
export function labelPlaces(
  paths: readonly (readonly LngLat[])[],
  others: readonly LngLat[],
): LabelPlace[] {
  const taken = others.map(mercator);
  return paths.map((path) => {
    const line = path.map(mercator);
    const length = lengthOf(line);
    const options = FRACTIONS.map((fraction) => {
      const point = pointAt(line, length * fraction);
      const room = Math.min(length, ...taken.map((other) => distance(other, point)));
      return { fraction, point, score: room - Math.abs(fraction - 0.5) * TO_THE_MIDDLE * length };
    });
    const [best] = options.toSorted((a, b) => b.score - a.score);
    const { point, fraction } = best ?? { point: { x: 0, y: 0 }, fraction: 0.5 };
    taken.push(point);
    const side = sideOf(
      pointAt(line, length * (fraction - AROUND)),
      pointAt(line, length * (fraction + AROUND)),
    );
    return { point: fromMercator(point), side };
  });
}

/** Whole zoom from which on a path is long enough to bear a label. */
export function shownFrom(path: readonly LngLat[]): number {
  const line = path.map(mercator);
  const [xs, ys] = [line.map(({ x }) => x), line.map(({ y }) => y)];
  const across = Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  return Math.max(0, Math.round(Math.log2(LEAST_PIXELS / (WORLD * Math.max(across, 1e-9)))));
}

/** The eighth of the compass to the right of a step. */
function sideOf(from: Plane, to: Plane): Side {
  // In this plane y grows to the south, so that angles grow clockwise.
  const ahead = Math.atan2(to.y - from.y, to.x - from.x);
  const eighth = Math.round((ahead + Math.PI / 2) / (Math.PI / 4));
  return SIDES[(eighth + SIDES.length) % SIDES.length] ?? "e";
}

function lengthOf(line: readonly Plane[]): number {
  return line.slice(1).reduce((sum, to, i) => sum + distance(line[i] as Plane, to), 0);
}

function pointAt(line: readonly Plane[], at: number): Plane {
  let passed = 0;
  for (const [i, to] of line.slice(1).entries()) {
    const from = line[i] as Plane;
    const here = distance(from, to);
    if (here > 0 && passed + here >= at) {
      const t = (at - passed) / here;
      return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
    }
    passed += here;
  }
  return line.at(-1) ?? { x: 0, y: 0 };
}

function distance(a: Plane, b: Plane): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
