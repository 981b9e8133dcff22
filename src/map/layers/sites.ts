import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { BasemapFeature } from "#domain/basemap.ts";
import type { Position } from "#domain/geo.ts";
import { FONT_STACKS } from "#map/fonts.ts";
import { anchorOffset } from "#map/nameAnchors.ts";
import type { MapScene, SceneSite } from "#map/scene.ts";

/** Layers that answer to a pointer, the topmost first. */
export const SITE_HIT_LAYERS = [
  "site-symbols",
  "site-names",
  "site-extents",
  "site-accuracy",
  "site-planned",
];

interface SiteLayerData {
  readonly type: "FeatureCollection";
  readonly features: BasemapFeature[];
}

/** Visitor points, accuracy circles and extents of a scene as one GeoJSON source. */
export function siteFeatures(scene: MapScene): SiteLayerData {
  return {
    type: "FeatureCollection",
    features: scene.sites.flatMap((site) => {
      const shared = { site: site.id, colour: site.colour };
      return [
        ...site.extents.map(
          (extent): BasemapFeature => ({
            type: "Feature",
            geometry: { type: "Polygon", coordinates: extent.polygon },
            properties: {
              ...shared,
              part: extent.isPlanned ? "planned" : "extent",
              accuracyMetres: extent.accuracyMetres,
              softEdge: extent.hasSoftEdge,
            },
          }),
        ),
        feature({ type: "Polygon", coordinates: [site.accuracy] }, { ...shared, part: "accuracy" }),
        feature(
          { type: "Point", coordinates: [site.point.lng, site.point.lat] as Position },
          { ...shared, part: "point", label: site.label },
        ),
      ];
    }),
  };
}

function feature(
  geometry: BasemapFeature["geometry"],
  properties: BasemapFeature["properties"],
): BasemapFeature {
  return { type: "Feature", geometry, properties };
}

const COLOUR: ExpressionSpecification = ["get", "colour"];
const IS_ACTIVE: ExpressionSpecification = [
  "any",
  ["boolean", ["feature-state", "selected"], false],
  ["boolean", ["feature-state", "hovered"], false],
];

export function siteLayers({ palette, sites }: MapScene): LayerSpecification[] {
  const common = { source: "sites" };
  return [
    {
      ...common,
      id: "site-extents",
      type: "fill",
      filter: part("extent"),
      paint: { "fill-color": COLOUR, "fill-opacity": ["case", IS_ACTIVE, 0.26, 0.15] },
    },
    {
      ...common,
      id: "site-planned",
      type: "fill",
      filter: part("planned"),
      paint: { "fill-color": COLOUR, "fill-opacity": ["case", IS_ACTIVE, 0.1, 0.06] },
    },
    {
      ...common,
      id: "site-soft-edge",
      type: "line",
      filter: ["==", ["get", "softEdge"], true],
      layout: { "line-join": "round" },
      paint: {
        "line-color": COLOUR,
        "line-opacity": ["case", IS_ACTIVE, 0.3, 0.2],
        "line-width": metresWide(["*", 2, ["get", "accuracyMetres"]]),
        "line-blur": metresWide(["*", 0.8, ["get", "accuracyMetres"]]),
      },
    },
    {
      ...common,
      id: "site-planned-outline",
      type: "line",
      filter: part("planned"),
      paint: { "line-color": COLOUR, "line-width": 1.5, "line-dasharray": [3, 2.5] },
    },
    {
      ...common,
      id: "site-outline",
      type: "line",
      filter: part("extent"),
      layout: { "line-join": "round" },
      paint: { "line-color": COLOUR, "line-width": ["case", IS_ACTIVE, 2, 1.25] },
    },
    {
      ...common,
      id: "site-accuracy",
      type: "fill",
      filter: part("accuracy"),
      paint: { "fill-color": COLOUR, "fill-opacity": ["case", IS_ACTIVE, 0.2, 0.13] },
    },
    {
      ...common,
      id: "site-accuracy-edge",
      type: "line",
      filter: part("accuracy"),
      paint: { "line-color": COLOUR, "line-opacity": 0.45, "line-width": 3, "line-blur": 3 },
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
      id: "site-names",
      type: "symbol",
      filter: part("point"),
      layout: {
        "text-field": ["get", "label"],
        "text-font": FONT_STACKS.bold,
        "text-size": ["interpolate", ["linear"], ["zoom"], 9, 13, 14, 16],
        "text-variable-anchor-offset": anchorsBySite(sites),
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
      },
    },
  ];
}

/** Each site has its own order of places for its name. */
function anchorsBySite(sites: readonly SceneSite[]): ExpressionSpecification {
  const anchorsOf = (site: SceneSite): ExpressionSpecification => [
    "literal",
    site.nameAnchors.flatMap((anchor) => [anchor, anchorOffset(anchor)]),
  ];
  const [first, ...others] = sites;
  if (!first) return ["literal", ["left", anchorOffset("left")]];
  // The type of an expression counts its arguments; here their number comes from the data.
  const cases = others.flatMap((site) => [site.id, anchorsOf(site)]);
  return others.length === 0
    ? anchorsOf(first)
    : ([
        "match",
        ["get", "site"],
        ...cases,
        anchorsOf(first),
      ] as unknown as ExpressionSpecification);
}

function part(name: string): ExpressionSpecification {
  return ["==", ["get", "part"], name];
}

const PIXELS_PER_METRE_AT_8 = (512 * 2 ** 8) / (40_075_016.7 * Math.cos((16.07 * Math.PI) / 180));

/** A width on the ground: it doubles with every zoom. */
function metresWide(metres: ExpressionSpecification): ExpressionSpecification {
  return [
    "interpolate",
    ["exponential", 2],
    ["zoom"],
    8,
    ["*", metres, PIXELS_PER_METRE_AT_8],
    18,
    ["*", metres, PIXELS_PER_METRE_AT_8 * 2 ** 10],
  ];
}
