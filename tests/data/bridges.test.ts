import { expect, test } from "vitest";
import { bridgesOf } from "#data/bridges.ts";
import { distanceMetres, type Position } from "#domain/base/geo.ts";
import { parseBasemapLayer } from "#domain/place/basemap.ts";
import { parseRoadEdges, type RoadEdge } from "#domain/road/roads.ts";
import { namedRoads } from "#map/lineNames.ts";
import { dataText } from "#tests/build.ts";

function layer(name: string) {
  const parsed = parseBasemapLayer(JSON.parse(dataText(`basemap/${name}.geojson`)), name);
  return parsed.ok ? parsed.value : { type: "FeatureCollection" as const, features: [] };
}

const edges = parseRoadEdges(dataText("roads/edges.csv"), "roads/edges.csv");
const roads = edges.ok ? edges.value : [];

function lengthOf(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, [lng, lat], i) => {
    const [lng0 = 0, lat0 = 0] = line[i] ?? [];
    return sum + distanceMetres({ lng: lng0, lat: lat0 }, { lng, lat });
  }, 0);
}

function lineOf(feature: { geometry: { type: string; coordinates: unknown } }): Position[] {
  return feature.geometry.type === "LineString" ? (feature.geometry.coordinates as Position[]) : [];
}

const bridges = bridgesOf(roads, layer("land"), layer("water")).features.map(lineOf);

test.each([
  ["Thuận Phước", 108.2214, 16.0955],
  ["Sông Hàn", 108.2263, 16.0722],
  ["Rồng", 108.2272, 16.0611],
  ["Trần Thị Lý", 108.2285, 16.0502],
  ["Tiên Sơn", 108.2352, 16.0352],
])("the %s bridge is drawn as a bridge over the Hàn", (_name, lng, lat) => {
  const near = bridges.filter((line) => {
    const [west, east] = [Math.min(...line.map(([x]) => x)), Math.max(...line.map(([x]) => x))];
    return lng > west && lng < east && line.some(([, y]) => Math.abs(y - lat) < 0.006);
  });

  expect(near.length).toBeGreaterThan(0);
});

test("bridges are the water's stretch of their road, not the whole of it", () => {
  const whole = roads
    .filter(({ bridge }) => bridge)
    .reduce((sum, { path }) => sum + lengthOf(path), 0);
  const drawn = bridges.reduce((sum, line) => sum + lengthOf(line), 0);

  expect(bridges.length).toBeGreaterThanOrEqual(roads.filter(({ bridge }) => bridge).length);
  expect(drawn).toBeLessThan(whole / 2);
  expect(Math.max(...bridges.map(lengthOf))).toBeLessThan(1500);
});

test("a road over dry land has no bridge, even one that is said to have", () => {
  const [road] = roads as [RoadEdge];
  const dry = {
    ...road,
    bridge: true,
    path: [
      [108.15, 16.02],
      [108.16, 16.02],
    ] as const,
  };

  expect(bridgesOf([dry], layer("land"), layer("water")).features).toEqual([]);
});

test("a street of several edges bears its name as one line", () => {
  const named = namedRoads(roads);
  const ngoQuyen = named.filter(({ properties }) => properties.nameVi === "Ngô Quyền");
  const edgesOfIt = roads.filter(({ name }) => name.vi === "Ngô Quyền");

  expect(edgesOfIt.length).toBeGreaterThan(1);
  expect(ngoQuyen).toHaveLength(1);
  const drawn = lengthOf(lineOf(ngoQuyen[0] ?? { geometry: { type: "", coordinates: [] } }));
  const along = edgesOfIt.reduce((sum, { path }) => sum + lengthOf(path), 0);
  expect(drawn / along).toBeGreaterThan(0.97);
  expect(drawn / along).toBeLessThanOrEqual(1.0001);
});
