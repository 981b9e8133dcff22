import { VectorTile, type VectorTileFeature } from "@mapbox/vector-tile";
import {
  createPropertyExpression,
  featureFilter,
  isExpression,
  latest,
  type StylePropertySpecification,
  validateStyleMin,
} from "@maplibre/maplibre-gl-style-spec";
import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { PbfReader } from "pbf";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { DATA_AREA } from "#domain/base/geo.ts";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import type { TileArchive } from "#domain/place/tileArchive.ts";
import { FONT_STACKS, fontFaces } from "#map/fonts.ts";
import { FILE_SOURCE, fileLayers, fileSource } from "#map/layers/file.ts";
import { PALETTES } from "#map/palette.ts";
import { danangTiles } from "#tests/danangTiles.ts";

const ARCHIVE: TileArchive = {
  id: "7",
  name: "danang.pmtiles",
  bounds: DATA_AREA,
  minZoom: 3,
  maxZoom: 12,
  attribution: "<b>© A</b>",
  tile: () => Promise.resolve(null),
};
const CASES = Object.entries(PALETTES).flatMap(([name, palette]) =>
  LANGUAGES.map((language) => ({ name, palette, language })),
);

beforeEach(() => void vi.stubGlobal("document", { baseURI: "https://example.org/map/" }));
afterEach(() => void vi.unstubAllGlobals());

function aStyle(layers: LayerSpecification[]): StyleSpecification {
  return {
    version: 8,
    "font-faces": fontFaces(),
    sources: { [FILE_SOURCE]: fileSource(ARCHIVE) },
    layers,
  };
}

