import type { ExpressionSpecification, MapGeoJSONFeature, Map as MapLibre } from "maplibre-gl";
import type { Box } from "./staticNames.ts";

const COVERED = "covered";

/** Marks a layer of names that may be hidden; the features of its source have numbers. */
export const COVERABLE = { metadata: { isCoverable: true } };

/** A name that would be cut by the edge, or by what stands on the map, is better not there. */
export const COVERED_OPACITY: ExpressionSpecification = [
  "case",
  ["boolean", ["feature-state", COVERED], false],
  0,
  1,
];

/** Hides the names that are partly covered or cut off where the map rests now, and shows the others. */
export function hideCoveredNames(map: MapLibre, boxes: readonly Box[]): void {
  const layers = map
    .getLayersOrder()
    .filter((id) => map.getLayer(id)?.metadata === COVERABLE.metadata);
  const namesIn = ({ left, right, top, bottom }: Box) =>
    map.queryRenderedFeatures(
      [
        [left, top],
        [right, bottom],
      ],
      { layers },
    );
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const keyOf = ({ source, id }: MapGeoJSONFeature) => `${source} ${id}`;
  const covered = new Set([...boxes, ...edgesOf(width, height)].flatMap(namesIn).map(keyOf));
  for (const name of namesIn({ left: 0, right: width, top: 0, bottom: height })) {
    const { source, id } = name;
    const target = { source, id };
    const isCovered = covered.has(keyOf(name));
    // What is so already would be drawn anew for nothing, and rest never come.
    if (id !== undefined && (map.getFeatureState(target)?.[COVERED] === true) !== isCovered) {
      map.setFeatureState(target, { [COVERED]: isCovered });
    }
  }
}

function edgesOf(width: number, height: number): readonly Box[] {
  return [
    { left: 0, right: width, top: 0, bottom: 1 },
    { left: 0, right: width, top: height - 1, bottom: height },
    { left: 0, right: 1, top: 0, bottom: height },
    { left: width - 1, right: width, top: 0, bottom: height },
  ];
}
