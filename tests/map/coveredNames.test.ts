import type { Map as MapLibre } from "maplibre-gl";
import { beforeEach, expect, test } from "vitest";
import { COVERABLE, hideCoveredNames } from "#map/coveredNames.ts";
import { type Box, overlap } from "#map/staticNames.ts";

const LOCATOR: Box = { left: 300, right: 400, top: 0, bottom: 100 };
const NAMES = [
  { id: 1, layer: "names", source: "labels", box: { left: 280, right: 330, top: 50, bottom: 60 } },
  { id: 2, layer: "names", source: "labels", box: { left: 100, right: 200, top: 50, bottom: 60 } },
  { id: 2, layer: "ways", source: "tour", box: { left: 380, right: 440, top: 300, bottom: 310 } },
  { id: 4, layer: "sites", source: "sites", box: { left: 310, right: 330, top: 10, bottom: 20 } },
];

let states: Map<string, Record<string, unknown>>;
let changes: number;

/** What of MapLibre is asked: a map of 400 × 400 pixels with those names on it. */
function mapWith(names: typeof NAMES): MapLibre {
  const map = {
    getLayersOrder: () => ["names", "ways", "sites"],
    getLayer: (id: string) => ({ ...(id === "sites" ? {} : COVERABLE) }),
    getContainer: () => ({ clientWidth: 400, clientHeight: 400 }),
    queryRenderedFeatures: (
      [[left, top], [right, bottom]]: [[number, number], [number, number]],
      { layers }: { layers: string[] },
    ) =>
      names.filter(
        ({ layer, box }) => layers.includes(layer) && overlap(box, { left, top, right, bottom }),
      ),
    getFeatureState: ({ source, id }: { source: string; id: number }) =>
      states.get(`${source} ${id}`),
    setFeatureState: ({ source, id }: { source: string; id: number }, state: object) => {
      changes += 1;
      states.set(`${source} ${id}`, { ...state });
    },
  };
  // The whole of MapLibre's map is more than a test could have.
  return map as unknown as MapLibre;
}

beforeEach(() => {
  states = new Map();
  changes = 0;
});

const hidden = () => [...states].flatMap(([key, { covered }]) => (covered ? [key] : []));

test("names behind a part of the page or cut by the edge are hidden, those of sites never", () => {
  hideCoveredNames(mapWith(NAMES), [LOCATOR]);

  expect(hidden()).toEqual(["labels 1", "tour 2"]);
});

test("a name that is free again is shown, and what is so already is left alone", () => {
  hideCoveredNames(mapWith(NAMES), [LOCATOR]);
  changes = 0;
  hideCoveredNames(mapWith(NAMES), [LOCATOR]);
  expect(changes).toBe(0);
  hideCoveredNames(mapWith(NAMES), []);

  expect(hidden()).toEqual(["tour 2"]);
});
