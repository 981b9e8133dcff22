import { type Flavor, layers } from "@protomaps/basemaps";
import type {
  ExpressionSpecification,
  LayerSpecification,
  VectorSourceSpecification,
} from "maplibre-gl";
import type { Language } from "#domain/base/text.ts";
import type { TileArchive } from "#domain/place/tileArchive.ts";
import { FONT_STACKS } from "#map/fonts.ts";
import type { Palette } from "#map/palette.ts";

/** Name of the source that the layers draw. */
export const FILE_SOURCE = "file";
/** Tiles have addresses `archive://<id>/<z>/<x>/<y>`; `archiveProtocol.ts` answers them. */
export const ARCHIVE_SCHEME = "archive";

// Disputed boundaries are not drawn, and one cannot tell them from the others in every file.
const BOUNDARIES = "boundaries";
// A number in a road sign needs the sign; house numbers begin where the map ends.
// Seas are named by us.
const LEFT_OUT = ["roads_shields", "address_label", "water_label_ocean"];
// Most of such a name lies on the land; in a halo of the water's colour it would look bold.
const WATER_ON_LAND = ["water_label_lakes", "water_waterway_label"];
// What the style sorts and sizes by. MapLibre warns of every feature that has no such number.
const NUMBERS: Readonly<Record<string, number>> = { min_zoom: 15, population_rank: 1, sort_key: 0 };

/** Without credits: MapLibre would write them as HTML. The page shows `archive.attribution`. */
export function fileSource({ id, bounds, minZoom, maxZoom }: TileArchive) {
  const { west, south, east, north } = bounds;
  return {
    type: "vector",
    tiles: [`${ARCHIVE_SCHEME}://${id}/{z}/{x}/{y}`],
    minzoom: minZoom,
    maxzoom: maxZoom,
    bounds: [west, south, east, north],
  } satisfies VectorSourceSpecification;
}

/** Protomaps' style of an archive in our colours and fonts, names in one language, no sprite. */
export function fileLayers(palette: Palette, language: Language): LayerSpecification[] {
  return layers(FILE_SOURCE, flavorOf(palette), { lang: language }).flatMap((layer) => {
    if (LEFT_OUT.includes(layer.id)) return [];
    if ("source-layer" in layer && layer["source-layer"] === BOUNDARIES) return [];
    if (layer.type !== "symbol") return [{ ...layer, id: `file-${layer.id}` }];
    const isOnLand = WATER_ON_LAND.includes(layer.id);
    const halo = isOnLand ? { "text-halo-color": palette.halo } : {};
    const ours = { ...layer, id: `file-${layer.id}`, paint: { ...layer.paint, ...halo } };
    return withoutIcon(ours, nameIn(language));
  });
}

type SymbolLayer = Extract<LayerSpecification, { type: "symbol" }>;

/** Names stay as they are written, too: MapLibre draws capitals with two marks (Ẵ, Ể) too low. */
function withoutIcon(layer: SymbolLayer, name: ExpressionSpecification): LayerSpecification[] {
  if (layer.layout?.["text-field"] === undefined) return [];
  const layout = Object.fromEntries(
    Object.entries(layer.layout)
      .filter(([property]) => !property.startsWith("icon-") && property !== "text-transform")
      .map(([property, value]) => [property, property === "text-field" ? name : tolerant(value)]),
  );
  return [{ ...layer, layout }];
}

/**
 * One name in one line. The library's own expression adds the local name in its script, in fonts of
 * its own; `script` is set where the local name is not in Latin letters, which our font lacks.
 */
function nameIn(language: Language): ExpressionSpecification {
  const local: ExpressionSpecification = [
    "case",
    ["has", "script"],
    ["coalesce", ["get", "name:en"], ["get", "name"]],
    ["get", "name"],
  ];
  return ["coalesce", ["get", `name:${language}`], local, ""];
}

function tolerant(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const otherwise = value[0] === "get" ? NUMBERS[value[1]] : undefined;
  return otherwise === undefined ? value.map(tolerant) : ["coalesce", value, otherwise];
}

function flavorOf(palette: Palette): Flavor {
  const { sea, land, wood, urban, works, sand, runway, road, casing, expressway } = palette;
  const { ink, quiet, seaName, halo } = palette;
  return {
    background: sea,
    earth: land,
    water: sea,
    park_a: wood,
    park_b: wood,
    wood_a: wood,
    wood_b: wood,
    scrub_a: wood,
    scrub_b: wood,
    glacier: land,
    hospital: urban,
    school: urban,
    pedestrian: urban,
    industrial: works,
    aerodrome: works,
    military: works,
    // Military ground is drawn in this colour, too.
    zoo: works,
    buildings: works,
    sand,
    beach: sand,
    runway,
    pier: land,
    tunnel_other_casing: casing,
    tunnel_minor_casing: casing,
    tunnel_link_casing: casing,
    tunnel_major_casing: casing,
    tunnel_highway_casing: casing,
    tunnel_other: land,
    tunnel_minor: land,
    tunnel_link: land,
    tunnel_major: land,
    tunnel_highway: land,
    bridges_other_casing: casing,
    bridges_minor_casing: casing,
    bridges_link_casing: casing,
    bridges_major_casing: casing,
    bridges_highway_casing: casing,
    bridges_other: casing,
    bridges_minor: road,
    bridges_link: road,
    bridges_major: road,
    bridges_highway: expressway,
    minor_service_casing: casing,
    minor_casing: casing,
    link_casing: casing,
    major_casing_late: casing,
    major_casing_early: casing,
    highway_casing_late: casing,
    highway_casing_early: casing,
    other: casing,
    minor_service: road,
    minor_a: road,
    minor_b: road,
    link: road,
    major: road,
    highway: expressway,
    railway: quiet,
    boundaries: sea,
    roads_label_minor: quiet,
    roads_label_minor_halo: halo,
    roads_label_major: quiet,
    roads_label_major_halo: halo,
    ocean_label: seaName,
    subplace_label: quiet,
    subplace_label_halo: halo,
    city_label: ink,
    city_label_halo: halo,
    state_label: quiet,
    state_label_halo: halo,
    country_label: quiet,
    address_label: quiet,
    address_label_halo: halo,
    regular: FONT_STACKS.regular.join(),
    bold: FONT_STACKS.bold.join(),
    italic: FONT_STACKS.italic.join(),
  };
}
