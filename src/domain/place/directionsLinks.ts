import type { LngLat } from "#domain/base/geo.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { oneLine } from "#domain/tour/tourText.ts";
import { latLng } from "./geoUri.ts";

/** One end of a drive. */
export interface DriveEnd {
  readonly point: LngLat;
  /** As a map app should show it; null: its coordinates. */
  readonly name: string | null;
}

export const DIRECTIONS_SERVICES = ["google", "apple", "organic"] as const;
export type DirectionsService = (typeof DIRECTIONS_SERVICES)[number];

/**
 * Addresses that show the way by car from one place to the other:
 * Google Maps URLs (https://developers.google.com/maps/documentation/urls/get-started),
 * Apple Map Links (developer.apple.com, iPhoneURLScheme_Reference; read by all versions, unlike the
 * unified URLs of iOS 18.4), and Organic Maps (https://omaps.app/test), which wants a name for both ends
 * and the parameters in this order.
 */
export function directionsLinks(
  from: DriveEnd,
  to: DriveEnd,
): Readonly<Record<DirectionsService, string>> {
  const [start, end] = [latLng(from.point), latLng(to.point)];
  const [startName, endName] = [nameOf(from), nameOf(to)].map(encodeURIComponent);
  return {
    google: `https://www.google.com/maps/dir/?api=1&origin=${encodeURIComponent(start)}&destination=${encodeURIComponent(end)}&travelmode=driving`,
    apple: `https://maps.apple.com/?saddr=${start}&daddr=${end}&dirflg=d`,
    organic: `https://omaps.app/route?v=1&sll=${start}&saddr=${startName}&dll=${end}&daddr=${endName}&type=vehicle`,
  };
}

function nameOf({ point, name }: DriveEnd): string {
  // Half a character, which cannot be written into an address, goes too.
  return oneLine(name ?? "", LIMITS.name).trim() || latLng(point);
}
