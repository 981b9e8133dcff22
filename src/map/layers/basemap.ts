import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { COVERABLE, COVERED_OPACITY } from "#map/coveredNames.ts";
import { FONT_STACKS } from "#map/fonts.ts";
import { ABOVE_SITE_GROUND, GROUND_RULES } from "#map/groundRules.ts";
import { NAME_RULES } from "#map/nameRules.ts";
import type { Palette } from "#map/palette.ts";
import type { DrawRule, GroundRule, LabelRule, Stops } from "#map/rules.ts";

const SEA_NAMES = ["water-names", "archipelago-names"];

/** The rules of the bundled basemap as MapLibre layers, the ground of the sites among them. */
export function basemapLayers(
  palette: Palette,
  siteGround: readonly LayerSpecification[],
): LayerSpecification[] {
  const background: LayerSpecification = {
    id: "sea",
    type: "background",
    paint: { "background-color": palette.sea },
  };
  return [
    background,
    ...GROUND_RULES.flatMap((rule) => [
      ...(rule.id === ABOVE_SITE_GROUND ? siteGround : []),
      groundLayer(rule, palette),
    ]),
    ...NAME_RULES.map((rule) => nameLayer(rule, palette)),
  ];
}

/** Names of seas and archipelagos alone, for a ground that is not ours. */
export function seaNameLayers(palette: Palette): LayerSpecification[] {
  return NAME_RULES.filter(({ id }) => SEA_NAMES.includes(id)).map((rule) =>
    nameLayer(rule, palette),
  );
}

function groundLayer(rule: GroundRule, palette: Palette): LayerSpecification {
  const colour = palette[rule.colour];
  switch (rule.draw) {
    case "fill":
      return {
        ...common(rule),
        type: "fill",
        paint: {
          "fill-color": colour,
          ...(rule.opacity ? { "fill-opacity": byZoom(rule.opacity) } : {}),
        },
      };
    case "line":
      return {
        ...common(rule),
        type: "line",
        layout: { "line-cap": rule.cap ?? "round", "line-join": "round" },
        paint: { "line-color": colour, "line-width": byZoom(rule.width) },
      };
    case "dot":
      return {
        ...common(rule),
        type: "circle",
        paint: { "circle-color": colour, "circle-radius": byZoom(rule.radius) },
      };
  }
}

const PLACEMENTS: Readonly<Record<LabelRule["stands"], SymbolLayerSpecification["layout"]>> = {
  along: { "symbol-placement": "line", "text-max-angle": 30, "symbol-spacing": 560 },
  over: { "text-variable-anchor": ["center", "top", "bottom"] },
  beside: {
    "text-variable-anchor": ["left", "right", "top", "bottom"],
    "text-radial-offset": 0.5,
    "text-justify": "auto",
  },
};

function nameLayer(rule: LabelRule, palette: Palette): LayerSpecification {
  const isWater = rule.colour === "seaName";
  const isPoint = rule.layer === "labels";
  return {
    ...common(rule),
    ...(isPoint ? COVERABLE : {}),
    type: "symbol",
    layout: {
      ...PLACEMENTS[rule.stands],
      ...(rule.away ? { "text-radial-offset": byZoom(rule.away) } : {}),
      "text-max-width": rule.spacing > 0.2 ? 16 : 8,
      "text-field": [
        "format",
        ["get", "text"],
        {},
        ["case", ["==", ["get", "second"], ""], "", ["concat", "\n", ["get", "second"]]],
        { "font-scale": 0.86 },
      ],
      "text-font": FONT_STACKS[rule.face],
      "text-size": byZoom(rule.size),
      "text-letter-spacing": rule.spacing,
      "text-padding": 6,
      "symbol-sort-key": ["coalesce", ["get", "rank"], 9],
    },
    paint: {
      "text-color": palette[rule.colour],
      ...(isPoint ? { "text-opacity": COVERED_OPACITY } : {}),
      "text-halo-color": isWater ? palette.sea : palette.halo,
      // Along a road the halo closes the gaps between words: a bit of road there looks like a mark.
      "text-halo-width": isWater ? 1 : rule.stands === "along" ? 2.3 : 1.6,
    },
  };
}

function common(rule: DrawRule) {
  const kinds: ExpressionSpecification = ["in", ["get", "kind"], ["literal", [...rule.kinds]]];
  const shown: ExpressionSpecification = [
    "all",
    kinds,
    [">=", ["zoom"], ["coalesce", ["get", "minZoom"], 0]],
    ["<", ["zoom"], ["coalesce", ["get", "maxZoom"], 99]],
  ];
  return {
    id: rule.id,
    source: rule.layer,
    filter: rule.layer === "labels" ? shown : kinds,
    ...(rule.minZoom === undefined ? {} : { minzoom: rule.minZoom }),
    ...(rule.maxZoom === undefined ? {} : { maxzoom: rule.maxZoom }),
  };
}

function byZoom(stops: Stops): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], ...stops.flat()];
}
