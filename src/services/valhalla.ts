import * as v from "valibot";
import type { LngLat } from "#domain/base/geo.ts";
import { roadLeg, roadMinutes } from "#domain/road/roadLeg.ts";
import type { Leg, Router } from "#domain/road/travel.ts";
import type { Vehicle } from "#domain/tour/tour.ts";
import { decodedPolyline } from "./polyline.ts";
import { RouteError } from "./routeError.ts";
import { below, ROUTE_TIMEOUT_MS, routeAnswer, today } from "./routeHttp.ts";

interface ValhallaServer {
  readonly url: string;
  readonly timeoutMs?: number;
}

/**
 * Asks a Valhalla server: https://valhalla.github.io/valhalla/api/turn-by-turn/api-reference and
 * /matrix/api-reference. Throws RouteError. Its roads are those of today, whatever day is asked for.
 */
export function valhallaRouter({ url, timeoutMs = ROUTE_TIMEOUT_MS }: ValhallaServer): Router {
  const { host } = new URL(url);
  const ask = <T>(
    action: string,
    request: object,
    schema: v.GenericSchema<unknown, T>,
    signal: AbortSignal,
  ): Promise<T> => {
    const address = below(url, action);
    // As a part of the address: no header that would make a browser ask for leave first.
    address.searchParams.set("json", JSON.stringify(request));
    return routeAnswer({ url: address, schema, noWay, signal, timeoutMs });
  };

  const legsBetween = async (
    points: readonly LngLat[],
    vehicle: Vehicle,
    signal: AbortSignal,
  ): Promise<readonly Leg[]> => {
    const request = {
      locations: points.map(locationOf),
      costing: COSTING[vehicle],
      directions_type: "none",
      units: "kilometers",
    };
    const { trip } = await ask("route", request, routeSchema, signal);
    if (trip.legs.length !== points.length - 1) throw new RouteError(host, "not-understood", 200);
    const basis = { kind: "valhalla", host, asOf: today() } as const;
    return trip.legs.map(({ summary, shape }, i) => {
      const [enters, leaves] = [shape[0] as LngLat, shape.at(-1) as LngLat];
      const way = { seconds: summary.time, metres: summary.length * 1000, enters, leaves };
      const [from, to] = [points[i] as LngLat, points[i + 1] as LngLat];
      return roadLeg({ ...way, path: shape }, { from, to, vehicle }, basis);
    });
  };

  return {
    legs: async (points, { vehicle }, signal) => {
      signal.throwIfAborted();
      const legs: Leg[] = [];
      for (let i = 0; i < points.length - 1; i += MAX_PLACES - 1) {
        legs.push(...(await legsBetween(points.slice(i, i + MAX_PLACES), vehicle, signal)));
      }
      return legs;
    },
    matrix: async (points, { vehicle }, signal) => {
      signal.throwIfAborted();
      if (points.length < 2) return points.map(() => [0]);
      const places = points.map(locationOf);
      // Only the long answer says where each place meets the road.
      const request = {
        sources: places,
        targets: places,
        costing: COSTING[vehicle],
        units: "kilometers",
        verbose: true,
      };
      const answer = await ask("sources_to_targets", request, matrixSchema, signal);
      return points.map((from, i) =>
        points.map((to, j) => {
          const cell = answer.sources_to_targets[i]?.[j];
          if (!cell) throw new RouteError(host, "not-understood", 200);
          return roadMinutes(driveOf(cell, from, to), { from, to, vehicle });
        }),
      );
    },
  };
}

/** Public servers answer for ten places at most, an engine as it is delivered for twenty. */
const MAX_PLACES = 10;

const COSTING: Readonly<Record<Vehicle, string>> = { car: "auto", coach: "bus" };

/** No path; no road near; roads that do not meet; too far. valhalla/valhalla/exceptions.h */
const noWay = [442, 171, 170, 154];

function locationOf({ lng, lat }: LngLat): { lat: number; lon: number } {
  return { lat, lon: lng };
}

const amount = v.pipe(v.number(), v.finite(), v.minValue(0));

const routeSchema = v.object({
  trip: v.object({
    legs: v.array(
      v.object({
        /** Seconds and kilometres. */
        summary: v.object({ time: amount, length: amount }),
        shape: v.pipe(
          v.string(),
          v.transform((text) => decodedPolyline(text, 6)),
          v.array(v.object({ lng: v.number(), lat: v.number() })),
          v.minLength(1),
        ),
      }),
    ),
  }),
});

const cellSchema = v.object({
  time: v.nullable(amount),
  begin_lon: v.optional(v.number()),
  begin_lat: v.optional(v.number()),
  end_lon: v.optional(v.number()),
  end_lat: v.optional(v.number()),
});

const matrixSchema = v.object({ sources_to_targets: v.array(v.array(cellSchema)) });

/** Where an answer does not say where the road is met (the diagonal, older engines), it is met at the place. */
function driveOf(cell: v.InferOutput<typeof cellSchema>, from: LngLat, to: LngLat) {
  if (cell.time === null) return null;
  return {
    seconds: cell.time,
    enters: { lng: cell.begin_lon ?? from.lng, lat: cell.begin_lat ?? from.lat },
    leaves: { lng: cell.end_lon ?? to.lng, lat: cell.end_lat ?? to.lat },
  };
}
