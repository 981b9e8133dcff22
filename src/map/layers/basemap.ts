import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import type { Language } from "#domain/text.ts";
import { FONT_STACKS } from "#map/fonts.ts";
import { GROUND_RULES } from "#map/groundRules.ts";
import { NAME_RULES } from "#map/nameRules.ts";
import type { Palette } from "#map/palette.ts";
import type { DrawRule, FillRule, LabelRule, LineRule, Stops } from "#map/rules.ts";

/** The rules of the bundled basemap as MapLibre layers. */
export function basemapLayers(palette: Palette, language: Language): LayerSpecification[] {
  const background: LayerSpecification = {
    id: "sea",
    type: "background",
    paint: { "background-color": palette.sea },
  };
  const ground = GROUND_RULES.map((rule) =>
    rule.draw === "fill" ? fillLayer(rule, palette) : lineLayer(rule as LineRule, palette),
  );
  return [background, ...ground, ...NAME_RULES.map((rule) => nameLayer(rule, palette, language))];
}

function fillLayer(rule: FillRule, palette: Palette): LayerSpecification {
  return {
    ...common(rule),
    type: "fill",
    paint: { "fill-color": palette[rule.colour], "fill-antialias": true },
  };
}

function lineLayer(rule: LineRule, palette: Palette): LayerSpecification {
  return {
    ...common(rule),
    type: "line",
    layout: { "line-cap": "round", "line-join": "round" },
    paint: { "line-color": palette[rule.colour], "line-width": byZoom(rule.width) },
  };
}

function nameLayer(rule: LabelRule, palette: Palette, language: Language): LayerSpecification {
  const name = language === "vi" ? "Vi" : "En";
  const placement: SymbolLayerSpecification["layout"] = rule.along
    ? { "symbol-placement": "line", "text-max-angle": 30, "symbol-spacing": 400 }
    : {
        "text-max-width": rule.spacing > 0.2 ? 16 : 7,
        "text-variable-anchor": ["center", "top", "bottom"],
      };
  return {
    ...common(rule),
    type: "symbol",
    ...(rule.maxZoom === undefined ? {} : { maxzoom: rule.maxZoom }),
    layout: {
      ...placement,
      "text-field": ["coalesce", ["get", `short${name}`], ["get", `name${name}`]],
      "text-font": FONT_STACKS[rule.face],
      "text-size": byZoom(rule.size),
      "text-letter-spacing": rule.spacing,
      "text-padding": 6,
      "symbol-sort-key": ["coalesce", ["get", "rank"], 9],
    },
    paint: {
      "text-color": palette[rule.colour],
      "text-halo-color": rule.colour === "seaName" ? palette.sea : palette.halo,
      "text-halo-width": rule.colour === "seaName" ? 0.8 : 1.4,
    },
  };
}

function common(rule: DrawRule) {
  const fromData: ExpressionSpecification = [">=", ["zoom"], ["coalesce", ["get", "minZoom"], 0]];
  const kinds: ExpressionSpecification = ["in", ["get", "kind"], ["literal", [...rule.kinds]]];
  return {
    id: rule.id,
    source: rule.layer,
    filter: (rule.layer === "labels"
      ? ["all", kinds, fromData]
      : kinds) satisfies ExpressionSpecification,
    ...(rule.minZoom === undefined ? {} : { minzoom: rule.minZoom }),
  };
}

function byZoom(stops: Stops): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], ...stops.flat()];
}
