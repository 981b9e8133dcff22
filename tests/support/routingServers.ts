import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { metresBetween, type Place } from "#tests/sphere.ts";

/**
 * Servers that read requests and write answers as the engines' documentation has them, over roads
 * of their own: from the next thousandth of a degree to the next, with one bend. Where there is no land
 * (east of 108.3) the next road is far.
 */
type Answer = { readonly status: number; readonly json: unknown };

/** Says what else a server does than answer well; null: it answers. */
export type Manner = (...asked: Parameters<RequestListener>) => unknown;

export interface RoutingServer {
  readonly url: string;
  /** Paths that were asked for, with what follows the question mark. */
  readonly requests: URL[];
  /** From now on, until the end of the test. */
  readonly behave: (manner: Manner | null) => void;
}

export type Engine = (asked: URL) => Answer | Promise<Answer>;

/** Runs until the end of the test. */
export async function routingServer(engine: Engine): Promise<RoutingServer> {
  const requests: URL[] = [];
  let manner: Manner | null = null;
  const http = createServer(async (request, response) => {
    const asked = new URL(request.url ?? "/", "http://localhost");
    requests.push(asked);
    if (manner) {
      manner(request, response);
      return;
    }
    const { status, json } = await engine(asked);
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(json));
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    http.close();
    http.closeAllConnections();
  });
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/engine`,
    requests,
    behave: (next) => {
      manner = next;
    },
  };
}

/** https://project-osrm.org/docs/v26.4.0/http */
export const osrmEngine: Engine = ({ pathname, searchParams }) => {
  const [, service, profile, list] =
    /^\/engine\/(route|table)\/v1\/(\w+)\/([\d.,;-]+)$/.exec(pathname) ?? [];
  if (!service || !list) return refusal("InvalidUrl", "URL string malformed close to position 1");
  if (profile !== "driving") return refusal("InvalidValue", "Profile not found");
  const places = list.split(";").map((pair): Place => {
    const [lng = Number.NaN, lat = Number.NaN] = pair.split(",").map(Number);
    return { lng, lat };
  });
  if (places.length < 2)
    return refusal("InvalidOptions", "Number of coordinates needs to be at least two.");
  const waypoints = places.map((place) => {
    const at = nextRoad(place);
    const distance = metresBetween(place, at);
    return { hint: "KSoKADRYroqUBAEA", distance, name: "", location: [at.lng, at.lat] };
  });
  if (service === "table") {
    const durations = places.map((from) => places.map((to) => drive(from, to).seconds));
    return ok({ code: "Ok", durations, sources: waypoints, destinations: waypoints });
  }
  if (searchParams.get("geometries") !== "polyline" || searchParams.get("steps") !== "true") {
    return refusal("InvalidOptions", "The test knows steps as polylines only.");
  }
  const legs = places.slice(1).map((to, i) => {
    const { metres, seconds, line } = drive(places[i] as Place, to);
    // A step ends where the next begins, and the last is the arrival: a line of one place, twice.
    const steps = [line.slice(0, 2), line.slice(1), [line[2], line[2]] as Place[]].map((part) => ({
      geometry: encoded(part, 5),
      mode: "driving",
      name: "",
    }));
    return { steps, distance: metres, duration: seconds, weight: seconds, summary: "" };
  });
  return ok({ code: "Ok", routes: [{ legs, weight_name: "routability" }], waypoints });
};

function refusal(code: string, message: string): Answer {
  return { status: 400, json: { code, message } };
}

/** Answers recorded from the engine itself: `@valhallajs/valhallajs` 3.6.1. */
export const valhallaEngine: Engine = ({ pathname, searchParams }) => {
  const asked = JSON.parse(searchParams.get("json") ?? "{}");
  if (!["auto", "bus"].includes(asked.costing))
    return valhallaRefusal(125, "No costing method found");
  if (pathname === "/engine/sources_to_targets") {
    const [sources, targets] = [placesOf(asked.sources), placesOf(asked.targets)];
    const cells = sources.map((from, from_index) =>
      targets.map((to, to_index) => {
        const { metres, seconds, line } = drive(from, to);
        const [begin, end] = [line[0] as Place, line[2] as Place];
        const cell = { from_index, to_index, time: Math.round(seconds), distance: metres / 1000 };
        if (metres === 0) return cell;
        const heading = { begin_heading: 171.7, end_heading: 327.3 };
        const [begin_lat, begin_lon, end_lat, end_lon] = [begin.lat, begin.lng, end.lat, end.lng];
        return { ...cell, ...heading, begin_lat, begin_lon, end_lat, end_lon };
      }),
    );
    return ok({ sources_to_targets: cells, units: "kilometers", algorithm: "costmatrix" });
  }
  if (pathname !== "/engine/route") return valhallaRefusal(106, "Try any of: '/route'");
  const places = placesOf(asked.locations);
  if (places.length < 2) return valhallaRefusal(120, "Insufficient number of locations provided");
  if (places.length > 10) return valhallaRefusal(150, "Exceeded max locations: 10");
  const legs = places.slice(1).map((to, i) => {
    const { metres, seconds, line } = drive(places[i] as Place, to);
    const summary = { has_toll: false, time: seconds, length: metres / 1000, cost: seconds };
    return { summary, shape: encoded(line, 6) };
  });
  const found = { status_message: "Found route between points", status: 0, units: "kilometers" };
  return ok({ trip: { locations: asked.locations, legs, summary: {}, ...found } });
};

export function valhallaRefusal(error_code: number, error: string): Answer {
  return { status: 400, json: { error_code, error, status_code: 400, status: "Bad Request" } };
}

function ok(json: unknown): Answer {
  return { status: 200, json };
}

function placesOf(locations: readonly { lat: number; lon: number }[]): Place[] {
  return locations.map(({ lat, lon }) => ({ lng: lon, lat }));
}

/** At 36 km/h. */
function drive(from: Place, to: Place): { metres: number; seconds: number; line: Place[] } {
  const [enters, leaves] = [nextRoad(from), nextRoad(to)];
  const bend = { lng: enters.lng, lat: leaves.lat };
  const metres = metresBetween(enters, bend) + metresBetween(bend, leaves);
  return { metres, seconds: metres / 10, line: [enters, bend, leaves] };
}

function nextRoad({ lng, lat }: Place): Place {
  return {
    lng: Math.round(Math.min(lng, 108.3) * 1000) / 1000,
    lat: Math.round(lat * 1000) / 1000,
  };
}

/** https://developers.google.com/maps/documentation/utilities/polylinealgorithm, step by step. */
export function encoded(places: readonly Place[], digits: 5 | 6): string {
  const units = places.map(({ lng, lat }) =>
    [lat, lng].map((degrees) => Math.round(degrees * 10 ** digits)),
  );
  return units
    .flatMap((pair, i) => pair.map((unit, axis) => unit - (units[i - 1]?.[axis] ?? 0)))
    .map((difference) => {
      let value = difference < 0 ? -difference * 2 - 1 : difference * 2;
      let text = "";
      for (; value >= 32; value = Math.floor(value / 32)) {
        text += String.fromCharCode((value % 32) + 32 + 63);
      }
      return text + String.fromCharCode(value + 63);
    })
    .join("");
}
