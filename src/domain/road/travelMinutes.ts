import type { StopPlace } from "#domain/tour/tour.ts";
import type { Leg } from "./travel.ts";

/**
 * Whole minutes of a leg on the clock: driving rounded up, then the buffer. Nobody drives to the place
 * where they are, so that this takes no time and needs no buffer.
 */
export function travelMinutes(
  { from, to, leg }: { from: StopPlace; to: StopPlace; leg: Leg },
  bufferMinutes: number,
): number {
  if (isSamePlace(from, to)) return 0;
  // A sum of fractions may lie a hair over the whole minute that it means.
  return Math.ceil(leg.driveMinutes - 1e-6) + bufferMinutes;
}

function isSamePlace(one: StopPlace, other: StopPlace): boolean {
  if (one.kind === "known") return other.kind === "known" && one.id === other.id;
  if (other.kind === "known") return false;
  return one.point.lng === other.point.lng && one.point.lat === other.point.lat;
}
