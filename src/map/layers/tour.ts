import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { COVERABLE, COVERED_OPACITY } from "#map/coveredNames.ts";
import { FONT_STACKS } from "#map/fonts.ts";
import type { Palette } from "#map/palette.ts";
import type { Stops } from "#map/rules.ts";
import type { MapScene } from "#map/scene.ts";
import { ARROW, BADGES } from "#map/tourImages.ts";
import {
  ARROW_SPACING,
  BADGE_LETTERS,
  CASING_OPACITY,
  CASING_WIDTH,
  ESTIMATED_DASHES,
  LEG_LETTERS,
  legStandings,
  PLACE_BADGE_STANDINGS,
  PLACE_LETTERS,
  PLACE_NAME_STANDINGS,
  PLACE_NAMES_FROM,
  SIDES,
  type Standing,
  siteBadgeStandings,
  TIMES_FROM,
  WAY_ASIDE,
  WAY_WIDTH,
} from "#map/tourLook.ts";
import { shifted } from "./shifted.ts";

export const TOUR_SOURCE = "tour";

/** Layers of a tour that answer to a pointer. */
export const TOUR_HIT_LAYERS = ["tour-badges", "tour-places", "tour-dots"];

type Layers = readonly LayerSpecification[];

/** Layers with those of the scene's tour among them; the same layers when there is none. */
export function withTour(layers: Layers, scene: MapScene): LayerSpecification[] {
  if (!scene.tour) return [...layers];
  const { palette } = scene;
  const lastDrawn = layers.findLastIndex(
    ({ id, type }) => type !== "symbol" && !/^(site|mark)-/.test(id),
  );
  // What lies above is placed first and keeps its place: badges and symbols before the names of
  // sites, these before those of a tour, and all before what the ground says.
  return layers.flatMap((layer, i) => {
    if (layer.id === "site-names") return [...nameLayers(palette), layer];
    if (layer.id === "site-symbols") return [...placeLayers(palette), layer, badgeLayer(scene)];
    return i === lastDrawn ? [layer, ...wayLayers(palette)] : [layer];
  });
}

function wayLayers(palette: Palette): LayerSpecification[] {
  const common = { source: TOUR_SOURCE, filter: kind("way") };
  const layout = { "line-cap": "round", "line-join": "round" } as const;
  const aside = { "line-width": byZoom(WAY_WIDTH), "line-offset": byZoom(WAY_ASIDE) };
  return [
    {
      ...common,
      id: "tour-casing",
      type: "line",
      layout,
      paint: {
        ...aside,
        "line-color": palette.halo,
        "line-width": byZoom(CASING_WIDTH),
        "line-opacity": CASING_OPACITY,
      },
    },
    {
      ...common,
      id: "tour-ways",
      type: "line",
      filter: ["all", kind("way"), ["!", ["get", "isEstimated"]]],
      layout,
      paint: { ...aside, "line-color": palette.ink },
    },
    {
      ...common,
      id: "tour-estimated",
      type: "line",
      filter: ["all", kind("way"), ["get", "isEstimated"]],
      paint: { ...aside, "line-color": palette.ink, "line-dasharray": [...ESTIMATED_DASHES] },
    },
    {
      ...common,
      id: "tour-arrows",
      type: "symbol",
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": ARROW_SPACING,
        "icon-image": ARROW,
        "icon-offset": [0, 2.6],
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
    },
  ];
}

