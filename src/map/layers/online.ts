import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Language } from "#domain/base/text.ts";
import type { OnlineStyle } from "#domain/place/onlineStyle.ts";

/** Borders and names of seas, as the OpenMapTiles and the Protomaps schema call them. */
const LEFT_OUT = ["boundary", "boundaries", "water_name"];

/**
 * A public style under our sites: names in the language of the app, no borders, since some of those
 * it would draw are disputed, and no names of seas, which we write ourselves.
 */
export function onlineStyle(
  style: OnlineStyle,
  language: Language,
): Omit<StyleSpecification, "version"> {
  // The parser has seen what is read here; MapLibre checks all of it before it draws.
  const { version, ...given } = style as unknown as StyleSpecification;
  return {
    ...given,
    layers: given.layers
      .filter(
        (layer) => !LEFT_OUT.includes(String("source-layer" in layer && layer["source-layer"])),
      )
      .map((layer) => named(layer, language)),
  };
}

function named(layer: LayerSpecification, language: Language): LayerSpecification {
  if (layer.type !== "symbol") return layer;
  const field = layer.layout?.["text-field"];
  if (field === undefined || !JSON.stringify(field).includes("name")) return layer;
  return {
    ...layer,
    layout: {
      ...layer.layout,
      "text-field": [
        "coalesce",
        ["get", `name:${language}`],
        ["get", "name:latin"],
        ["get", "name"],
      ],
    },
  };
}
