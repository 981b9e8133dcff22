import type { ExpressionSpecification, LayerSpecification, Map as MapLibre } from "maplibre-gl";
import { FONT_STACKS } from "#map/fonts.ts";
import { anchorOffset, CLOSE_FROM } from "#map/nameAnchors.ts";
import type { MapScene } from "#map/scene.ts";
import { FILL_OPACITY, SITES_FROM, sheetOpacity } from "#map/siteLook.ts";
import { shifted } from "./shifted.ts";

const SITE_NAMES = "site-names";

/** Layers that answer to a pointer, the topmost first. */
export const SITE_HIT_LAYERS = [
  "site-symbols",
  SITE_NAMES,
  "site-extents",
  "site-accuracy",
  "site-planned",
];

/** Of a site where its symbol is moved aside. */
const NAME_SIZE = 13;
const BANDS = 7;
const DISCS = 4;

/** Name of the hatching of a site's planned ground. */
export function hatchOf(siteId: string): string {
  return `hatch-${siteId}`;
}

const COLOUR: ExpressionSpecification = ["get", "colour"];
const IS_ACTIVE: ExpressionSpecification = [
  "any",
  ["boolean", ["feature-state", "selected"], false],
  ["boolean", ["feature-state", "hovered"], false],
];

function sheets(name: keyof typeof FILL_OPACITY, count: number): ExpressionSpecification {
  const [rest, active] = FILL_OPACITY[name];
  return ["case", IS_ACTIVE, sheetOpacity(active, count), sheetOpacity(rest, count)];
}

/** Fills of the sites' ground: below water and roads, where the ground is ours. */
export function siteGroundLayers({ palette }: MapScene): LayerSpecification[] {
  const common = { source: "sites", minzoom: SITES_FROM };
  return [
    {
      ...common,
      id: "site-planned-bands",
      type: "fill",
      filter: part("planned-band"),
      paint: {
        "fill-color": COLOUR,
        "fill-antialias": false,
        "fill-opacity": sheets("planned", BANDS),
      },
    },
    {
      ...common,
      id: "site-planned",
      type: "fill",
      filter: part("planned"),
      paint: {
        "fill-pattern": ["concat", hatchOf(""), ["get", "site"]],
        "fill-opacity": ["case", IS_ACTIVE, 0.75, 0.5],
      },
    },
    {
      // What is built is not hatched: the hatching of the plans ends where it begins.
      ...common,
      id: "site-built",
      type: "fill",
      filter: ["all", part("extent"), ["==", ["get", "hasPlans"], true]],
      paint: { "fill-color": palette.land },
    },
    {
      ...common,
      id: "site-extent-bands",
      type: "fill",
      filter: part("extent-band"),
      paint: {
        "fill-color": COLOUR,
        "fill-antialias": false,
        "fill-opacity": sheets("extent", BANDS),
      },
    },
    {
      // Nothing to see, but ground that a pointer can hit.
      ...common,
      id: "site-extents",
      type: "fill",
      filter: part("extent"),
      paint: { "fill-color": COLOUR, "fill-opacity": 0.01 },
    },
  ];
}

/** Outlines, accuracy, symbols and names of the sites, above everything else. */
export function siteLayers({ palette, sites }: MapScene): LayerSpecification[] {
  const common = { source: "sites", minzoom: SITES_FROM };
  return [
    {
      ...common,
      id: "site-planned-outline",
      type: "line",
      filter: part("planned"),
      paint: {
        "line-color": COLOUR,
        "line-width": ["case", IS_ACTIVE, 2, 1.4],
        "line-dasharray": [3, 2.5],
      },
    },
    {
      ...common,
      id: "site-outline",
      type: "line",
      filter: part("extent"),
      layout: { "line-join": "round" },
      paint: { "line-color": COLOUR, "line-width": ["case", IS_ACTIVE, 2.2, 1.3] },
    },
    {
      ...common,
      id: "site-accuracy",
      type: "fill",
      filter: part("accuracy"),
      paint: {
        "fill-color": COLOUR,
        "fill-antialias": false,
        "fill-opacity": sheets("accuracy", DISCS),
      },
    },
    {
      ...common,
      id: "site-accuracy-edge",
      type: "line",
      filter: ["all", part("accuracy"), ["==", ["get", "isWidest"], true]],
      minzoom: 11,
      paint: {
        "line-color": COLOUR,
        "line-width": 1,
        "line-opacity": 0.7,
        "line-dasharray": [1, 2.5],
      },
    },
    {
      ...common,
      id: "site-accuracy-names",
      type: "symbol",
      filter: part("accuracy-label"),
      minzoom: 14,
      layout: {
        "text-field": ["get", "label"],
        "text-font": FONT_STACKS.regular,
        "text-size": 12,
        "text-anchor": "top",
        "text-offset": [0, 0.3],
        "text-padding": 1,
      },
      paint: {
        "text-color": palette.ink,
        "text-halo-color": palette.halo,
        "text-halo-width": 1.6,
      },
    },
    {
      ...common,
      id: "site-ring",
      type: "circle",
      filter: part("point"),
      paint: {
        "circle-radius": 17,
        "circle-color": palette.halo,
        "circle-opacity": ["case", IS_ACTIVE, 0.9, 0],
        "circle-stroke-color": COLOUR,
        "circle-stroke-width": ["case", IS_ACTIVE, 2, 0],
      },
    },
    {
      ...common,
      id: SITE_NAMES,
      type: "symbol",
      filter: part("point"),
      layout: {
        "text-field": ["get", "label"],
        "text-font": FONT_STACKS.bold,
        "text-size": ["interpolate", ["linear"], ["zoom"], 8, NAME_SIZE, 14, 16],
        "text-variable-anchor-offset": nameStandings(sites),
        "text-justify": "auto",
        "text-max-width": ["step", ["zoom"], 8, 10, 12],
        "text-padding": 1,
      },
      paint: {
        "text-color": palette.ink,
        "text-halo-color": palette.halo,
        "text-halo-width": 2,
      },
    },
    {
      // Above the names, so that it is placed before them and no name covers a symbol.
      ...common,
      id: "site-symbols",
      type: "symbol",
      filter: part("point"),
      layout: {
        "icon-image": ["get", "site"],
        "icon-allow-overlap": true,
        "icon-offset": shifted(sites, (_, shift) => [...shift]),
      },
    },
  ];
}

/** Moves the names on a standing style to where another scene has them. */
export function reconcileNames(map: MapLibre, { sites }: MapScene, before: MapScene): void {
  const placesIn = (of: MapScene["sites"]) => JSON.stringify(of.map((site) => site.nameAnchors));
  if (placesIn(sites) === placesIn(before.sites)) return;
  map.setLayoutProperty(SITE_NAMES, "text-variable-anchor-offset", nameStandings(sites));
}

function nameStandings(sites: MapScene["sites"]): ExpressionSpecification {
  return shifted(sites, ({ nameAnchors }, [right, down], zoom) =>
    nameAnchors[zoom < CLOSE_FROM ? "afar" : "close"].flatMap((anchor) => {
      const [x, y] = anchorOffset(anchor);
      return [anchor, [x + right / NAME_SIZE, y + down / NAME_SIZE]];
    }),
  );
}

function part(name: string): ExpressionSpecification {
  return ["==", ["get", "part"], name];
}
