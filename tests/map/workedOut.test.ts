import { bridges } from "virtual:bridges";
import { expect, test } from "vitest";
import { softBandsOf } from "#data/softBands.ts";
import { readData } from "#data/sources.ts";
import { type Basemap, withBridges } from "#domain/place/basemap.ts";
import { groundOf } from "#map/ground.ts";
import { sceneOf } from "#map/scene.ts";
import { softEdge } from "#map/softEdge.ts";
import { DATA_FOLDER } from "#tests/build.ts";

const { catalog, basemap } = readData(DATA_FOLDER);
const { bridges: _bridges, ...layers } = basemap.layers;
/** As the app reads it from its files. */
const fromFiles: Basemap = { ...basemap, layers };

function groundWith(content: Basemap) {
  return groundOf(withBridges(content, bridges), {
    language: "en",
    both: false,
    divisions: "2022",
  });
}

test("the app draws the bridges that its roads and its water have", () => {
  const drawn = groundWith(fromFiles).bridges.features;

  expect(drawn.length).toBeGreaterThan(10);
  expect(drawn).toEqual(basemap.layers.bridges?.features);
});

test("no bridge stands where land or roads have not arrived", () => {
  const { land: _land, ...without } = layers;

  expect(groundWith({ ...fromFiles, layers: without }).bridges.features).toEqual([]);
  expect(groundWith({ ...fromFiles, roads: [] }).bridges.features).toEqual([]);
});

test("the soft edges of the app are those of the data, to the metre", () => {
  const worked = Object.entries(softBandsOf(catalog));
  expect(worked.length).toBeGreaterThan(0);
  for (const [extent, areas] of worked) expect(softEdge(extent)).toEqual(areas);
});

test("every ground that is drawn fades over seven areas, the widest first", () => {
  const ground = groundWith(fromFiles);
  const { sites } = sceneOf({
    sites: catalog.sites,
    ground,
    language: "en",
    theme: "light",
    selectedSite: null,
    softEdge,
  });
  const extents = sites.flatMap((site) => site.extents);
  const widthOf = ([exterior = []]: (typeof extents)[number]["polygon"]) =>
    Math.max(...exterior.map(([lng]) => lng)) - Math.min(...exterior.map(([lng]) => lng));

  expect(extents.length).toBeGreaterThan(0);
  for (const { bands } of extents) {
    const widths = bands.map(widthOf);
    expect(bands.length).toBeGreaterThanOrEqual(7);
    expect(Math.max(...widths)).toBe(widths[0]);
  }
});
