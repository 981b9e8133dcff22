import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GeoJSONVT, type GeoJSONVTTile } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { Feature, FeatureCollection, Polygon } from "geojson";
import { boundsOf, DATA_AREA, mercator, type Position } from "#domain/base/geo.ts";
import { parseRoadEdges, type RoadClass } from "#domain/road/roads.ts";

export interface DrawnTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** MVT, not packed. */
  readonly data: Uint8Array;
}

const DATA_FOLDER = join(import.meta.dirname, "../../data");
const MAX_ZOOM = 12;

type Properties = Readonly<Record<string, unknown>>;
/** What a feature of ours is in Protomaps' schema, version 4; null leaves it out. */
type Meaning = (properties: Properties) => Properties | null;

const WATER: Readonly<Record<string, string>> = {
  river: "water",
  lake: "lake",
  lagoon: "water",
  "river-line": "river",
};
const LANDUSE: Readonly<Record<string, string>> = {
  forest: "forest",
  nature: "nature_reserve",
  industrial: "industrial",
  port: "industrial",
  airport: "aerodrome",
  beach: "beach",
  urban: "residential",
};
const PLACES: Readonly<Record<string, Properties>> = {
  city: { kind: "locality", kind_detail: "city", min_zoom: 4, population_rank: 13, capital: "no" },
  town: { kind: "locality", kind_detail: "town", min_zoom: 9, population_rank: 8 },
  district2022: { kind: "neighbourhood", kind_detail: "suburb", min_zoom: 10 },
};
const ROADS: Readonly<Record<RoadClass, string>> = {
  expressway: "highway",
  trunk: "major_road",
  primary: "major_road",
  secondary: "major_road",
  tertiary: "minor_road",
};

let drawn: readonly DrawnTile[] | null = null;

/** The published basemap in the schema of Protomaps, every tile of zoom 0 to 12 that has something. */
export function danangTiles(): readonly DrawnTile[] {
  drawn ??= tilesOf(protomapsLayers());
  return drawn;
}

function protomapsLayers(): Record<string, Feature[]> {
  const kindOf = (table: Readonly<Record<string, string>>): Meaning => {
    return ({ kind }) => {
      const ours = table[String(kind)];
      return ours === undefined ? null : { kind: ours };
    };
  };
  const seaNames: Meaning = ({ kind }) => (kind === "bay" || kind === "sea" ? { kind } : null);
  const runways: Meaning = ({ kind }) =>
    kind === "runway" ? { kind: "aeroway", kind_detail: "runway" } : null;
  return {
    earth: translated("land", () => ({ kind: "earth" })),
    water: [...translated("water", kindOf(WATER)), ...translated("labels", seaNames)],
    landuse: translated("areas", kindOf(LANDUSE)),
    roads: [...roadFeatures(), ...translated("areas", runways)],
    places: translated("labels", ({ kind }) => PLACES[String(kind)] ?? null),
  };
}

function translated(file: string, meaning: Meaning): Feature[] {
  const { features }: FeatureCollection = JSON.parse(textOf(`basemap/${file}.geojson`));
  return features.flatMap(({ geometry, properties }) => {
    const ours = meaning(properties ?? {});
    if (!ours) return [];
    const names = namesOf(properties?.nameVi, properties?.nameEn);
    if (geometry.type !== "Polygon") {
      return [{ type: "Feature", geometry, properties: { ...ours, ...names } }];
    }
    // Grounds have their name at a point apart, rivers along a line.
    const ground: Feature = { type: "Feature", geometry, properties: ours };
    return ours.kind === "lake" ? [ground, namePoint(geometry, { ...ours, ...names })] : [ground];
  });
}

function namePoint({ coordinates }: Polygon, properties: Properties): Feature {
  const ring = (coordinates[0] ?? []).map(([lng = 0, lat = 0]): Position => [lng, lat]);
  const bounds = boundsOf(ring) ?? DATA_AREA;
  const { west, south, east, north } = bounds;
  const middle = [(west + east) / 2, (south + north) / 2];
  return { type: "Feature", geometry: { type: "Point", coordinates: middle }, properties };
}

function roadFeatures(): Feature[] {
  const edges = parseRoadEdges(textOf("roads/edges.csv"), "edges.csv");
  if (!edges.ok) throw new Error("roads/edges.csv is broken");
  return edges.value.map(({ name, class: kind_detail, bridge, path }) => ({
    type: "Feature",
    geometry: { type: "LineString", coordinates: path.map((position) => [...position]) },
    properties: {
      kind: ROADS[kind_detail],
      kind_detail,
      min_zoom: 6,
      ...(bridge ? { is_bridge: true } : {}),
      ...namesOf(name.vi, name.en),
    },
  }));
}

/** The local name is the Vietnamese one. */
function namesOf(vi: unknown, en: unknown): Properties {
  return { ...(vi ? { name: vi, "name:vi": vi } : {}), ...(en ? { "name:en": en } : {}) };
}

function tilesOf(layers: Record<string, Feature[]>): DrawnTile[] {
  const indices = Object.entries(layers).map(([name, features]) => ({
    name,
    index: new GeoJSONVT({ type: "FeatureCollection", features }, { maxZoom: MAX_ZOOM }),
  }));
  return Array.from({ length: MAX_ZOOM + 1 }, (_, z) => addressesAt(z))
    .flat()
    .flatMap(({ z, x, y }) => {
      const content = indices.flatMap(({ name, index }): [string, GeoJSONVTTile][] => {
        const tile = index.getTile(z, x, y);
        return tile && tile.features.length > 0 ? [[name, tile]] : [];
      });
      if (content.length === 0) return [];
      const data = fromGeojsonVt(Object.fromEntries(content), { version: 2, extent: 4096 });
      return [{ z, x, y, data }];
    });
}

/** The tiles that Da Nang touches. */
function addressesAt(z: number): { z: number; x: number; y: number }[] {
  const { west, south, east, north } = DATA_AREA;
  const from = mercator({ lng: west, lat: north });
  const to = mercator({ lng: east, lat: south });
  const between = (a: number, b: number) => {
    const first = Math.floor(a * 2 ** z);
    return Array.from({ length: Math.floor(b * 2 ** z) - first + 1 }, (_, i) => first + i);
  };
  return between(from.x, to.x).flatMap((x) => between(from.y, to.y).map((y) => ({ z, x, y })));
}

function textOf(path: string): string {
  return readFileSync(join(DATA_FOLDER, path), "utf8");
}
