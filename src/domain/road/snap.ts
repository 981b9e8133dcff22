import { distanceMetres, type LngLat } from "#domain/base/geo.ts";
import { between, type Road } from "./roadGraph.ts";

/** Where one gets onto a road. */
export interface Snap {
  readonly road: Road;
  /** Metres from the start of the road. */
  readonly mark: number;
  readonly point: LngLat;
}

/** The nearest point of all roads, ends and in between; null when there are no roads. */
export function snapToRoad(place: LngLat, roads: readonly Road[]): Snap | null {
  let nearest: Snap | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const road of roads) {
    // An expressway is entered at its junctions, which lie on other roads too.
    if (road.edge.class === "expressway") continue;
    for (let i = 1; i < road.points.length; i++) {
      const [a, b] = [road.points[i - 1] as LngLat, road.points[i] as LngLat];
      const part = partNearest(place, a, b);
      const point = between(a, b, part);
      const metres = distanceMetres(place, point);
      if (metres >= distance) continue;
      const [from, to] = [road.marks[i - 1] as number, road.marks[i] as number];
      distance = metres;
      nearest = { road, mark: from + (to - from) * part, point };
    }
  }
  return nearest;
}

/** How far along from a to b, 0 to 1, the nearest point lies; over a few kilometres the ground is flat. */
function partNearest(place: LngLat, a: LngLat, b: LngLat): number {
  const narrowing = Math.cos((place.lat * Math.PI) / 180);
  const [x, y] = [(b.lng - a.lng) * narrowing, b.lat - a.lat];
  const [px, py] = [(place.lng - a.lng) * narrowing, place.lat - a.lat];
  const square = x * x + y * y;
  return square === 0 ? 0 : Math.min(1, Math.max(0, (px * x + py * y) / square));
}
