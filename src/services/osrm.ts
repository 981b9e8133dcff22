import * as v from "valibot";
import type { LngLat } from "#domain/base/geo.ts";
import { COACH_SECONDS_A_CAR_SECOND } from "#domain/road/driveTime.ts";
import { roadLeg, roadMinutes } from "#domain/road/roadLeg.ts";
import type { Router } from "#domain/road/travel.ts";
import type { Vehicle } from "#domain/tour/tour.ts";
import { decodedPolyline } from "./polyline.ts";
import { RouteError } from "./routeError.ts";
import { below, ROUTE_TIMEOUT_MS, routeAnswer, today } from "./routeHttp.ts";

interface OsrmServer {
  readonly url: string;
  readonly carProfile?: string | undefined;
  readonly coachProfile?: string | undefined;
  readonly timeoutMs?: number;
}

/**
 * Asks an OSRM server: https://project-osrm.org/docs/v26.4.0/http. Throws RouteError. Its roads are
 * those of today, whatever day is asked for.
 */
export function osrmRouter(server: OsrmServer): Router {
  const { timeoutMs = ROUTE_TIMEOUT_MS } = server;
  const { host } = new URL(server.url);
  return {
    legs: async (points, { vehicle }, signal) => {
      signal.throwIfAborted();
      if (points.length < 2) return [];
      const { profile, factor } = profileOf(server, vehicle);
      const query = "overview=false&steps=true&geometries=polyline";
      const url = below(server.url, `route/v1/${profile}/${coordinatesOf(points)}?${query}`);
      const answer = await routeAnswer({ url, schema: routeSchema, noWay, signal, timeoutMs });
      const legs = answer.routes[0]?.legs ?? [];
      if (legs.length !== points.length - 1) throw new RouteError(host, "not-understood", 200);
      const basis = { kind: "osrm", host, asOf: today() } as const;
      return legs.map(({ distance, duration, steps }, i) => {
        const path = steps.flatMap(({ geometry }) => geometry);
        const [enters, leaves] = [path[0], path.at(-1)];
        if (!enters || !leaves) throw new RouteError(host, "not-understood", 200);
        const way = { seconds: duration * factor, metres: distance, enters, leaves, path };
        const [from, to] = [points[i] as LngLat, points[i + 1] as LngLat];
        return roadLeg(way, { from, to, vehicle }, basis);
      });
    },
    matrix: async (points, { vehicle }, signal) => {
      signal.throwIfAborted();
      if (points.length < 2) return points.map(() => [0]);
      const { profile, factor } = profileOf(server, vehicle);
      const url = below(server.url, `table/v1/${profile}/${coordinatesOf(points)}`);
      const answer = await routeAnswer({ url, schema: tableSchema, noWay, signal, timeoutMs });
      const { sources, durations } = answer;
      return points.map((from, i) =>
        points.map((to, j) => {
          const [seconds, enters, leaves] = [durations[i]?.[j], sources[i], sources[j]];
          if (seconds === undefined || !enters || !leaves) {
            throw new RouteError(host, "not-understood", 200);
          }
          const drive = seconds === null ? null : { seconds: seconds * factor, enters, leaves };
          return roadMinutes(drive, { from, to, vehicle });
        }),
      );
    },
  };
}

const noWay = ["NoRoute", "NoSegment", "NoTable"];

function profileOf({ carProfile = "driving", coachProfile }: OsrmServer, vehicle: Vehicle) {
  if (vehicle === "car") return { profile: carProfile, factor: 1 };
  if (coachProfile !== undefined) return { profile: coachProfile, factor: 1 };
  return { profile: carProfile, factor: COACH_SECONDS_A_CAR_SECOND };
}

/** A millionth of a degree is a hand's breadth. */
function coordinatesOf(points: readonly LngLat[]): string {
  return points.map(({ lng, lat }) => `${lng.toFixed(6)},${lat.toFixed(6)}`).join(";");
}

const amount = v.pipe(v.number(), v.finite(), v.minValue(0));

const line = v.pipe(
  v.string(),
  v.transform((text) => decodedPolyline(text, 5)),
  v.array(v.object({ lng: v.number(), lat: v.number() })),
);

const routeSchema = v.object({
  routes: v.pipe(
    v.array(
      v.object({
        legs: v.array(
          v.object({
            distance: amount,
            duration: amount,
            steps: v.array(v.object({ geometry: line })),
          }),
        ),
      }),
    ),
    v.minLength(1),
  ),
});

const tableSchema = v.object({
  durations: v.array(v.array(v.nullable(amount))),
  /** Where each place meets the road. */
  sources: v.array(
    v.pipe(
      v.object({ location: v.tuple([v.number(), v.number()]) }),
      v.transform(({ location: [lng, lat] }): LngLat => ({ lng, lat })),
    ),
  ),
});
