import { expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { groundOf } from "#map/ground.ts";
import { type MapScene, sceneOf } from "#map/scene.ts";
import { softEdge } from "#map/softEdge.ts";
import { changedContents } from "#map/style.ts";
import { DATA_FOLDER } from "#tests/build.ts";

const { catalog, basemap } = readData(DATA_FOLDER);
const { sites } = catalog;
const CHOICE = { language: "en", both: false, divisions: "2022" } as const;
const CONTENT: Parameters<typeof sceneOf>[0] = {
  sites,
  ground: groundOf(basemap, CHOICE),
  language: "en",
  theme: "light",
  selectedSite: null,
  softEdge,
};
const SCENE = sceneOf(CONTENT);

const changed = (scene: MapScene) => [...changedContents(scene, SCENE).keys()].toSorted();

// Each content that is set anew is cut into tiles anew, while the map may be flying.
test("another site that is chosen, and names that stand elsewhere, cut nothing anew", () => {
  expect(changed(sceneOf({ ...CONTENT, selectedSite: "ioc" }))).toEqual([]);
  const moved = SCENE.sites.map((site) => ({ ...site, nameAnchors: { close: [], afar: [] } }));
  expect(changed({ ...SCENE, sites: moved })).toEqual([]);
});

test("another language brings other names, and leaves land and roads", () => {
  const ground = groundOf(basemap, { ...CHOICE, language: "vi" });
  const scene = sceneOf({ ...CONTENT, ground, language: "vi" });
  expect(changed(scene)).toEqual(["labels", "lineNames", "sites"]);
});

test("dark colours are the sites' own as well", () => {
  expect(changed(sceneOf({ ...CONTENT, theme: "dark" }))).toEqual(["sites"]);
});

test("a place that is marked touches the marks alone", () => {
  const spot = { point: { lng: 108.2, lat: 16.06 }, label: "Here" };
  expect(changed({ ...SCENE, marks: { ...SCENE.marks, spot } })).toEqual(["marks"]);
});

test("a site that is not there any more is taken away", () => {
  expect(changed({ ...SCENE, sites: SCENE.sites.slice(1) })).toEqual(["sites"]);
});
