import type { LngLat } from "#domain/base/geo.ts";
import { fail, ok, type Result } from "#domain/base/result.ts";

export interface Position {
  readonly point: LngLat;
  readonly accuracyMetres: number;
}

export type PositionProblem = "refused" | "unknown";

/** Where this device is; the browser asks the person first. */
export async function askPosition(): Promise<Result<Position, PositionProblem>> {
  if (!("geolocation" in navigator)) return fail("unknown");
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude: lng, latitude: lat, accuracy } }) =>
        resolve(ok({ point: { lng, lat }, accuracyMetres: accuracy })),
      ({ code, PERMISSION_DENIED }) =>
        resolve(fail(code === PERMISSION_DENIED ? "refused" : "unknown")),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    );
  });
}
