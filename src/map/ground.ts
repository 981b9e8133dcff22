import { boundsOf } from "#domain/base/geo.ts";
import { type Language, otherLanguage } from "#domain/base/text.ts";
import type { Basemap, BasemapFeature, BasemapLayer } from "#domain/place/basemap.ts";
import type { RoadEdge } from "#domain/road/roads.ts";
import { namedRoads } from "./lineNames.ts";
import type { GroundLayer } from "./rules.ts";

/** The bundled basemap, ready to be drawn: what is named carries its words in `text` and `second`. */
export type Ground = Readonly<Record<GroundLayer, BasemapLayer>>;

export interface NameChoice {
  readonly language: Language;
  /** Whether each name stands in the other language too. */
  readonly both: boolean;
  /** Districts of 2022 or wards of 2025; never both. */
  readonly divisions: "2022" | "2025";
}

const EMPTY: BasemapLayer = { type: "FeatureCollection", features: [] };

export function groundOf({ layers, roads }: Basemap, choice: NameChoice): Ground {
  const { world = EMPTY, land = EMPTY, water = EMPTY, areas = EMPTY, labels = EMPTY } = layers;
  const { bridges = EMPTY } = layers;
  const rivers = water.features.filter(({ properties }) => properties.kind === "river-line");
  const shown = labels.features.filter(
    ({ properties: { system = null } }) => system === null || system === choice.divisions,
  );
  const drawn = drawnRoads(roads);
  return {
    world,
    land,
    water,
    areas,
    roads: drawn.roads,
    bridges,
    labels: collection(
      [...shown, ...areaNames(areas)].map((feature) => named(feature, choice, "\n")),
    ),
    lineNames: collection(
      [...rivers, ...drawn.names].map((feature) => named(feature, choice, " · ")),
    ),
  };
}

/** Areas whose names help to find one's way, as points in their middle. */
const NAMED_AREAS = ["industrial", "forest", "nature"];

function areaNames({ features }: BasemapLayer): BasemapFeature[] {
  return features.flatMap(({ geometry, properties }) => {
    if (geometry.type !== "Polygon" || !NAMED_AREAS.includes(String(properties.kind))) return [];
    const bounds = boundsOf(geometry.coordinates[0] ?? []);
    if (!bounds) return [];
    const coordinates = [
      (bounds.west + bounds.east) / 2,
      (bounds.south + bounds.north) / 2,
    ] as const;
    const point: BasemapFeature = {
      type: "Feature",
      geometry: { type: "Point", coordinates },
      properties: { ...properties, rank: 4 },
    };
    return [point];
  });
}

interface DrawnRoads {
  readonly roads: BasemapLayer;
  readonly names: readonly BasemapFeature[];
}

const known = new WeakMap<readonly RoadEdge[], DrawnRoads>();

/** Worked out once an edge list: MapLibre takes a new object for new data. */
function drawnRoads(roads: readonly RoadEdge[]): DrawnRoads {
  const before = known.get(roads);
  if (before) return before;
  const drawn: DrawnRoads = {
    roads: collection(
      roads.map(({ path, class: kind }) => ({
        type: "Feature",
        geometry: { type: "LineString", coordinates: path },
        properties: { kind },
      })),
    ),
    names: namedRoads(roads),
  };
  known.set(roads, drawn);
  return drawn;
}

function collection(features: readonly BasemapFeature[]): BasemapLayer {
  return { type: "FeatureCollection", features };
}

/** The feature with the words that the map writes: `text`, and in `second` what stands below it. */
function named(feature: BasemapFeature, choice: NameChoice, separator: string): BasemapFeature {
  const { properties } = feature;
  const { language, both } = choice;
  const text = nameIn(properties, language);
  const other = both ? nameIn(properties, otherLanguage(language)) : text;
  // The same words with or without their marks are one name.
  const isSecond = withoutMarks(other) !== withoutMarks(text);
  const height = properties.elevationMetres;
  const below = [
    ...(isSecond ? [other] : []),
    ...(typeof height === "number" ? [`${height.toLocaleString(language)} m`] : []),
  ].join(" · ");
  const words =
    separator === "\n" || below === ""
      ? { text, second: below }
      : { text: `${text}${separator}${below}`, second: "" };
  return { ...feature, properties: { ...properties, ...words } };
}

/** Short where there is a short form; what stands in brackets is for the planner, not for the map. */
function nameIn(properties: BasemapFeature["properties"], language: Language): string {
  const suffix = language === "vi" ? "Vi" : "En";
  const name = String(properties[`short${suffix}`] ?? properties[`name${suffix}`] ?? "");
  // "Quần đảo Hoàng Sa" is never torn apart; the country follows in brackets.
  if (properties.kind === "archipelago") return name.replace(/ (?!\()/g, "\u00A0");
  return name
    .replace(/ \(.*\)$/, "")
    .replace(/^Khu công nghiệp/, "KCN")
    .replace(/Industrial Zone$/, "IZ");
}

function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
}
