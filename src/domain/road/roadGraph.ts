import { distanceMetres, type LngLat } from "#domain/base/geo.ts";
import type { IsoDate } from "#domain/tour/tour.ts";
import type { RoadEdge } from "./roads.ts";

/** An edge of the road data that can be walked along. */
export interface Road {
  readonly edge: RoadEdge;
  readonly points: readonly LngLat[];
  /** Metres from the start of the edge to each point; the last is the length of the edge. */
  readonly marks: readonly number[];
}

/** The main roads; two of them meet where they name the same node. */
export interface RoadGraph {
  readonly roads: readonly Road[];
}

export function roadGraph(edges: readonly RoadEdge[]): RoadGraph {
  return { roads: edges.map(roadOf) };
}

/** Roads that are open on a day. Of the opening the year is known: in that year they are taken for open. */
export function openRoads({ roads }: RoadGraph, date: IsoDate): Road[] {
  const year = Number(date.slice(0, 4));
  return roads.filter(({ edge }) => edge.opened === null || edge.opened <= year);
}

/** The line between two marks of a road, backwards when the first is the greater. */
export function pathAlong(road: Road, from: number, to: number): LngLat[] {
  if (from > to) return pathAlong(road, to, from).reverse();
  const bends = road.points.filter((_, i) => {
    const mark = road.marks[i] as number;
    return mark > from && mark < to;
  });
  return [pointAt(road, from), ...bends, pointAt(road, to)];
}

function pointAt({ points, marks }: Road, metres: number): LngLat {
  const next = marks.findIndex((mark) => mark >= metres);
  const b = points.at(next) as LngLat;
  const a = points[next - 1];
  if (next <= 0 || !a) return b;
  const [before, after] = [marks[next - 1] as number, marks[next] as number];
  return between(a, b, after === before ? 0 : (metres - before) / (after - before));
}

/** The point that part of the way from a to b, on the map. */
export function between(a: LngLat, b: LngLat, part: number): LngLat {
  if (part === 1) return b;
  return { lng: a.lng + (b.lng - a.lng) * part, lat: a.lat + (b.lat - a.lat) * part };
}

/** The road is as long as the data say, which a schematic line need not be. */
function roadOf(edge: RoadEdge): Road {
  const points = edge.path.map(([lng, lat]) => ({ lng, lat }));
  let drawn = 0;
  const marks = points.map((point, i) => {
    const before = points[i - 1];
    if (before) drawn += distanceMetres(before, point);
    return drawn;
  });
  return {
    edge,
    points,
    marks: marks.map((mark) => (drawn === 0 ? 0 : (mark * edge.lengthMetres) / drawn)),
  };
}
