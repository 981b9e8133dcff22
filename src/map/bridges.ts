import type { BasemapFeature, BasemapLayer } from "#domain/basemap.ts";
import { isPointInRing, type LngLat, type Polygon, type Position, type Ring } from "#domain/geo.ts";
import type { RoadEdge } from "#domain/roads.ts";

/** How far a bridge reaches onto either bank, in degrees: about 35 m. */
const ON_LAND = 3.2e-4;

/** The stretches of bridge edges that cross water, with a little of either bank. */
export function bridgesOf(
  roads: readonly RoadEdge[],
  land: BasemapLayer,
  water: BasemapLayer,
): BasemapFeature[] {
  const [dry, wet] = [polygonsOf(land), polygonsOf(water)];
  const shores = [...dry, ...wet].flat();
  const isWet = (point: LngLat) => !isIn(point, dry) || isIn(point, wet);
  return roads.flatMap(({ bridge, path, class: kind }) =>
    bridge ? spansOf(path, shores, isWet).map((span) => featureOf(span, kind)) : [],
  );
}

function featureOf(coordinates: readonly Position[], kind: string): BasemapFeature {
  return { type: "Feature", geometry: { type: "LineString", coordinates }, properties: { kind } };
}

/** Stretches of a path over water, in the order of the path. */
function spansOf(
  path: readonly Position[],
  shores: readonly Ring[],
  isWet: (point: LngLat) => boolean,
): Position[][] {
  const spans: Position[][] = [];
  path.slice(1).forEach((to, i) => {
    const from = path[i] as Position;
    const at = (t: number): Position => [
      from[0] + (to[0] - from[0]) * t,
      from[1] + (to[1] - from[1]) * t,
    ];
    const reach = ON_LAND / Math.hypot(to[0] - from[0], to[1] - from[1]);
    const cuts = [0, ...shores.flatMap((ring) => crossings(from, to, ring)), 1].toSorted();
    cuts.slice(1).forEach((end, j) => {
      const start = cuts[j] as number;
      const [lng, lat] = at((start + end) / 2);
      if (end - start < 1e-9 || !isWet({ lng, lat })) return;
      const [head, tail] = [at(Math.max(0, start - reach)), at(Math.min(1, end + reach))];
      const last = spans.at(-1);
      if (last && String(last.at(-1)) === String(head)) last.push(tail);
      else spans.push([head, tail]);
    });
  });
  return spans;
}

/** Where the way from a to b crosses the sides of a ring, as parts of that way. */
function crossings(a: Position, b: Position, ring: Ring): number[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  return ring.slice(1).flatMap((q, i) => {
    const p = ring[i] as Position;
    const [ex, ey] = [q[0] - p[0], q[1] - p[1]];
    const turn = dx * ey - dy * ex;
    if (turn === 0) return [];
    const t = ((p[0] - a[0]) * ey - (p[1] - a[1]) * ex) / turn;
    const u = ((p[0] - a[0]) * dy - (p[1] - a[1]) * dx) / turn;
    return t > 0 && t < 1 && u >= 0 && u < 1 ? [t] : [];
  });
}

function polygonsOf({ features }: BasemapLayer): Polygon[] {
  return features.flatMap(({ geometry }) =>
    geometry.type === "Polygon"
      ? [geometry.coordinates]
      : geometry.type === "MultiPolygon"
        ? geometry.coordinates
        : [],
  );
}

function isIn(point: LngLat, polygons: readonly Polygon[]): boolean {
  return polygons.some(
    ([exterior = [], ...holes]) =>
      isPointInRing(point, exterior) && !holes.some((hole) => isPointInRing(point, hole)),
  );
}
