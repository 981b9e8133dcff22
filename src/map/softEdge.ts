import { contours } from "d3-contour";
import { type Polygon, type Position, type Ring, turning } from "#domain/base/geo.ts";

/** Edges of the bands as parts of the accuracy, from the outermost in. */
const STEPS = [-1, -0.66, -0.33, 0, 0.33, 0.66, 1];
const CELLS = 60;
const METRES_PER_DEGREE = 111_195;

const known = new WeakMap<Polygon, Polygon[]>();

/**
 * Ground whose edge is known to within so many metres, as nested areas: drawn over one another, each
 * faint, they fade from nothing outside to full inside over the width of the uncertainty.
 */
export function softBands(polygon: Polygon, accuracyMetres: number): Polygon[] {
  const before = known.get(polygon);
  if (before) return before;
  const bands = bandsOf(polygon, accuracyMetres);
  known.set(polygon, bands);
  return bands;
}

function bandsOf(polygon: Polygon, accuracyMetres: number): Polygon[] {
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
  const toDegrees = ([x = 0, y = 0]: number[]): Position => [
    west + (x * cell - margin) / perLng,
    south + (y * cell - margin) / METRES_PER_DEGREE,
  ];
  const contour = contours().size([columns, rows]);
  return STEPS.flatMap((step) =>
    contour
      .contour(depths, step * accuracyMetres)
      .coordinates.map((area) =>
        area.map((ring, i) => turned(ring.map(toDegrees), i === 0 ? 1 : -1)),
      ),
  );
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
