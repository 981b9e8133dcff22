import { expect, test } from "vitest";
import type { LngLat } from "#domain/base/geo.ts";
import { bundledRouter } from "#domain/road/bundledRouter.ts";
import type { Router } from "#domain/road/travel.ts";
import { osrmRouter } from "#services/osrm.ts";
import { RouteError } from "#services/routeError.ts";
import { valhallaRouter } from "#services/valhalla.ts";
import { publishedGraph } from "#tests/roads.ts";
import { routerContract } from "#tests/routerContract.ts";
import {
  type Engine,
  type Manner,
  osrmEngine,
  routingServer,
  valhallaEngine,
  valhallaRefusal,
} from "#tests/routingServers.ts";

type Client = (server: { url: string; timeoutMs?: number }) => Router;

const CLIENTS: [name: string, client: Client, engine: Engine][] = [
  ["osrm", osrmRouter, osrmEngine],
  ["valhalla", valhallaRouter, valhallaEngine],
];

routerContract("bundled", () => bundledRouter(publishedGraph()));
for (const [name, client, engine] of CLIENTS) {
  routerContract(name, async () => client(await routingServer(engine)));
}

const PLACES: LngLat[] = [
  { lng: 108.2222, lat: 16.0758 },
  { lng: 108.0869, lat: 16.074 },
];
const REQUEST = { vehicle: "car", date: "2027-10-19" } as const;
const { signal } = new AbortController();

const saying =
  (status: number, body: unknown, headers: Record<string, string> = {}): Manner =>
  (_, response) =>
    response.writeHead(status, headers).end(typeof body === "string" ? body : JSON.stringify(body));

const FAULTS: [what: string, why: string, manner: Manner][] = [
  ["says that it is asked too often", "busy", saying(429, "Too Many Requests")],
  ["breaks down", "down", saying(500, "Internal Server Error")],
  ["is behind a gate that finds it closed", "down", saying(503, "<html>")],
  ["does not know the address", "refused", saying(404, "Not Found")],
  ["finds no way (OSRM)", "no-way", saying(400, { code: "NoRoute", message: "Impossible" })],
  ["finds no road near (OSRM)", "no-way", saying(400, { code: "NoSegment" })],
  ["finds no way (Valhalla)", "no-way", saying(400, valhallaRefusal(442, "No path").json)],
  ["finds the request too big (OSRM)", "refused", saying(400, { code: "TooBig" })],
  ["finds the request too big (Valhalla)", "refused", saying(400, valhallaRefusal(150, "").json)],
  ["answers with a page", "not-understood", saying(200, "<!doctype html>")],
  ["answers with half of its answer", "not-understood", saying(200, '{"code":"Ok","rou')],
  ["answers something else", "not-understood", saying(200, { code: "Ok" })],
  ["hangs up", "unreachable", (request) => request.destroy()],
  ["does not answer", "too-slow", () => {}],
];

const calls = CLIENTS.flatMap(([name, client, engine]) =>
  (["legs", "matrix"] as const).map((what) => ({ name, client, engine, what })),
);

for (const [what, why, manner] of FAULTS) {
  test.each(
    calls.filter(
      ({ name }) => !/\((OSRM|Valhalla)\)/.test(what) || what.toLowerCase().includes(name),
    ),
  )(
    `a server that ${what} is told of as ${why}: $name, $what`,
    async ({ client, engine, what }) => {
      const server = await routingServer(engine);
      server.behave(manner);
      const asked = client({ url: server.url, timeoutMs: 300 })[what](PLACES, REQUEST, signal);

      const error: unknown = await asked.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(RouteError);
      expect(error).toMatchObject({ host: new URL(server.url).host, why });
    },
  );
}

test.each(calls)("a request that is aborted on its way rejects: $name, $what", async (call) => {
  const server = await routingServer(call.engine);
  const controller = new AbortController();
  const reason = new Error("no longer wanted");
  server.behave(() => controller.abort(reason));

  const asked = call.client(server)[call.what](PLACES, REQUEST, controller.signal);
  await expect(asked).rejects.toBe(reason);
});

const line = "kket]e}llmEbPqA";
const osrmLeg = { distance: 9, duration: 9, steps: [{ geometry: "_p~iF~ps|U_ulLnnqC" }] };
const valhallaLeg = { summary: { time: 9, length: 9 }, shape: line };
const cell = { time: 9, distance: 9 };

