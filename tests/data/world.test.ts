import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { isPointInRing, type LngLat, type Polygon, type Ring } from "#domain/base/geo.ts";
import type { BasemapFeature } from "#domain/place/basemap.ts";
import { DATA_FOLDER, dataText } from "#tests/build.ts";

function featuresOf(layer: string): BasemapFeature[] {
  return JSON.parse(dataText(`basemap/${layer}.geojson`)).features;
}

function polygonsOf(features: readonly BasemapFeature[], kinds: readonly string[]): Polygon[] {
  return features
    .filter(({ properties }) => kinds.includes(String(properties.kind)))
    .flatMap(({ geometry }) =>
      geometry.type === "Polygon"
        ? [geometry.coordinates]
        : geometry.type === "MultiPolygon"
          ? geometry.coordinates
          : [],
    );
}

function isIn(point: LngLat, polygons: readonly Polygon[]): boolean {
  return polygons.some(
    ([exterior = [], ...holes]) =>
      isPointInRing(point, exterior) && !holes.some((hole) => isPointInRing(point, hole)),
  );
}

const world = featuresOf("world");
const worldLand = polygonsOf(world, ["land"]);
const vietNam = polygonsOf(world, ["viet-nam"]);
const region = polygonsOf(featuresOf("land"), ["land"]);
const water = polygonsOf(featuresOf("water"), ["river", "lake", "lagoon"]);
const allLand = [...worldLand, ...region];

test.each([
  ["the middle of the East Sea", 112, 14],
  ["the gulf of Tonkin", 107.3, 19.85],
  ["the gulf of Thailand", 101.4, 10],
  ["Đà Nẵng bay", 108.185, 16.13],
  ["the sea off Huế", 107.8, 16.7],
  ["the sea off Quảng Ngãi, where the region's land ends", 109.3, 14.25],
])("%s is not drawn as land", (_where, lng, lat) => {
  expect(isIn({ lng, lat }, allLand)).toBe(false);
});

test.each([
  ["Hà Nội", 105.8412, 21.0245],
  ["Huế", 107.5955, 16.4619],
  ["Đà Nẵng", 108.2208, 16.0678],
  ["TP. Hồ Chí Minh", 106.6297, 10.823],
  ["Phú Quốc", 103.98, 10.25],
  ["Côn Đảo", 106.61, 8.7],
  ["Lý Sơn", 109.115, 15.382],
])("%s lies in the tone of Viet Nam, on land", (_where, lng, lat) => {
  expect(isIn({ lng, lat }, vietNam)).toBe(true);
  expect(isIn({ lng, lat }, allLand)).toBe(true);
});

test.each([
  ["Viêng Chăn", 102.6, 17.9667],
  ["Phnôm Pênh", 104.916, 11.5625],
  ["Savannakhet, in the region", 105.8, 16.5],
  ["Pakse, in the region", 105.85, 15.12],
  ["Nam Ninh", 108.32, 22.82],
])("%s lies on land, outside the tone of Viet Nam", (_where, lng, lat) => {
  expect(isIn({ lng, lat }, vietNam)).toBe(false);
  expect(isIn({ lng, lat }, allLand)).toBe(true);
});

/** The longitude of the shore of the East Sea at a latitude. */
function shoreAt(lat: number, polygons: readonly Polygon[]): number {
  const crossings = polygons.flat().flatMap((ring: Ring) =>
    ring.slice(1).flatMap(([x, y], i) => {
      const [x0, y0] = ring[i] ?? [x, y];
      return y0 > lat === y > lat ? [] : [x0 + ((lat - y0) * (x - x0)) / (y - y0)];
    }),
  );
  return Math.max(...crossings.filter((lng) => lng < 110));
}

test.each([
  ["north", 17.901, 17.899],
  ["south", 14.199, 14.201],
])("the shore goes on without a step at the region's %s edge", (_edge, outside, inside) => {
  const kilometres = (shoreAt(outside, worldLand) - shoreAt(inside, region)) * 108;

  expect(Math.abs(kilometres)).toBeLessThan(1);
});

test.each([
  ["west", 105.6, 16],
  ["north", 106, 17.9],
  ["south", 108, 14.2],
])("the world's land reaches under the region's %s edge", (_edge, lng, lat) => {
  const around = [-0.01, 0, 0.01].map((d) => ({ lng: lng + d, lat: lat + d }));

  expect(around.filter((point) => !isIn(point, worldLand))).toEqual([]);
});

test("the tone of Viet Nam has no corner in the region's sea", () => {
  const corners = vietNam.flat(2).filter(([lng, lat]) => {
    const isInRegion = lng > 105.6 && lng < 110.6 && lat > 14.21 && lat < 17.89;
    return isInRegion && !isIn({ lng, lat }, region);
  });

  expect(corners).toEqual([]);
});

test("the world has land, Viet Nam and islets, and no line, so no boundary", () => {
  const shapes = new Set(world.map(({ geometry, properties }) => [properties.kind, geometry.type]));
  const kinds = [...new Set([...shapes].map(String))];

  expect(kinds).toEqual(["land,MultiPolygon", "viet-nam,MultiPolygon", "islet,Point"]);
});

describe("the islets", () => {
  const islets = world.filter(({ properties }) => properties.kind === "islet");

  test("carry no name but that of their archipelago", () => {
    const names = islets.map(({ properties: { kind, ...names } }) => JSON.stringify(names));

    expect([...new Set(names)]).toEqual([
      JSON.stringify({ nameVi: "Quần đảo Hoàng Sa", nameEn: "Hoang Sa Archipelago" }),
      JSON.stringify({ nameVi: "Quần đảo Trường Sa", nameEn: "Truong Sa Archipelago" }),
    ]);
  });

  test("are drawn as points only, not as land too", () => {
    const drawnTwice = islets.filter(({ geometry }) => {
      const [lng, lat] = geometry.type === "Point" ? geometry.coordinates : [0, 0];
      return isIn({ lng, lat }, allLand);
    });

    expect(drawnTwice).toEqual([]);
  });
});

const AFLOAT = ["sea", "bay", "archipelago", "bridge"];

test("names of seas, bays, archipelagos and bridges stand in water, all others on land", () => {
  const wrong = featuresOf("labels").filter(({ geometry, properties }) => {
    const [lng, lat] = geometry.type === "Point" ? geometry.coordinates : [0, 0];
    const isDry = isIn({ lng, lat }, allLand) && !isIn({ lng, lat }, water);
    return isDry === AFLOAT.includes(String(properties.kind));
  });

  expect(wrong).toEqual([]);
});

test("the world weighs at most 45 kB", () => {
  expect(Buffer.byteLength(dataText("basemap/world.geojson"))).toBeLessThanOrEqual(45_000);
});

test("the ground and its roads weigh at most 350 kB, and 110 kB as they are sent", () => {
  const texts = ["basemap", "roads"].flatMap((folder) =>
    readdirSync(join(DATA_FOLDER, folder)).map((name) => dataText(`${folder}/${name}`)),
  );
  const total = (weights: number[]) => weights.reduce((sum, bytes) => sum + bytes, 0);

  expect(total(texts.map((text) => Buffer.byteLength(text)))).toBeLessThanOrEqual(350_000);
  expect(total(texts.map((text) => gzipSync(text).byteLength))).toBeLessThanOrEqual(110_000);
});
