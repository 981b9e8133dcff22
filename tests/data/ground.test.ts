import { describe, expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import {
  isPointInRing,
  type LngLat,
  type Polygon,
  type Position,
  type Ring,
  turning,
} from "#domain/base/geo.ts";
import type { BasemapFeature } from "#domain/place/basemap.ts";
import { parseRoadEdges, parseRoadNodes } from "#domain/road/roads.ts";
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

function isDry(point: LngLat): boolean {
  return isIn(point, land) && !isIn(point, water);
}

const RADIUS_METRES = 6_371_008.8;
const RADIANS = Math.PI / 180;

function metres([lng, lat]: Position, [lng0, lat0]: Position): number {
  const dx = (lng - lng0) * Math.cos(((lat + lat0) / 2) * RADIANS);
  return Math.hypot(dx, lat - lat0) * RADIANS * RADIUS_METRES;
}

function sidesOf(path: Ring): [Position, Position][] {
  return path.slice(1).map((to, i) => [path[i] ?? to, to]);
}

function squareMetres(ring: Ring): number {
  const squareDegrees = Math.abs(turning(ring)) / 2;
  const metresPerDegree = RADIUS_METRES * RADIANS;
  return squareDegrees * metresPerDegree ** 2 * Math.cos((ring[0]?.[1] ?? 0) * RADIANS);
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
  ["the Hàn under Thuận Phước bridge", 108.2207, 16.0951],
  ["the Hàn under Sông Hàn bridge", 108.2268, 16.0721],
  ["the Hàn under the Dragon bridge", 108.2273, 16.0611],
  ["the Hàn under Trần Thị Lý bridge", 108.2294, 16.0503],
  ["the Hàn under Tiên Sơn bridge", 108.236, 16.0354],
  ["the middle of the Cẩm Lệ", 108.2017, 16.0049],
  ["the middle of the Vĩnh Điện", 108.2245, 15.9586],
  ["the middle of the Cổ Cò", 108.2678, 15.9759],
  ["the middle of the Túy Loan", 108.124, 16.0012],
  ["the middle of the Yên", 108.1501, 15.9455],
  ["the middle of the Cu Đê", 108.0533, 16.132],
  ["the middle of the Quá Giáng", 108.1841, 15.9418],
  ["Đà Nẵng bay", 108.185, 16.13],
  ["Mân Quang bay", 108.2375, 16.0985],
  ["Lăng Cô lagoon", 108.06, 16.245],
  ["Cầu Hai lagoon", 107.87, 16.3],
])("%s is in water", (_where, lng, lat) => {
  expect(isDry({ lng, lat })).toBe(false);
});

test("no scrap of land is drawn off the mouth of the Hàn", () => {
  const mouth: Position = [108.2235, 16.0965];
  const scraps = land.filter(([shore = []]) => {
    const isNear = shore.some((corner) => metres(corner, mouth) < 1500);
    return isNear && squareMetres(shore) < 20_000;
  });

  expect(scraps).toEqual([]);
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
    const drawnMetres = (path: Ring) =>
      sidesOf(path).reduce((sum, [from, to]) => sum + metres(from, to), 0);
    const wrong = roads
      .map(({ id, lengthMetres, path }) => ({ id, lengthMetres, drawn: drawnMetres(path) }))
      .filter(({ lengthMetres, drawn }) => Math.abs(lengthMetres - drawn) > 2 + drawn * 0.02);

    expect(wrong).toEqual([]);
  });

  const shores = [...land, ...water].flatMap((polygon) => polygon.flatMap(sidesOf));

  /** Where on the way from 0 to 1 a straight road passes a shore. */
  function crossings([[ax, ay], [bx, by]]: [Position, Position]): number[] {
    return shores.flatMap(([[px, py], [qx, qy]]) => {
      const d = (bx - ax) * (qy - py) - (by - ay) * (qx - px);
      const t = ((px - ax) * (qy - py) - (py - ay) * (qx - px)) / d;
      const u = ((px - ax) * (by - ay) - (py - ay) * (bx - ax)) / d;
      return t > 0 && t < 1 && u >= 0 && u <= 1 ? [t] : [];
    });
  }

  /** The longest stretch of a road that lies in water. */
  function metresInWater(path: Ring): number {
    let longest = 0;
    let stretch = 0;
    for (const side of sidesOf(path)) {
      const [[ax, ay], [bx, by]] = side;
      const stops = [0, ...crossings(side).toSorted((a, b) => a - b), 1];
      for (const [i, end] of stops.slice(1).entries()) {
        const start = stops[i] ?? 0;
        const middle = (start + end) / 2;
        const isWet = !isDry({ lng: ax + (bx - ax) * middle, lat: ay + (by - ay) * middle });
        stretch = isWet ? stretch + (end - start) * metres(...side) : 0;
        longest = Math.max(longest, stretch);
      }
    }
    return longest;
  }

  test("is in water for more than 25 m just where an edge is a bridge", () => {
    const wrong = roads
      .map(({ id, bridge, path }) => ({ id, bridge, inWater: metresInWater(path) }))
      .filter(({ bridge, inWater }) => bridge !== inWater > 25);

    expect(wrong).toEqual([]);
  });
});
