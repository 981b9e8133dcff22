import type { Vehicle } from "#domain/tour/tour.ts";
import type { RoadClass, RoadEdge } from "./roads.ts";

/**
 * How much faster a car is than a coach. Assumed, not measured: in narrow streets both go at the
 * pace of the street; elsewhere a coach pulls away slower, and outside towns it is held to a lower
 * limit.
 */
const CAR_FACTOR: Readonly<Record<RoadClass, number>> = {
  expressway: 1.1,
  trunk: 1.15,
  primary: 1.1,
  secondary: 1.1,
  tertiary: 1,
};

/** `speed_kmh` of the road data is the daytime average of a coach that its authors chose. */
export function speedOn(edge: RoadEdge, vehicle: Vehicle): number {
  return vehicle === "coach" ? edge.speedKmh : edge.speedKmh * CAR_FACTOR[edge.class];
}

/** What a coach takes for a second of a car, where a server knows cars only. Assumed, as above. */
export const COACH_SECONDS_A_CAR_SECOND = 1.1;

export function secondsAt(kmh: number, metres: number): number {
  return (metres * 3.6) / kmh;
}

/** Rounded up: on the clock of a programme half a minute is not known, and early is not late. */
export function wholeMinutes(seconds: number): number {
  // What only arithmetic has added is no reason for another minute.
  return Math.max(0, Math.ceil(seconds / 60 - 1e-6));
}
