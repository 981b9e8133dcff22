import { describe, expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import type { BasemapFeature } from "#domain/basemap.ts";
import { isPointInRing, type LngLat, type Polygon, type Ring } from "#domain/geo.ts";
import { parseRoadEdges, parseRoadNodes } from "#domain/roads.ts";
import { DATA_FOLDER, dataText } from "#tests/build.ts";

function polygonsOf(file: string): Polygon[] {
  const { features }: { features: BasemapFeature[] } = JSON.parse(dataText(file));
  return features.flatMap(({ geometry }) =>
    geometry.type === "Polygon"
      ? [geometry.coordinates]
      : geometry.type === "MultiPolygon"
        ? geometry.coordinates
        : [],
  );
}

const land = polygonsOf("basemap/land.geojson");
const water = polygonsOf("basemap/water.geojson");

function isIn(point: LngLat, polygons: readonly Polygon[]): boolean {
  return polygons.some(
    ([exterior = [], ...holes]) =>
      isPointInRing(point, exterior) && !holes.some((hole) => isPointInRing(point, hole)),
  );
}

const { catalog } = readData(DATA_FOLDER);
const points = [
  ...catalog.sites.map(({ id, visitorPoint }) => ({ id, point: visitorPoint })),
  ...catalog.places.filter(({ stop }) => stop).map(({ id, point }) => ({ id, point })),
];

test.each(points)("a coach that stops at $id stands on dry land", ({ point }) => {
  expect({ land: isIn(point, land), water: isIn(point, water) }).toEqual({
    land: true,
    water: false,
  });
});

test.each([
  ["an earlier estimate of Software Park No. 2, in the Hàn river", 108.2192, 16.0921],
  ["the basin of Liên Chiểu port", 108.134, 16.137],
  ["Hòa Trung reservoir", 108.0513, 16.077],
  ["the East Sea off Mỹ Khê beach", 108.27, 16.06],
])("%s is in water", (_where, lng, lat) => {
  const isDry = isIn({ lng, lat }, land) && !isIn({ lng, lat }, water);

  expect(isDry).toBe(false);
});

test.each([
  ["the demo point east of the bypass", 108.097, 16.0753],
  ["the demo point in Hòa Khánh industrial zone", 108.1464, 16.0823],
  ["the demo “Hòa Liên hi-tech park”", 108.0874, 16.0855],
  ["the demo point of the IT park", 108.1578, 16.0158],
  ["the earlier estimate of the IT park’s gate", 108.089, 16.0738],
  ["the earlier estimate of the Hi-Tech Park’s headquarters", 108.0817, 16.0952],
  ["the earlier estimate of Software Park No. 2", 108.2192, 16.0921],
  ["the tenant’s office across the river", 108.25, 16.06],
  ["the museum at 24 Trần Phú", 108.2216, 16.0763],
  ["the reference point of the airport", 108.2003, 16.0439],
])("no site and no stop lies at %s", (_where, lng, lat) => {
  // Rounded to the four decimals in which the points are known.
  const there = points.filter(
    ({ point }) => Math.abs(point.lng - lng) < 1e-4 && Math.abs(point.lat - lat) < 1e-4,
  );

  expect(there).toEqual([]);
});

describe("the road graph", () => {
  const nodes = parseRoadNodes(dataText("roads/nodes.csv"), "roads/nodes.csv");
  const edges = parseRoadEdges(dataText("roads/edges.csv"), "roads/edges.csv");
  const nodeIds = nodes.ok ? nodes.value.map(({ id }) => id) : [];
  const roads = edges.ok ? edges.value : [];
  const steps = roads.flatMap(({ from, to, oneWay }) =>
    oneWay ? [[from, to] as const] : [[from, to] as const, [to, from] as const],
  );

  function reachedFrom(start: string, along: readonly (readonly [string, string])[]): Set<string> {
    const reached = new Set([start]);
    // A set is walked in the order of its making, what is added on the way included.
    for (const node of reached) for (const [from, to] of along) if (from === node) reached.add(to);
    return reached;
  }

  test("has 76 nodes and 108 edges", () => {
    expect([nodeIds.length, roads.length]).toEqual([76, 108]);
  });

  test("leads from the airport to every node, and back, one-way streets respected", () => {
    const backwards = steps.map(([from, to]) => [to, from] as const);
    const there = reachedFrom("t1", steps);
    const back = reachedFrom("t1", backwards);

    expect(nodeIds.filter((id) => !there.has(id) || !back.has(id))).toEqual([]);
  });

  test("has edges about as long as they are drawn", () => {
    const RADIUS_METRES = 6_371_008.8;
    const radians = Math.PI / 180;
    const drawnMetres = (path: Ring) =>
      path.slice(1).reduce((sum, [lng, lat], i) => {
        const [lng0 = 0, lat0 = 0] = path[i] ?? [];
        const dx = (lng - lng0) * Math.cos(((lat + lat0) / 2) * radians);
        return sum + Math.hypot(dx, lat - lat0) * radians * RADIUS_METRES;
      }, 0);
    const wrong = roads
      .map(({ id, lengthMetres, path }) => ({ id, lengthMetres, drawn: drawnMetres(path) }))
      .filter(({ lengthMetres, drawn }) => Math.abs(lengthMetres - drawn) > 2 + drawn * 0.02);

    expect(wrong).toEqual([]);
  });
});

describe.each(["land", "water", "areas"])("the rings of the basemap's %s", (layer) => {
  const polygons = polygonsOf(`basemap/${layer}.geojson`);
  const rings = polygons.flatMap((polygon) =>
    polygon.map((ring, i) => ({ ring, isExterior: i === 0 })),
  );

  test("are closed", () => {
    const open = rings.filter(({ ring }) => String(ring[0]) !== String(ring.at(-1)));

    expect(open).toEqual([]);
    expect(rings.length).toBeGreaterThan(10);
  });

  test("run counter-clockwise outside and clockwise around holes (RFC 7946)", () => {
    // Trapezoids under each side: positive when the ring runs clockwise.
    const clockwise = (ring: Ring) =>
      ring.slice(1).reduce((sum, [x, y], i) => {
        const [x0 = 0, y0 = 0] = ring[i] ?? [];
        return sum + (x - x0) * (y + y0);
      }, 0) > 0;
    const wrong = rings.filter(({ ring, isExterior }) => clockwise(ring) === isExterior);

    expect(wrong).toEqual([]);
  });
});
