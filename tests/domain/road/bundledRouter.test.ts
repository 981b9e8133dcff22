import { expect, test } from "vitest";
import type { LngLat } from "#domain/base/geo.ts";
import { bundledRouter } from "#domain/road/bundledRouter.ts";
import { roadGraph } from "#domain/road/roadGraph.ts";
import type { RoadEdge } from "#domain/road/roads.ts";
import type { Leg, TravelRequest } from "#domain/road/travel.ts";
import { metresBetween } from "#tests/sphere.ts";

/**
 * Junctions on a grid of 0.01°, about 1,070 m from west to east and 1,110 m from south to north:
 *
 *     nw ── n ── ne
 *     │     │     │
 *     w ─── m ─── e
 */
const AT = {
  w: [108.1, 16.0],
  m: [108.11, 16.0],
  e: [108.12, 16.0],
  nw: [108.1, 16.01],
  n: [108.11, 16.01],
  ne: [108.12, 16.01],
} as const;
type Junction = keyof typeof AT;

function aRoad(from: Junction, to: Junction, given: Partial<RoadEdge> = {}): RoadEdge {
  const path = given.path ?? [AT[from], AT[to]];
  const points = path.map(([lng, lat]) => ({ lng, lat }));
  const lengthMetres = points
    .slice(1)
    .reduce((sum, point, i) => sum + metresBetween(points[i] as LngLat, point), 0);
  return {
    id: `${from}-${to}`,
    from,
    to,
    name: { vi: "Đường", en: "Road" },
    class: "primary",
    oneWay: false,
    lengthMetres,
    speedKmh: 30,
    opened: null,
    bridge: false,
    accuracyMetres: 60,
    path,
    ...given,
  };
}

const point = (lng: number, lat: number): LngLat => ({ lng, lat });
const at = (junction: Junction) => point(AT[junction][0], AT[junction][1]);

async function legOver(
  roads: readonly RoadEdge[],
  from: LngLat,
  to: LngLat,
  request: Partial<TravelRequest> = {},
): Promise<Leg> {
  const [leg] = await bundledRouter(roadGraph(roads)).legs(
    [from, to],
    { vehicle: "coach", date: "2027-10-19", ...request },
    new AbortController().signal,
  );
  if (!leg) throw new Error("There is no leg");
  return leg;
}

const pathOf = ({ path }: Leg) => path.map(({ lng, lat }) => [lng, lat]);

const ROUND = [aRoad("w", "nw"), aRoad("nw", "n"), aRoad("n", "m")];

test("the shortest in time is taken, not the shortest in length", async () => {
  const fast = ROUND.map((road) => ({ ...road, speedKmh: 75 }));
  const slow = aRoad("w", "m", { speedKmh: 20 });

  expect(pathOf(await legOver([...fast, slow], at("w"), at("m")))).toEqual([
    AT.w,
    AT.nw,
    AT.n,
    AT.m,
  ]);
  expect(pathOf(await legOver([...ROUND, slow], at("w"), at("m")))).toEqual([AT.w, AT.m]);
});

test("a one-way street is not driven against its direction", async () => {
  const roads = [...ROUND, aRoad("w", "m", { oneWay: true })];

  expect(pathOf(await legOver(roads, at("w"), at("m")))).toEqual([AT.w, AT.m]);
  expect(pathOf(await legOver(roads, at("m"), at("w")))).toEqual([AT.m, AT.n, AT.nw, AT.w]);
});

test("between two places on one street one drives along it", async () => {
  const [from, to] = [point(108.102, 16), point(108.108, 16)];

  expect(pathOf(await legOver([aRoad("w", "m")], from, to))).toEqual([
    [108.102, 16],
    [108.108, 16],
  ]);
  expect(pathOf(await legOver([aRoad("w", "m")], to, from))).toEqual([
    [108.108, 16],
    [108.102, 16],
  ]);
});

test("against a one-way street both on it, one drives all the way round", async () => {
  const roads = [...ROUND, aRoad("w", "m", { oneWay: true })];
  const leg = await legOver(roads, point(108.108, 16), point(108.102, 16));

  expect(pathOf(leg)).toEqual([[108.108, 16], AT.m, AT.n, AT.nw, AT.w, [108.102, 16]]);
});

test("a slow street is left for a fast way round it, even between two places on it", async () => {
  const fast = ROUND.map((road) => ({ ...road, speedKmh: 100 }));
  const roads = [...fast, aRoad("w", "m", { speedKmh: 5 })];
  const leg = await legOver(roads, point(108.1005, 16), point(108.1095, 16));

  expect(pathOf(leg).slice(1, -1)).toEqual([AT.w, AT.nw, AT.n, AT.m]);
});

test("a road that opens after the year of the day is left out", async () => {
  const roads = [...ROUND, aRoad("w", "m", { opened: 2025 })];
  const pathIn = async (date: string) => pathOf(await legOver(roads, at("w"), at("m"), { date }));

  expect(await pathIn("2024-12-31")).toHaveLength(4);
  expect(await pathIn("2025-01-01")).toHaveLength(2);
});

