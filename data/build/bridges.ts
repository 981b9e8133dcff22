import {
  type Bounds,
  boundsOf,
  isPointInRing,
  type LngLat,
  type Position,
  type Ring,
} from "#domain/base/geo.ts";
import type { BasemapFeature, BasemapLayer } from "#domain/place/basemap.ts";
import type { RoadEdge } from "#domain/road/roads.ts";
import { toTheMetre } from "./toTheMetre.ts";

/** How far a bridge reaches onto either bank, in degrees: about 35 m. */
const ON_LAND = 3.2e-4;

/** The stretches of bridge edges that cross water, with a little of either bank; worked out at the build. */
export function bridgesOf(
  roads: readonly RoadEdge[],
  land: BasemapLayer,
  water: BasemapLayer,
): BasemapLayer {
  const [dry, wet] = [areasOf(land), areasOf(water)];
  const shores = [...dry, ...wet].flat().flatMap(piecesOf);
  const isWet = (point: LngLat) => !isIn(point, dry) || isIn(point, wet);
  const features = roads.flatMap(({ bridge, path, class: kind }) =>
    bridge ? spansOf(path, shores, isWet).map((span) => featureOf(span, kind)) : [],
  );
  return { type: "FeatureCollection", features };
}

function featureOf(span: readonly Position[], kind: string): BasemapFeature {
  const coordinates = span.map(([lng, lat]): Position => [toTheMetre(lng), toTheMetre(lat)]);
  return { type: "Feature", geometry: { type: "LineString", coordinates }, properties: { kind } };
}

/** Stretches of a path over water, in the order of the path. */
function spansOf(
  path: readonly Position[],
  shores: readonly Shore[],
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
    const cuts = [0, ...shores.flatMap((shore) => crossings(from, to, shore)), 1].toSorted(
      (a, b) => a - b,
    );
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

/** A ring, or a piece of one, and the box around it. */
interface Shore {
  readonly ring: Ring;
  readonly box: Bounds;
}

function shoreOf(ring: Ring): Shore[] {
  const box = boundsOf(ring);
  return box ? [{ ring, box }] : [];
}

/** Sides of a piece: a bridge is short, and a coast has thousands of sides that it is far from. */
const PIECE = 64;

function piecesOf({ ring }: Shore): Shore[] {
  const starts = Array.from({ length: Math.ceil((ring.length - 1) / PIECE) }, (_, i) => i * PIECE);
  return starts.flatMap((start) => shoreOf(ring.slice(start, start + PIECE + 1)));
}

/** Where the way from a to b crosses the sides of a ring, as parts of that way. */
function crossings(a: Position, b: Position, { ring, box }: Shore): number[] {
  const { west, south, east, north } = box;
  const isFar =
    Math.max(a[0], b[0]) < west ||
    Math.min(a[0], b[0]) > east ||
    Math.max(a[1], b[1]) < south ||
    Math.min(a[1], b[1]) > north;
  return isFar ? [] : sidesCrossed(a, b, ring);
}

function sidesCrossed(a: Position, b: Position, ring: Ring): number[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const crossed: number[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [p, q] = [ring[i - 1] as Position, ring[i] as Position];
    const [ex, ey] = [q[0] - p[0], q[1] - p[1]];
    const turn = dx * ey - dy * ex;
    if (turn === 0) continue;
    const t = ((p[0] - a[0]) * ey - (p[1] - a[1]) * ex) / turn;
    const u = ((p[0] - a[0]) * dy - (p[1] - a[1]) * dx) / turn;
    if (t > 0 && t < 1 && u >= 0 && u < 1) crossed.push(t);
  }
  return crossed;
}

/** Its outer ring first. */
type Area = readonly Shore[];

function areasOf({ features }: BasemapLayer): Area[] {
  return features.flatMap(({ geometry }) =>
    geometry.type === "Polygon"
      ? [geometry.coordinates.flatMap(shoreOf)]
      : geometry.type === "MultiPolygon"
        ? geometry.coordinates.map((polygon) => polygon.flatMap(shoreOf))
        : [],
  );
}

function isIn(point: LngLat, areas: readonly Area[]): boolean {
  return areas.some(
    ([exterior, ...holes]) =>
      exterior && isInside(point, exterior) && !holes.some((hole) => isInside(point, hole)),
  );
}

function isInside(point: LngLat, { ring, box }: Shore): boolean {
  const { lng, lat } = point;
  const isNear = lng >= box.west && lng <= box.east && lat >= box.south && lat <= box.north;
  return isNear && isPointInRing(point, ring);
}
