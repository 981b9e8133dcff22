import type { LayerSpecification } from "maplibre-gl";
import { circleRing, type LngLat, midpoint, type Position } from "#domain/base/geo.ts";
import type { BasemapFeature, BasemapLayer } from "#domain/place/basemap.ts";
import { FONT_STACKS } from "#map/fonts.ts";
import type { Palette } from "#map/palette.ts";
import type { SceneMarks } from "#map/scene.ts";

/** What the person put on the map: where they are, and what they measure. */
export function markFeatures({ person, spot, measured, lengths }: SceneMarks): BasemapLayer {
  const line = measured.map(positionOf);
  return {
    type: "FeatureCollection",
    features: [
      ...(person
        ? [
            mark("around", {
              type: "Polygon",
              coordinates: [circleRing(person.point, person.accuracyMetres)],
            }),
            mark("person", { type: "Point", coordinates: positionOf(person.point) }),
          ]
        : []),
      ...(spot ? [mark("spot", pointAt(spot.point), spot.label)] : []),
      ...(line.length > 1 ? [mark("line", { type: "LineString", coordinates: line })] : []),
      ...line.map((coordinates) => mark("corner", { type: "Point", coordinates })),
      ...lengths.map((text, i) => {
        const [from, to] = [measured[i] as LngLat, measured[i + 1] as LngLat];
        return mark("length", { type: "Point", coordinates: positionOf(midpoint(from, to)) }, text);
      }),
    ],
  };
}

function pointAt(point: LngLat): BasemapFeature["geometry"] {
  return { type: "Point", coordinates: positionOf(point) };
}

function positionOf({ lng, lat }: LngLat): Position {
  return [lng, lat];
}

function mark(kind: string, geometry: BasemapFeature["geometry"], text = ""): BasemapFeature {
  return { type: "Feature", geometry, properties: { kind, text } };
}

export function markLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      source: "marks",
      id: "mark-around",
      type: "fill",
      filter: ["==", ["get", "kind"], "around"],
      paint: { "fill-color": palette.ink, "fill-opacity": 0.12 },
    },
    {
      source: "marks",
      id: "mark-line-halo",
      type: "line",
      filter: ["==", ["get", "kind"], "line"],
      layout: { "line-cap": "round", "line-join": "round" },
      paint: { "line-color": palette.halo, "line-width": 6, "line-opacity": 0.85 },
    },
    {
      source: "marks",
      id: "mark-line",
      type: "line",
      filter: ["==", ["get", "kind"], "line"],
      layout: { "line-join": "round" },
      paint: { "line-color": palette.ink, "line-width": 2, "line-dasharray": [3, 1.5] },
    },
    {
      source: "marks",
      id: "mark-corners",
      type: "circle",
      filter: ["in", ["get", "kind"], ["literal", ["corner", "person", "spot"]]],
      paint: {
        "circle-color": ["case", ["==", ["get", "kind"], "person"], palette.ink, palette.halo],
        "circle-radius": ["case", ["==", ["get", "kind"], "person"], 6, 4.5],
        "circle-stroke-color": [
          "case",
          ["==", ["get", "kind"], "person"],
          palette.halo,
          palette.ink,
        ],
        "circle-stroke-width": 2,
      },
    },
    {
      source: "marks",
      id: "mark-lengths",
      type: "symbol",
      filter: ["==", ["get", "kind"], "length"],
      layout: {
        "text-field": ["get", "text"],
        "text-font": FONT_STACKS.bold,
        "text-size": 13,
        "text-offset": [0, -0.8],
        "text-allow-overlap": true,
      },
      paint: {
        "text-color": palette.ink,
        "text-halo-color": palette.halo,
        "text-halo-width": 2.5,
      },
    },
    {
      source: "marks",
      id: "mark-spot-name",
      type: "symbol",
      filter: ["==", ["get", "kind"], "spot"],
      layout: {
        "text-field": ["get", "text"],
        "text-font": FONT_STACKS.bold,
        "text-size": 13,
        "text-anchor": "left",
        "text-offset": [0.9, 0],
        "text-allow-overlap": true,
      },
      paint: {
        "text-color": palette.ink,
        "text-halo-color": palette.halo,
        "text-halo-width": 2,
      },
    },
  ];
}
