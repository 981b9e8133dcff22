import type { LabelRule } from "./rules.ts";

const MAJOR = ["trunk", "primary"];

/** Names on the map; a later rule wins the place of an earlier one. */
export const NAME_RULES: readonly LabelRule[] = [
  label({
    id: "river-names",
    layer: "water",
    kinds: ["river-line"],
    colour: "seaName",
    size: [
      [11, 11],
      [15, 14],
    ],
    face: "italic",
    spacing: 0.12,
    minZoom: 11.5,
    along: true,
  }),
  label({
    id: "road-names",
    layer: "roads",
    kinds: [...MAJOR, "secondary"],
    colour: "quiet",
    size: [
      [13, 10.5],
      [16, 13],
    ],
    face: "regular",
    spacing: 0.02,
    minZoom: 13,
    along: true,
  }),
  label({
    id: "direction-names",
    layer: "labels",
    kinds: ["direction"],
    colour: "quiet",
    size: [
      [10, 11],
      [14, 12],
    ],
    face: "italic",
    spacing: 0,
    minZoom: 11.2,
  }),
  label({
    id: "minor-names",
    layer: "labels",
    kinds: ["bridge", "junction", "port", "place", "beach", "pass"],
    colour: "quiet",
    size: [
      [11, 11],
      [15, 13],
    ],
    face: "regular",
    spacing: 0,
    minZoom: 12,
  }),
  label({
    id: "peak-names",
    layer: "labels",
    kinds: ["peak", "island", "peninsula"],
    colour: "peakName",
    size: [
      [10, 11],
      [14, 12.5],
    ],
    face: "italic",
    spacing: 0.02,
    minZoom: 10,
  }),
  label({
    id: "town-names",
    layer: "labels",
    kinds: ["town"],
    colour: "quiet",
    size: [
      [9, 12],
      [14, 14],
    ],
    face: "regular",
    spacing: 0,
    minZoom: 9,
  }),
  label({
    id: "airport-name",
    layer: "labels",
    kinds: ["airport"],
    colour: "quiet",
    size: [
      [10, 11],
      [14, 13],
    ],
    face: "regular",
    spacing: 0,
    minZoom: 11,
  }),
  label({
    id: "district-names",
    layer: "labels",
    kinds: ["district2022"],
    colour: "quiet",
    size: [
      [10, 11.5],
      [14, 15],
    ],
    face: "regular",
    spacing: 0.14,
    minZoom: 10.4,
    maxZoom: 14.5,
  }),
  label({
    id: "water-names",
    layer: "labels",
    kinds: ["bay", "sea"],
    colour: "seaName",
    size: [
      [9, 12],
      [14, 17],
    ],
    face: "italic",
    spacing: 0.3,
    minZoom: 8,
  }),
  label({
    id: "city-name",
    layer: "labels",
    kinds: ["city"],
    colour: "ink",
    size: [
      [6, 12],
      [10, 15],
    ],
    face: "bold",
    spacing: 0,
    maxZoom: 10.4,
  }),
];

function label(rule: Omit<LabelRule, "draw">): LabelRule {
  return { ...rule, draw: "label" };
}