function nameLayers(palette: Palette): LayerSpecification[] {
  const halo = {
    "text-halo-color": palette.halo,
    "text-halo-width": 2,
    "text-opacity": COVERED_OPACITY,
  };
  return [
    {
      source: TOUR_SOURCE,
      ...COVERABLE,
      id: "tour-way-names",
      type: "symbol",
      filter: ["all", kind("way-name"), [">=", ["zoom"], ["get", "minZoom"]]],
      layout: {
        "text-field": ["get", "text"],
        "text-font": [
          "case",
          ["get", "isLate"],
          ["literal", FONT_STACKS.bold],
          ["literal", FONT_STACKS.regular],
        ],
        "text-size": LEG_LETTERS,
        "text-variable-anchor-offset": bySide(),
        "text-justify": "auto",
        "text-max-width": 20,
      },
      paint: {
        ...halo,
        "text-color": ["case", ["get", "isLate"], palette.warn, palette.ink],
      },
    },
    {
      source: TOUR_SOURCE,
      ...COVERABLE,
      id: "tour-place-names",
      type: "symbol",
      filter: kind("place-name"),
      minzoom: PLACE_NAMES_FROM,
      layout: {
        "text-field": ["get", "text"],
        "text-font": FONT_STACKS.regular,
        "text-size": PLACE_LETTERS,
        "text-variable-anchor-offset": standing(PLACE_NAME_STANDINGS, PLACE_LETTERS),
        "text-justify": "auto",
        "text-max-width": 11,
      },
      paint: { ...halo, "text-color": palette.ink },
    },
  ];
}

function placeLayers(palette: Palette): LayerSpecification[] {
  const common = { source: TOUR_SOURCE };
  return [
    {
      // Where the place is, when its badge has to stand aside.
      ...common,
      id: "tour-dots",
      type: "circle",
      filter: ["in", ["get", "kind"], ["literal", ["place", "end"]]],
      paint: {
        "circle-radius": ["match", ["get", "kind"], "end", 5, 3],
        "circle-color": ["match", ["get", "kind"], "end", palette.halo, palette.ink],
        "circle-stroke-color": ["match", ["get", "kind"], "end", palette.ink, palette.halo],
        "circle-stroke-width": 2,
      },
    },
    {
      ...common,
      id: "tour-end-dots",
      type: "circle",
      filter: ["all", kind("end"), ["get", "isEnd"]],
      paint: { "circle-radius": 2.2, "circle-color": palette.ink },
    },
    badges("tour-places", "place", palette, standing(PLACE_BADGE_STANDINGS, BADGE_LETTERS)),
  ];
}

function badgeLayer({ sites, palette }: MapScene): LayerSpecification {
  const beside = shifted(sites, (site, [right, down]) =>
    siteBadgeStandings(site).flatMap(([anchor, [x, y]]) => [
      anchor,
      [(x + right) / BADGE_LETTERS, (y + down) / BADGE_LETTERS],
    ]),
  );
  return badges("tour-badges", "site", palette, beside);
}

function badges(
  id: string,
  kindOfPlace: string,
  palette: Palette,
  anchors: ExpressionSpecification | (string | [number, number])[],
): LayerSpecification {
  return {
    source: TOUR_SOURCE,
    id,
    type: "symbol",
    filter: kind(kindOfPlace),
    layout: {
      "text-field": ["step", ["zoom"], ["get", "mark"], TIMES_FROM, ["get", "timed"]],
      "text-font": FONT_STACKS.bold,
      "text-size": BADGE_LETTERS,
      "text-variable-anchor-offset": anchors as ExpressionSpecification,
      "text-max-width": 40,
      "text-padding": 0,
      "text-allow-overlap": true,
      "icon-image": ["get", "badge"],
      "icon-text-fit": "both",
      "icon-padding": 0,
      "icon-allow-overlap": true,
    },
    paint: {
      "text-color": [
        "match",
        ["get", "badge"],
        BADGES.conflict,
        palette.warn,
        [BADGES.selected, BADGES.selectedConflict],
        palette.halo,
        palette.ink,
      ],
    },
  };
}

function bySide(): ExpressionSpecification {
  const cases = SIDES.flatMap((side) => [
    side,
    ["literal", standing(legStandings(side), LEG_LETTERS)],
  ]);
  // The type of an expression counts its arguments.
  return ["match", ["get", "side"], ...cases, cases[1]] as unknown as ExpressionSpecification;
}

/** Standings as MapLibre has them, in em of the letters. */
function standing(standings: readonly Standing[], letters: number): (string | [number, number])[] {
  return standings.flatMap(([anchor, [x, y]]) => [anchor, [x / letters, y / letters]]);
}

function byZoom(stops: Stops): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], ...stops.flat()];
}

function kind(name: string): ExpressionSpecification {
  return ["==", ["get", "kind"], name];
}
