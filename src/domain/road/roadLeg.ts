import { distanceMetres, type LngLat } from "#domain/base/geo.ts";
import type { Vehicle } from "#domain/tour/tour.ts";
import { secondsAt, wholeMinutes } from "./driveTime.ts";
import { estimatedLeg } from "./estimate.ts";
import type { Leg, RouteBasis } from "./travel.ts";

/**
 * A place further from the road than this is not routed. Assumed: the main roads of the city lie
 * 1 to 2 km apart, so that whoever is further off is beyond the ground they cover.
 */
const MAX_ACCESS_METRES = 1000;

/** Between a place and the road; the slowest streets of the road data. Assumed. */
const ACCESS_KMH = 20;

export interface Trip {
  readonly from: LngLat;
  readonly to: LngLat;
  readonly vehicle: Vehicle;
}

/** What is driven on roads, from where one gets onto them to where one leaves them. */
export interface RoadDrive {
  readonly seconds: number;
  readonly enters: LngLat;
  readonly leaves: LngLat;
}

/** A drive with its length and line; the line begins where it enters and ends where it leaves. */
export interface RoadWay extends RoadDrive {
  readonly metres: number;
  readonly path: readonly LngLat[];
}

/** The leg from door to door. An estimate when there is no way, or when the roads do not tell. */
export function roadLeg(way: RoadWay | null, trip: Trip, basis: RouteBasis): Leg {
  const accessMetres = way && accessOf(way, trip);
  if (way === null || accessMetres === null) return estimatedLeg(trip.from, trip.to, trip.vehicle);
  return {
    kind: "routed",
    basis,
    distanceMetres: way.metres + accessMetres,
    driveMinutes: wholeMinutes(way.seconds + secondsAt(ACCESS_KMH, accessMetres)),
    path: withoutRepeats([trip.from, ...way.path, trip.to]),
    accessMetres,
  };
}

/** The minutes of the leg that `roadLeg` makes of the same drive. */
export function roadMinutes(drive: RoadDrive | null, trip: Trip): number {
  const accessMetres = drive && accessOf(drive, trip);
  if (drive === null || accessMetres === null) {
    return estimatedLeg(trip.from, trip.to, trip.vehicle).driveMinutes;
  }
  return wholeMinutes(drive.seconds + secondsAt(ACCESS_KMH, accessMetres));
}

/**
 * Metres between both places and the road. Null when one of them is too far from it, or when they
 * are nearer to each other than to the road: then nobody would go by it.
 */
function accessOf({ enters, leaves }: RoadDrive, { from, to }: Trip): number | null {
  const before = distanceMetres(from, enters);
  const after = distanceMetres(leaves, to);
  if (Math.max(before, after) > MAX_ACCESS_METRES) return null;
  return distanceMetres(from, to) <= before + after ? null : before + after;
}

function withoutRepeats(path: readonly LngLat[]): LngLat[] {
  return path.filter((point, i) => {
    const before = path[i - 1];
    return before === undefined || before.lng !== point.lng || before.lat !== point.lat;
  });
}
