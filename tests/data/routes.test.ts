import { expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { distanceMetres, type LngLat } from "#domain/base/geo.ts";
import { bundledRouter } from "#domain/road/bundledRouter.ts";
import { DETOUR_FACTOR, ESTIMATE_KMH } from "#domain/road/estimate.ts";
import type { Leg } from "#domain/road/travel.ts";
import { VEHICLES, type Vehicle } from "#domain/tour/tour.ts";
import { DATA_FOLDER, dataText } from "#tests/build.ts";
import { publishedGraph, publishedNode } from "#tests/roads.ts";

const { catalog } = readData(DATA_FOLDER);
const router = bundledRouter(publishedGraph());
const { signal } = new AbortController();

const POINTS = new Map<string, LngLat>([
  ...catalog.sites.map(({ id, visitorPoint }) => [id, visitorPoint] as const),
  ...catalog.places.filter(({ stop }) => stop).map(({ id, point }) => [id, point] as const),
]);

async function legBetween(from: LngLat, to: LngLat, vehicle: Vehicle, date = "2027-10-19") {
  const [leg] = await router.legs([from, to], { vehicle, date }, signal);
  if (!leg) throw new Error("There is no leg");
  return leg;
}

function pointOf(id: string): LngLat {
  const point = POINTS.get(id);
  if (!point) throw new Error(`The data has no ${id}`);
  return point;
}

/** Where a published distance is measured from; the centre is where the city is governed. */
const ORIGINS = [
  { fact: "distance-airport", name: "Airport, terminal T1", point: pointOf("airport-t1") },
  { fact: "distance-centre", name: "Centre, 24 Trần Phú", point: pointOf("admin-centre") },
  { fact: "distance-tien-sa", name: "Tiên Sa port", point: pointOf("tien-sa-port") },
  { fact: "distance-lien-chieu", name: "Liên Chiểu port, gate", point: publishedNode("lienchieu") },
];

async function reportRow({ fact, name, point }: (typeof ORIGINS)[number], siteId: string) {
  const site = catalog.sites.find(({ id }) => id === siteId);
  const published = site?.facts.find(({ id }) => id === fact);
  if (!site || published?.kind !== "read" || published.value.kind !== "measure") {
    throw new Error(`${siteId} has no published ${fact}`);
  }
  const { amount } = published.value.measure;
  const leg = await legBetween(point, site.visitorPoint, "coach");
  const km = leg.distanceMetres / 1000;
  const off = km - amount;
  const cells = [
    name,
    site.name.en,
    (distanceMetres(point, site.visitorPoint) / 1000).toFixed(1),
    km.toFixed(1),
    `${leg.driveMinutes}`,
    `${amount}`,
    `${off < 0 ? "−" : "+"}${Math.abs(off).toFixed(1)}`,
  ];
  return `| ${cells.join(" | ")} |`;
}

test("data/README.md reports what the bundled roads give beside what was published", async () => {
  const rows = await Promise.all(
    ORIGINS.flatMap((origin) => ["it-park", "dhpiza"].map((site) => reportRow(origin, site))),
  );
  const report = [
    "| from | to | straight, km | by road, km | coach, min | published, km | differs by |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");

  const [written] = /^\| from +\| to +\| straight.*(\n\|.*)*/m.exec(dataText("README.md")) ?? [];
  // The formatter pads the cells.
  expect(written?.replaceAll(/ +/g, " ").replaceAll(/-{3,}/g, "---")).toBe(report);
});

const pairs = [...POINTS].flatMap(([fromId, from]) =>
  [...POINTS].flatMap(([toId, to]) => (fromId === toId ? [] : [{ fromId, toId, from, to }])),
);

test.each(["2022-10-17", "2027-10-19"])(
  "on %s every site and stop has a way to every other that is not next door",
  async (date) => {
    const legs = await Promise.all(
      pairs.map(async (pair) => ({
        ...pair,
        leg: await legBetween(pair.from, pair.to, "coach", date),
      })),
    );
    const estimated = legs.filter(({ leg }) => leg.kind === "estimated");

    expect(estimated.map(({ fromId, toId }) => `${fromId} ${toId}`)).toEqual([
      "ioc admin-centre",
      "admin-centre ioc",
    ]);
  },
);

test("no way on the map is over twice the straight line where that is longer than 5 km", async () => {
  const long = pairs.filter(({ from, to }) => distanceMetres(from, to) > 5000);
  const ratios = await Promise.all(
    long.map(async ({ from, to }) => detourOf(await legBetween(from, to, "car"))),
  );

  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(1);
  expect(Math.max(...ratios)).toBeLessThan(2);
});

test("an estimate rests on what holds on this map: the median detour and the median speed", async () => {
  const legsOf = async (vehicle: Vehicle) => {
    const legs = await Promise.all(pairs.map(({ from, to }) => legBetween(from, to, vehicle)));
    return legs.filter(({ kind }) => kind === "routed");
  };
  const speeds = await Promise.all(
    VEHICLES.map(async (vehicle) => median((await legsOf(vehicle)).map(kmhOf))),
  );

  expect(median((await legsOf("coach")).map(detourOf))).toBeCloseTo(DETOUR_FACTOR, 1);
  expect(speeds.map(Math.round)).toEqual(VEHICLES.map((vehicle) => ESTIMATE_KMH[vehicle]));
});

function detourOf({ distanceMetres: metres, path }: Leg): number {
  return metres / distanceMetres(path[0] as LngLat, path.at(-1) as LngLat);
}

function kmhOf({ distanceMetres: metres, driveMinutes }: Leg): number {
  return (metres / driveMinutes) * 0.06;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