describe.each(CASES)("the layers of a file in $name colours, $language", (given) => {
  const layers = fileLayers(given.palette, given.language);
  const text = JSON.stringify(layers);

  test("are valid by the style specification without glyphs or a sprite", () => {
    const errors = validateStyleMin(aStyle(layers));
    expect(errors.map(({ message }) => message)).toEqual([]);
  });

  test("have every colour from the palette", () => {
    const colours = new Set(text.match(/#[0-9a-f]{3,8}\b|(rgb|hsl)a?\([^)]*\)/gi));
    const foreign = [...colours].filter((colour) => !Object.values(given.palette).includes(colour));
    expect(foreign).toEqual([]);
    expect(colours.size).toBeGreaterThan(8);
  });

  test("have names in our fonts only", () => {
    const ours = Object.values(FONT_STACKS).map((stack) => JSON.stringify(stack));
    const stacks = layers.flatMap((layer) =>
      layer.type === "symbol" ? stacksIn(layer.layout?.["text-font"]) : [],
    );
    expect([...new Set(stacks)].toSorted()).toEqual(ours.toSorted());
    expect(text).not.toMatch(/noto|open sans|arial/i);
  });

  test("need no icon", () => {
    expect(text).not.toMatch(/"icon-|-pattern"|\["image"/);
  });

  test("write names as the file does, not in capitals", () => {
    expect(text).not.toContain("text-transform");
  });

  test("draw no boundary", () => {
    expect(text).not.toMatch(/boundar/i);
  });

  test("have ids of their own", () => {
    const ids = layers.map(({ id }) => id);
    expect(ids.filter((id) => !id.startsWith("file-"))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

function stacksIn(font: unknown): string[] {
  if (!Array.isArray(font)) return ["none"];
  if (!isExpression(font)) return [JSON.stringify(font)];
  return font.flatMap((part) =>
    Array.isArray(part) && part[0] === "literal" ? [JSON.stringify(part[1])] : [],
  );
}

test("the validator that passes these layers refuses broken ones", () => {
  const [layer] = fileLayers(PALETTES.light, "vi").slice(1);
  const broken = { ...layer, source: "elsewhere" } as LayerSpecification;
  expect(validateStyleMin(aStyle([broken]))).not.toEqual([]);
});

test("the source asks for the zooms and the ground of the archive, and has no credits", () => {
  const { west, south, east, north } = DATA_AREA;
  expect(fileSource(ARCHIVE)).toEqual({
    type: "vector",
    tiles: ["archive://7/{z}/{x}/{y}"],
    minzoom: 3,
    maxzoom: 12,
    bounds: [west, south, east, north],
  });
});

test("languages and colours change values only, so that a standing map can be repainted", () => {
  const shape = (layer: LayerSpecification) => [
    layer.id,
    Object.keys(layer.paint ?? {}),
    Object.keys(layer.layout ?? {}),
  ];
  const light = fileLayers(PALETTES.light, "vi").map(shape);
  expect(fileLayers(PALETTES.dark, "en").map(shape)).toEqual(light);
});

type Drawn = Pick<VectorTileFeature, "type" | "properties">;

function valueAt(layer: LayerSpecification, property: string, drawn: Drawn, zoom: number): unknown {
  const table = property in (layer.paint ?? {}) ? "paint" : "layout";
  const specs: Record<string, unknown> = latest[`${table}_${layer.type}`];
  const spec = specs[property] as StylePropertySpecification;
  const { [property]: value } = { ...layer.layout, ...layer.paint } as Record<string, unknown>;
  if (!isExpression(value)) return value;
  const parsed = createPropertyExpression(value, property, spec);
  if (parsed.result === "error") throw new Error(`${layer.id} ${property}`);
  return parsed.value.evaluate({ zoom }, drawn);
}

function nameOn(language: Language, properties: Drawn["properties"]): string {
  const layer = fileLayers(PALETTES.light, language).find(({ id }) => id.includes("locality"));
  if (!layer) throw new Error("no layer of towns");
  return String(valueAt(layer, "text-field", { type: 1, properties }, 12));
}

test.each<[string, Drawn["properties"], string, string]>([
  [
    "all names",
    { name: "Đà Nẵng", "name:vi": "TP Đà Nẵng", "name:en": "Da Nang" },
    "TP Đà Nẵng",
    "Da Nang",
  ],
  ["an English and a local name", { name: "Huế", "name:en": "Hue" }, "Huế", "Hue"],
  ["a Vietnamese and a local name", { name: "Laos", "name:vi": "Lào" }, "Lào", "Laos"],
  ["a local name", { name: "Hội An" }, "Hội An", "Hội An"],
  [
    "a local name in other letters",
    { name: "ເຊໂປນ", script: "Lao", "name:en": "Sepon" },
    "Sepon",
    "Sepon",
  ],
  ["a second local name", { name: "Đà Nẵng", name2: "峴港", script2: "Han" }, "Đà Nẵng", "Đà Nẵng"],
  ["no name", { kind: "locality" }, "", ""],
])("a place with %s has the name of the language, else the local one", (_, given, vi, en) => {
  expect([nameOn("vi", given), nameOn("en", given)]).toEqual([vi, en]);
});

/** Every feature of the test archive at zoom 12 with the layers that draw it. */
function drawings(strip: (properties: Drawn["properties"]) => Drawn["properties"]) {
  return fileLayers(PALETTES.light, "vi").flatMap((layer) => {
    if (!("source-layer" in layer)) return [];
    const { filter } = featureFilter(layer.filter, "filter");
    const tiles = danangTiles().filter(({ z }) => z === 12);
    return tiles.flatMap(({ data }) => {
      const content = new VectorTile(new PbfReader(data)).layers[layer["source-layer"] ?? ""];
      return Array.from({ length: content?.length ?? 0 }, (_, i) => content?.feature(i) as Drawn)
        .map(({ type, properties }): Drawn => ({ type, properties: strip(properties) }))
        .filter((drawn) => filter({ zoom: 12 }, drawn))
        .map((drawn) => ({ layer, drawn }));
    });
  });
}

test("the layers draw what an archive in Protomaps' schema has", () => {
  const drawn = new Set(drawings((properties) => properties).map(({ layer }) => layer.id));
  const expected = ["earth", "water", "landuse_park", "landuse_beach", "roads_runway"]
    .concat(["roads_major", "roads_highway", "roads_minor", "roads_bridges_major"])
    .concat(["roads_labels_major", "places_locality", "places_subplace"]);
  expect(expected.filter((id) => !drawn.has(`file-${id}`))).toEqual([]);
});

test.each<[string, (properties: Drawn["properties"]) => Drawn["properties"]]>([
  ["complete", (properties) => properties],
  ["without anything but their kind", ({ kind = "" }) => ({ kind })],
])("features %s are drawn without a warning", (_, strip) => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  const all = drawings(strip);
  for (const { layer, drawn } of all) {
    for (const property of Object.keys({ ...layer.layout, ...layer.paint })) {
      valueAt(layer, property, drawn, 12);
    }
  }
  expect(all.length).toBeGreaterThan(100);
  expect(warn.mock.calls).toEqual([]);
});

test("no name of a sea comes from the file: Biển Đông has other names elsewhere", () => {
  const seas = fileLayers(PALETTES.light, "en").filter(({ id }) => id.includes("ocean"));

  expect(seas).toEqual([]);
});