test("a place off the road is reached straight from its nearest point, and that is counted", async () => {
  const shop = point(108.105, 16.003);
  const leg = await legOver([aRoad("w", "m")], shop, at("m"));
  const access = metresBetween(shop, point(108.105, 16));

  expect(pathOf(leg)[1]?.[0]).toBeCloseTo(108.105, 6);
  expect(leg).toMatchObject({ kind: "routed", basis: { kind: "bundled" } });
  expect(leg.kind === "routed" && leg.accessMetres).toBeCloseTo(access, 0);
  expect(leg.distanceMetres).toBeCloseTo(access + metresBetween(point(108.105, 16), at("m")), 0);
});

test("the way between a place and the road is driven at 20 km/h", async () => {
  const road = aRoad("w", "m", { lengthMetres: 500, speedKmh: 30 });
  const beside = point(108.1, 15.993);
  const minutes = metresBetween(beside, at("w")) / (20_000 / 60) + 1;

  expect((await legOver([road], beside, at("m"))).driveMinutes).toBe(Math.ceil(minutes));
});

test("bends are followed, and the length that the data give is the length of the leg", async () => {
  const bent = aRoad("w", "m", {
    path: [AT.w, [108.104, 16.002], [108.106, 16.002], AT.m],
    lengthMetres: 1500,
  });
  const leg = await legOver([bent, aRoad("m", "e")], at("w"), at("e"));

  expect(pathOf(leg)).toEqual([AT.w, [108.104, 16.002], [108.106, 16.002], AT.m, AT.e]);
  expect(leg.distanceMetres).toBeCloseTo(1500 + metresBetween(at("m"), at("e")), 0);
});

test.each([
  ["coach", 30, 60],
  ["car", 33, 55],
] as const)("on a primary road of 30 km/h a %s goes %i km/h", async (vehicle, _kmh, minutes) => {
  const long = aRoad("w", "m", { lengthMetres: 30_000 });

  expect((await legOver([long], at("w"), at("m"), { vehicle })).driveMinutes).toBe(minutes);
});

test("an expressway is entered at its ends only", async () => {
  const express = aRoad("w", "e", { class: "expressway", speedKmh: 75 });
  const roads = [express, aRoad("nw", "ne"), aRoad("w", "nw"), aRoad("e", "ne")];
  const beside = point(108.11, 16.002);

  expect(pathOf(await legOver(roads, beside, at("ne")))[1]).toEqual([108.11, 16.01]);
  expect(pathOf(await legOver(roads, at("w"), at("e")))).toEqual([AT.w, AT.e]);
});

const AS_FAR_AS_OUTSIDE = aRoad("w", "m", {
  path: [AT.w, [107.88, 16], AT.m],
});

test.each([
  ["over a kilometre from every road", [aRoad("w", "m")], point(108.1, 15.99)],
  ["on a road outside the area of the data", [AS_FAR_AS_OUTSIDE], point(107.88, 16)],
  ["on a road that does not join", [aRoad("w", "m"), aRoad("n", "ne")], at("ne")],
  ["anywhere, when there are no roads", [], at("m")],
])("the leg to a place %s is an estimate", async (_what, roads, to) => {
  const leg = await legOver(roads, at("w"), to);

  expect(leg).toEqual({
    kind: "estimated",
    distanceMetres: expect.closeTo(metresBetween(at("w"), to) * 1.4, -1),
    // 36 km/h is 600 m a minute.
    driveMinutes: Math.ceil((metresBetween(at("w"), to) * 1.4) / 600),
    path: [at("w"), to],
  });
});

test("two places nearer to each other than to the road are not driven between by the road", async () => {
  const [from, to] = [point(108.104, 16.005), point(108.105, 16.005)];

  expect((await legOver([aRoad("w", "m")], from, to)).kind).toBe("estimated");
});

test("a place in a dead end without a way out is not routed from, and is routed to", async () => {
  const roads = [aRoad("w", "m", { oneWay: true }), aRoad("w", "nw")];

  expect((await legOver(roads, at("m"), at("nw"))).kind).toBe("estimated");
  expect((await legOver(roads, at("nw"), at("m"))).kind).toBe("routed");
});

test("who has answered before answers as one that has not: for another order, another vehicle and another year", async () => {
  const roads = [...ROUND, aRoad("w", "m", { opened: 2030 }), aRoad("m", "e", { oneWay: true })];
  const [west, east, north] = [at("w"), at("e"), at("n")];
  const router = bundledRouter(roadGraph(roads));
  const { signal } = new AbortController();
  const rides: readonly [LngLat[], TravelRequest][] = [
    [[west, east, north], { vehicle: "coach", date: "2027-01-01" }],
    [[east, west, north], { vehicle: "coach", date: "2027-01-01" }],
    [[west, east, north], { vehicle: "car", date: "2027-01-01" }],
    [[west, east, north], { vehicle: "car", date: "2031-01-01" }],
    [[west, east, north], { vehicle: "coach", date: "2027-01-01" }],
  ];
  for (const [points, request] of rides) {
    const fresh = bundledRouter(roadGraph(roads));
    expect(await router.legs(points, request, signal)).toEqual(
      await fresh.legs(points, request, signal),
    );
    expect(await router.matrix(points, request, signal)).toEqual(
      await fresh.matrix(points, request, signal),
    );
  }
});