test.each<[string, Client, "legs" | "matrix", unknown]>([
  ["one leg too many", osrmRouter, "legs", { routes: [{ legs: [osrmLeg, osrmLeg] }] }],
  ["no legs", valhallaRouter, "legs", { trip: { legs: [] } }],
  ["no routes", osrmRouter, "legs", { routes: [] }],
  ["a leg without a line", osrmRouter, "legs", { routes: [{ legs: [{ ...osrmLeg, steps: [] }] }] }],
  [
    "a line cut off",
    valhallaRouter,
    "legs",
    { trip: { legs: [{ ...valhallaLeg, shape: "kket]e}" }] } },
  ],
  ["an empty line", valhallaRouter, "legs", { trip: { legs: [{ ...valhallaLeg, shape: "" }] } }],
  [
    "a negative time",
    valhallaRouter,
    "legs",
    { trip: { legs: [{ ...valhallaLeg, summary: { time: -1, length: 9 } }] } },
  ],
  ["a matrix of one row", valhallaRouter, "matrix", { sources_to_targets: [[cell, cell]] }],
  [
    "a matrix without its places",
    osrmRouter,
    "matrix",
    {
      durations: [
        [0, 9],
        [9, 0],
      ],
      sources: [],
    },
  ],
])("an answer with %s is not understood", async (_what, client, call, json) => {
  const server = await routingServer(osrmEngine);
  server.behave(saying(200, json));

  await expect(client(server)[call](PLACES, REQUEST, signal)).rejects.toMatchObject({
    why: "not-understood",
  });
});

const AWAY = { begin_lat: 16.0758, begin_lon: 108.24, end_lat: 16.074, end_lon: 108.0869 };
const locations = PLACES.map(({ lng, lat }) => ({ location: [lng, lat] }));

test.each<[string, Client, unknown]>([
  [
    "osrm has no way",
    osrmRouter,
    {
      durations: [
        [0, null],
        [9, 0],
      ],
      sources: locations,
    },
  ],
  [
    "osrm meets the road over a kilometre from a place",
    osrmRouter,
    {
      durations: [
        [0, 9],
        [9, 0],
      ],
      sources: [{ location: [108.24, 16.0758] }, locations[1]],
    },
  ],
  [
    "valhalla has no way",
    valhallaRouter,
    {
      sources_to_targets: [
        [cell, { time: null, distance: null }],
        [cell, cell],
      ],
    },
  ],
  [
    "valhalla meets the road over a kilometre from a place",
    valhallaRouter,
    {
      sources_to_targets: [
        [cell, { ...cell, ...AWAY }],
        [cell, cell],
      ],
    },
  ],
])("where the matrix of %s the time is estimated", async (_what, client, json) => {
  const server = await routingServer(osrmEngine);
  server.behave(saying(200, json));
  const [row] = await client(server).matrix(PLACES, REQUEST, signal);

  // 14.5 km straight, times the detour factor, at the pace of a car.
  expect(row?.[1]).toBe(31);
});

test.each(calls)("a server that leads elsewhere is not followed: $name, $what", async (call) => {
  const [server, elsewhere] = [await routingServer(call.engine), await routingServer(call.engine)];
  server.behave((request, response) =>
    response
      .writeHead(302, { Location: `${elsewhere.url.replace("/engine", "")}${request.url}` })
      .end(),
  );
  const asked = call.client(server)[call.what](PLACES, REQUEST, signal);

  await expect(asked).rejects.toMatchObject({ why: "unreachable" });
  expect(elsewhere.requests).toEqual([]);
});

test("a leg of a server names the server and the day in Da Nang on which it was asked", async () => {
  const server = await routingServer(osrmEngine);
  const [leg] = await osrmRouter(server).legs(PLACES, REQUEST, signal);

  expect(leg).toMatchObject({
    basis: {
      kind: "osrm",
      host: new URL(server.url).host,
      asOf: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
    },
  });
});

test("OSRM without a profile for coaches is asked for cars, and a coach takes a tenth longer", async () => {
  const server = await routingServer(osrmEngine);
  const minutes = async (vehicle: "car" | "coach") =>
    (await osrmRouter(server).legs(PLACES, { ...REQUEST, vehicle }, signal))[0]?.driveMinutes ?? 0;

  expect((await minutes("coach")) / (await minutes("car"))).toBeCloseTo(1.1, 1);
  expect(server.requests.map(({ pathname }) => pathname.split("/")[4])).toEqual([
    "driving",
    "driving",
  ]);
});

test("OSRM is asked for the profiles that the settings name", async () => {
  const server = await routingServer(osrmEngine);
  server.behave(saying(500, ""));
  const router = osrmRouter({ url: `${server.url}/`, carProfile: "auto", coachProfile: "bus" });
  for (const vehicle of ["car", "coach"] as const) {
    await router.legs(PLACES, { ...REQUEST, vehicle }, signal).catch(() => null);
  }

  expect(server.requests.map(({ pathname }) => pathname)).toEqual([
    "/engine/route/v1/auto/108.222200,16.075800;108.086900,16.074000",
    "/engine/route/v1/bus/108.222200,16.075800;108.086900,16.074000",
  ]);
});

test("Valhalla is asked for a coach as a bus", async () => {
  const server = await routingServer(valhallaEngine);
  await valhallaRouter(server).legs(PLACES, { ...REQUEST, vehicle: "coach" }, signal);

  expect(JSON.parse(server.requests[0]?.searchParams.get("json") ?? "")).toMatchObject({
    costing: "bus",
    locations: [
      { lat: 16.0758, lon: 108.2222 },
      { lat: 16.074, lon: 108.0869 },
    ],
  });
});
