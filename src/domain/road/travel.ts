import type { LngLat } from "#domain/base/geo.ts";
import type { IsoDate, Vehicle } from "#domain/tour/tour.ts";

/** What a figure of a leg rests on. */
export type RouteBasis =
  /** The main-road graph that the app brings along. */
  | { readonly kind: "bundled" }
  | { readonly kind: "osrm" | "valhalla"; readonly host: string; readonly asOf: IsoDate };

/** The way between two places, without the organiser's buffer. */
export type Leg =
  | {
      readonly kind: "routed";
      readonly basis: RouteBasis;
      readonly distanceMetres: number;
      readonly driveMinutes: number;
      /** From place to place; the ends that leave the road are straight. */
      readonly path: readonly LngLat[];
      /** How much of the distance is a straight line between a place and the road. */
      readonly accessMetres: number;
    }
  | {
      readonly kind: "estimated";
      /** Straight line × detour factor. */
      readonly distanceMetres: number;
      readonly driveMinutes: number;
      readonly path: readonly LngLat[];
    };

export interface TravelRequest {
  readonly vehicle: Vehicle;
  /** Roads opened after this day are left out. */
  readonly date: IsoDate;
}

/** A source of legs. A network failure is thrown; the caller falls back and says so. */
export interface Router {
  /** One leg from each point to the next. */
  readonly legs: (
    points: readonly LngLat[],
    request: TravelRequest,
    signal: AbortSignal,
  ) => Promise<readonly Leg[]>;
  /** Minutes of driving from each point (row) to each point (column). */
  readonly matrix: (
    points: readonly LngLat[],
    request: TravelRequest,
    signal: AbortSignal,
  ) => Promise<readonly (readonly number[])[]>;
}
