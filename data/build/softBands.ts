import { contours } from "d3-contour";
import { type Polygon, type Position, type Ring, turning } from "#domain/base/geo.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { isWiderThanItsEdge } from "#map/scene.ts";
import { simplified } from "./simplified.ts";
import { toTheMetre } from "./toTheMetre.ts";

/** Edges of the bands as parts of the accuracy, from the outermost in. */
const STEPS = [-1, -0.66, -0.33, 0, 0.33, 0.66, 1];
const CELLS = 90;
/** By how much of the accuracy a band may be drawn beside its place. */
const OFF = 0.05;
const METRES_PER_DEGREE = 111_195;

/** The soft edge of every extent that is drawn, by its id. */
export function softBandsOf({ sites }: Catalog): Record<string, Polygon[]> {
  const extents = sites.flatMap((site) => site.extents.filter(isWiderThanItsEdge));
  return Object.fromEntries(
    extents.map(({ id, polygon, accuracyMetres }) => [id, softBands(polygon, accuracyMetres)]),
  );
}

/** The same in a third of the letters: each ring as whole steps of 1/100,000 degree, the first from nowhere. */
export function packedBandsOf(catalog: Catalog): Record<string, number[][][]> {
  return Object.fromEntries(
    Object.entries(softBandsOf(catalog)).map(([extent, areas]) => [
      extent,
      areas.map((area) => area.map(stepsOf)),
    ]),
  );
}

function stepsOf(ring: Ring): number[] {
  const whole = ring.map(([lng, lat]) => [Math.round(lng * 1e5), Math.round(lat * 1e5)] as const);
  return whole.flatMap(([x, y], i) => {
    const [beforeX, beforeY] = whole[i - 1] ?? [0, 0];
    return [x - beforeX, y - beforeY];
  });
}

/**
 * Ground whose edge is known to within so many metres, as nested areas: drawn over one another, each
 * faint, they fade from nothing outside to full inside over the width of the uncertainty.
 */
export function softBands(polygon: Polygon, accuracyMetres: number): Polygon[] {
  const exterior = polygon[0] ?? [];
  const lngs = exterior.map(([lng]) => lng);
  const lats = exterior.map(([, lat]) => lat);
  const [west, south] = [Math.min(...lngs), Math.min(...lats)];
  const perLng = METRES_PER_DEGREE * Math.cos((south * Math.PI) / 180);
  const toMetres = ([lng, lat]: Position): Position => [
    (lng - west) * perLng,
    (lat - south) * METRES_PER_DEGREE,
  ];
  const rings = polygon.map((ring) => ring.map(toMetres));
  const margin = accuracyMetres * 1.2;
  const width = (Math.max(...lngs) - west) * perLng + 2 * margin;
  const height = (Math.max(...lats) - south) * METRES_PER_DEGREE + 2 * margin;
  const cell = Math.max(width, height) / CELLS;
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  const depths = Array.from({ length: columns * rows }, (_, i) => {
    const x = ((i % columns) + 0.5) * cell - margin;
    const y = (Math.floor(i / columns) + 0.5) * cell - margin;
    return depthAt([x, y], rings);
  });
  const toDegrees = ([x, y]: Position): Position => [
    toTheMetre(west + (x * cell - margin) / perLng),
    toTheMetre(south + (y * cell - margin) / METRES_PER_DEGREE),
  ];
  const off = (OFF * accuracyMetres) / cell;
  const contour = contours().size([columns, rows]);
  return STEPS.flatMap((step) =>
    contour
      .contour(depths, step * accuracyMetres)
      .coordinates.map((area) =>
        area.map((ring, i) => turned(fewer(ring, off).map(toDegrees), i === 0 ? 1 : -1)),
      ),
  );
}

/** A closed ring without the points that nobody would miss. */
function fewer(ring: readonly number[][], off: number): readonly Position[] {
  const line = ring.map(([x = 0, y = 0]): Position => [x, y]);
  const half = line.length >> 1;
  return [...simplified(line.slice(0, half), off), ...simplified(line.slice(half), off)];
}

function turned(ring: Ring, sign: 1 | -1): Ring {
  return turning(ring) * sign > 0 ? ring : ring.toReversed();
}

/** Distance to the nearest edge; negative outside. */
function depthAt([x, y]: Position, rings: readonly Ring[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  let isInside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] as Position;
      const [bx, by] = ring[i] as Position;
      const [dx, dy] = [bx - ax, by - ay];
      const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
      const t = Math.min(1, Math.max(0, along));
      const [offX, offY] = [x - ax - t * dx, y - ay - t * dy];
      // Squares, and one root at the end: this runs for every side at every cell.
      nearest = Math.min(nearest, offX * offX + offY * offY);
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
    }
  }
  const distance = Math.sqrt(nearest);
  return isInside ? distance : -distance;
}
