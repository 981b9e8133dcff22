import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { BasemapFeature, BasemapLayer } from "#domain/basemap.ts";
import type { Position } from "#domain/geo.ts";
import { FONT_STACKS } from "#map/fonts.ts";
import { anchorOffset } from "#map/nameAnchors.ts";
import type { MapScene, SceneSite } from "#map/scene.ts";
import { FILL_OPACITY, SITES_FROM, sheetOpacity } from "#map/siteLook.ts";
import { type Shift, spread } from "#map/spread.ts";

/** Layers that answer to a pointer, the topmost first. */
export const SITE_HIT_LAYERS = [
  "site-symbols",
  "site-names",
  "site-extents",
  "site-accuracy",
  "site-planned",
];

/** Of a site where its symbol is moved aside. */
const NAME_SIZE = 13;
const BANDS = 7;
const DISCS = 4;

/** Visitor points, accuracy and extents of a scene as one GeoJSON source. */
export function siteFeatures(scene: MapScene): BasemapLayer {
  return {
    type: "FeatureCollection",
    features: scene.sites.flatMap((site) => {
      const shared = { site: site.id, colour: site.colour };
      return [
        ...site.extents.flatMap(({ isPlanned, polygon, bands }) => {
          const name = isPlanned ? "planned" : "extent";
          const areas = bands.length > 0 ? bands : [polygon];
          return [
            ...areas.map((band) =>
              feature(
                { type: "Polygon", coordinates: band },
                { ...shared, part: `${name}-band`, sheets: bands.length > 0 ? BANDS : 1 },
              ),
            ),
            feature({ type: "Polygon", coordinates: polygon }, { ...shared, part: name }),
          ];
        }),
        ...site.accuracy.map((disc, i) =>
          feature(
            { type: "Polygon", coordinates: [disc] },
            { ...shared, part: "accuracy", isWidest: i === 0 },
          ),
        ),
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
  const each = (opacity: number): ExpressionSpecification => [
    "case",
    ["==", ["get", "sheets"], 1],
    opacity,
    sheetOpacity(opacity, count),
  ];
  return ["case", IS_ACTIVE, each(active), each(rest)];
}

export function siteLayers({ palette, sites }: MapScene): LayerSpecification[] {
  const common = { source: "sites", minzoom: SITES_FROM };
  return [
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
      // Nothing to see, but ground that a pointer can hit.
      ...common,
      id: "site-extents",
      type: "fill",
      filter: part("extent"),
      paint: { "fill-color": COLOUR, "fill-opacity": 0.01 },
    },
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
        "text-size": ["interpolate", ["linear"], ["zoom"], 8, NAME_SIZE, 14, 16],
        "text-variable-anchor-offset": shifted(sites, ({ nameAnchors }, [right, down]) =>
          nameAnchors.flatMap((anchor) => {
            const [x, y] = anchorOffset(anchor);
            return [anchor, [x + right / NAME_SIZE, y + down / NAME_SIZE]];
          }),
        ),
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

/** A value for each site that follows its symbol where it is moved aside. */
function shifted(
  sites: readonly SceneSite[],
  choose: (site: SceneSite, shift: Shift) => unknown[],
): ExpressionSpecification {
  const at = (zoom: number) => {
    const shifts = spread(
      sites.map(({ point }) => point),
      zoom,
    );
    return bySite(sites, (site, i) => choose(site, shifts[i] ?? [0, 0]));
  };
  return ["step", ["zoom"], at(7.3), 8, at(8.3), 9, at(9.3), 10, at(10.3), 11, at(11)];
}

/** A value for each site. */
function bySite(
  sites: readonly SceneSite[],
  choose: (site: SceneSite, i: number) => unknown[],
): ExpressionSpecification {
  const [last, ...others] = sites.map((site, i) => [site.id, ["literal", choose(site, i)]]);
  const fallback = last?.[1] ?? ["literal", [0, 0]];
  // The type of an expression counts its arguments; here their number comes from the data.
  return (others.length === 0
    ? fallback
    : ["match", ["get", "site"], ...others.flat(), fallback]) as unknown as ExpressionSpecification;
}

function part(name: string): ExpressionSpecification {
  return ["==", ["get", "part"], name];
}
