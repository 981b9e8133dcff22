import { distanceMetres, type LngLat } from "#domain/base/geo.ts";
import type { Vehicle } from "#domain/tour/tour.ts";
import { secondsAt, wholeMinutes } from "./driveTime.ts";
import type { Leg } from "./travel.ts";

/**
 * Assumed to hold off the road graph what holds on it: the median over all pairs of sites and stops
 * on this map of the way by road over the straight line, and of the speed from door to door.
 * tests/data/routes.test.ts works them out again.
 */
export const DETOUR_FACTOR = 1.4;
export const ESTIMATE_KMH: Readonly<Record<Vehicle, number>> = { car: 40, coach: 36 };

/** For places that no road of the graph leads to, or that no server knows the way between. */
export function estimatedLeg(from: LngLat, to: LngLat, vehicle: Vehicle): Leg {
  const metres = distanceMetres(from, to) * DETOUR_FACTOR;
  return {
    kind: "estimated",
    distanceMetres: metres,
    driveMinutes: wholeMinutes(secondsAt(ESTIMATE_KMH[vehicle], metres)),
    path: [from, to],
  };
}
