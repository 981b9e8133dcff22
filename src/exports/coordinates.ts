import type { LngLat, Position } from "#domain/base/geo.ts";

/** A tenth of a metre: more than any place here is known to. */
const DIGITS = 6;

/** Degrees in decimals, without an exponent. */
export function decimals(degrees: number): string {
  return `${rounded(degrees)}`;
}

/** GeoJSON order: longitude, latitude. */
export function positionOf({ lng, lat }: LngLat): Position {
  return [rounded(lng), rounded(lat)];
}

/** Adding 0 makes -0 a plain 0. */
function rounded(degrees: number): number {
  return Number(degrees.toFixed(DIGITS)) + 0;
}
