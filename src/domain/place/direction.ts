import { type LngLat, mercator } from "#domain/base/geo.ts";

export const DIRECTIONS = [
  "north",
  "north-east",
  "east",
  "south-east",
  "south",
  "south-west",
  "west",
  "north-west",
] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Where one place lies as seen from another, on a map with north up: the nearest of eight directions. */
export function directionOf(place: LngLat, from: LngLat): Direction {
  const [a, b] = [mercator(from), mercator(place)];
  // Clockwise from north; y of the map grows to the south.
  const turns = Math.atan2(b.x - a.x, a.y - b.y) / (2 * Math.PI);
  const eighth = (Math.round(turns * DIRECTIONS.length) + DIRECTIONS.length) % DIRECTIONS.length;
  return DIRECTIONS[eighth] ?? "north";
}
