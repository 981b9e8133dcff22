import * as v from "valibot";

/** WGS84, degrees. */
export interface LngLat {
  readonly lng: number;
  readonly lat: number;
}

/** West, south, east, north in degrees. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** What a map looks at, as MapLibre and OpenStreetMap write it; angles in degrees. */
export interface Camera extends LngLat {
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** GeoJSON order: longitude, latitude. */
export type Position = readonly [number, number];
export type Ring = readonly Position[];
/** Exterior ring first, then holes. */
export type Polygon = readonly Ring[];

/** Where a site, place or road of this map may lie. */
export const DATA_AREA: Bounds = { west: 107.9, south: 15.85, east: 108.4, north: 16.3 };

export const position = v.pipe(
  v.strictTuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())]),
  // A tuple that the parser has filled by and by keeps room for more: six times that of a pair.
  v.transform(([lng, lat]): Position => [lng, lat]),
);

export const polygonGeometry = v.strictObject({
  type: v.literal("Polygon"),
  coordinates: v.pipe(v.array(v.pipe(v.array(position), v.minLength(4))), v.minLength(1)),
});

export const pointGeometry = v.strictObject({
  type: v.literal("Point"),
  coordinates: position,
});

export function isInside({ lng, lat }: LngLat, area: Bounds): boolean {
  return lng >= area.west && lng <= area.east && lat >= area.south && lat <= area.north;
}

/** Twice the signed area in square degrees; positive when counter-clockwise. */
export function turning(ring: Ring): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as Position;
    const [bx, by] = ring[i] as Position;
    sum += ax * by - bx * ay;
  }
  return sum;
}

const EARTH_RADIUS_METRES = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** A circle on the ground as a closed counter-clockwise ring. */
export function circleRing(centre: LngLat, radiusMetres: number, corners = 64): Ring {
  const dLat = radiusMetres / EARTH_RADIUS_METRES / RADIANS;
  const dLng = dLat / Math.cos(centre.lat * RADIANS);
  const ring = Array.from({ length: corners }, (_, i): Position => {
    const angle = (2 * Math.PI * i) / corners;
    return [centre.lng + dLng * Math.cos(angle), centre.lat + dLat * Math.sin(angle)];
  });
  return [...ring, ring[0] as Position];
}

/** Length of the shortest way over the ground, on a sphere; within 0.5 % of the ellipsoid. */
export function distanceMetres(from: LngLat, to: LngLat): number {
  const dLat = (to.lat - from.lat) * RADIANS;
  const dLng = (to.lng - from.lng) * RADIANS;
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(from.lat * RADIANS) * Math.cos(to.lat * RADIANS) * Math.sin(dLng / 2) ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Half way on the map. */
export function midpoint(a: LngLat, b: LngLat): LngLat {
  const [p, q] = [mercator(a), mercator(b)];
  return fromMercator({ x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 });
}

export function boundsOf(positions: Iterable<Position>): Bounds | null {
  let bounds: Bounds | null = null;
  for (const [lng, lat] of positions) {
    bounds = bounds
      ? {
          west: Math.min(bounds.west, lng),
          south: Math.min(bounds.south, lat),
          east: Math.max(bounds.east, lng),
          north: Math.max(bounds.north, lat),
        }
      : { west: lng, south: lat, east: lng, north: lat };
  }
  return bounds;
}

export function isPointInRing({ lng, lat }: LngLat, ring: Ring): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i] as Position;
    const [xj, yj] = ring[j] as Position;
    if (yi > lat !== yj > lat && lng < ((xj - xi) * (lat - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** Where the square of the world ends; the poles would be infinitely far. */
const MERCATOR_EDGE = 85.051_128_779_806_6;

/** Web Mercator, the whole world as a unit square with the origin in the north-west; what lies beyond is at its edge. */
export function mercator({ lng, lat }: LngLat): { x: number; y: number } {
  const sin = Math.sin(Math.min(Math.max(lat, -MERCATOR_EDGE), MERCATOR_EDGE) * RADIANS);
  return { x: lng / 360 + 0.5, y: 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) };
}

export function fromMercator({ x, y }: { x: number; y: number }): LngLat {
  return {
    lng: (x - 0.5) * 360,
    lat: Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) / RADIANS,
  };
}
