import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { LayerSpecification, Map as MapLibre, StyleSpecification } from "maplibre-gl";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readData } from "#data/sources.ts";
import { LANGUAGES } from "#domain/base/text.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import type { Backdrop } from "#map/backdrop.ts";
import { groundOf } from "#map/ground.ts";
import { TOUR_HIT_LAYERS } from "#map/layers/tour.ts";
import { type MapTheme, PALETTES } from "#map/palette.ts";
import { type MapScene, sceneOf } from "#map/scene.ts";
import { styleOf } from "#map/style.ts";
import { reconcileTour } from "#map/tourOnMap.ts";
import type { SceneTour } from "#map/tourScene.ts";
import { DATA_FOLDER } from "#tests/build.ts";
import { sceneOfTour, straightItinerary } from "#tests/sceneTour.ts";

vi.mock("#map/tourImages.ts", async (original) => ({
  ...(await original<typeof import("#map/tourImages.ts")>()),
  addTourImages: () => {},
}));

const { sites } = readData(DATA_FOLDER).catalog;
const THEMES: readonly MapTheme[] = ["light", "dark", "print"];
const CASES = THEMES.flatMap((theme) => LANGUAGES.map((language) => ({ theme, language })));
const TOUR = sceneOfTour(straightItinerary(exampleTour()), { selectedStop: "ioc" });
const ONLINE: Backdrop = {
  kind: "online",
  style: {
    version: 8,
    sources: { tiles: { type: "vector", url: "https://example.org" } },
    layers: [
      { id: "earth", type: "background" },
      { id: "streets", type: "line", source: "tiles", "source-layer": "roads" },
      { id: "names", type: "symbol", source: "tiles", "source-layer": "names" },
    ],
  },
} as Backdrop;

beforeEach(() => void vi.stubGlobal("document", { baseURI: "https://example.org/map/" }));
afterEach(() => void vi.unstubAllGlobals());

function aScene(
  tour: SceneTour | null,
  { theme = "light", language = "en" }: Partial<(typeof CASES)[number]> = {},
): MapScene {
  const choice = { language, both: false, divisions: "2022" } as const;
  const ground = groundOf({ layers: {}, roads: [] }, choice);
  return sceneOf({ sites, ground, language, theme, selectedSite: null, tour });
}

function tourLayersOf(style: StyleSpecification): LayerSpecification[] {
  return style.layers.filter((layer) => "source" in layer && layer.source === "tour");
}

describe.each(CASES)("a style with a tour in $theme colours, $language", (given) => {
  const style = () => styleOf(aScene(TOUR, given));

  test("is valid by the style specification", () => {
    expect(validateStyleMin(style()).map(({ message }) => message)).toEqual([]);
  });

  test("draws the tour in colours of the palette, none of them a site's", () => {
    const text = JSON.stringify(tourLayersOf(style()));
    const colours = [...new Set(text.match(/#[0-9a-f]{6}\b/gi))];
    const { ink, halo, warn } = PALETTES[given.theme];
    const ofSites = sites.flatMap(({ colour }) => [colour.light, colour.dark]);

    expect(colours.toSorted()).toEqual([...new Set([ink, halo, warn])].toSorted());
    expect(colours.filter((colour) => ofSites.includes(colour))).toEqual([]);
  });
});

test("the validator that passes these layers refuses broken ones", () => {
  const { sources: _, ...broken } = styleOf(aScene(TOUR));
  expect(validateStyleMin({ ...broken, sources: {} })).not.toEqual([]);
});

test("without a tour a style has neither its source nor one of its layers", () => {
  const style = styleOf(aScene(null));

  expect(tourLayersOf(style)).toEqual([]);
  expect(Object.keys(style.sources)).not.toContain("tour");
  expect(style.layers).toEqual(
    styleOf(aScene(TOUR)).layers.filter((layer) => !layer.id.startsWith("tour-")),
  );
});

test("themes change colours only, so that a standing map can be repainted", () => {
  const shape = (theme: MapTheme) =>
    tourLayersOf(styleOf(aScene(TOUR, { theme }))).map(({ id, paint, layout }) => [
      id,
      Object.keys(paint ?? {}),
      layout,
    ]);

  expect(shape("dark")).toEqual(shape("light"));
});

test.each<[string, Partial<MapScene>, string, string]>([
  ["our own ground", {}, "expressway", "road-names"],
  ["an online map", { backdrop: ONLINE }, "streets", "names"],
])("on %s the ways lie above the roads and below the names", (_, backdrop, road, name) => {
  const ids = styleOf({ ...aScene(TOUR), ...backdrop }).layers.map(({ id }) => id);
  const order = [road, "tour-casing", "tour-arrows", name];

  expect(ids.filter((id) => order.includes(id))).toEqual(order);
});

test("names of sites are placed after symbols and badges, and before the words of the tour", () => {
  const ids = styleOf(aScene(TOUR)).layers.map(({ id }) => id);
  const order = ["tour-way-names", "site-names", "tour-places", "site-symbols", "tour-badges"];

  expect(ids.filter((id) => order.includes(id))).toEqual(order);
});

test("every layer that answers to a pointer is drawn", () => {
  const ids = styleOf(aScene(TOUR)).layers.map(({ id }) => id);

  expect(TOUR_HIT_LAYERS.filter((id) => !ids.includes(id))).toEqual([]);
});

/** Sources and layers of a style, changed as MapLibre changes them. */
function aStandingMap(scene: MapScene) {
  const { sources, layers } = styleOf(scene);
  const held = new Map(Object.entries(sources));
  const drawn: LayerSpecification[] = [...layers];
  const changes: string[] = [];
  const map = {
    getSource: (id: string) =>
      held.has(id) ? { setData: () => changes.push(`data of ${id}`) } : undefined,
    addSource: (id: string, source: StyleSpecification["sources"][string]) => held.set(id, source),
    removeSource: (id: string) => {
      if (drawn.some((layer) => "source" in layer && layer.source === id))
        throw new Error("in use");
      held.delete(id);
    },
    addLayer: (layer: LayerSpecification, before: string) => {
      const index = drawn.findIndex(({ id }) => id === before);
      if (index < 0) throw new Error(`no ${before}`);
      if ("source" in layer && !held.has(layer.source)) throw new Error(`no ${layer.source}`);
      drawn.splice(index, 0, layer);
    },
    removeLayer: (gone: string) =>
      drawn.splice(
        drawn.findIndex(({ id }) => id === gone),
        1,
      ),
    getLayersOrder: () => drawn.map(({ id }) => id),
    getLayer: (id: string) => drawn.find((layer) => layer.id === id),
  };
  return { map: map as unknown as MapLibre, held, drawn, changes };
}

describe("on a map that stands", () => {
  test("a tour that comes stands in the same order as in a new style, and goes without a trace", () => {
    const [without, scene] = [aScene(null), aScene(TOUR)];
    const { map, drawn, held } = aStandingMap(without);

    reconcileTour(map, scene);
    expect(drawn).toEqual(styleOf(scene).layers);
    expect(held.get("tour")).toEqual(styleOf(scene).sources.tour);

    reconcileTour(map, without);
    expect(drawn).toEqual(styleOf(without).layers);
    expect(held.has("tour")).toBe(false);
  });

  test("a tour that changes is new data and no new layer", () => {
    const { map, drawn, changes } = aStandingMap(aScene(TOUR));
    const count = drawn.length;
    reconcileTour(map, aScene(sceneOfTour(straightItinerary(exampleTour()))));

    expect([changes, drawn.length]).toEqual([["data of tour"], count]);
  });
});
