import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import { TOUR_SOURCE } from "./layers/tour.ts";
import type { MapScene } from "./scene.ts";
import { styleOf, tourSource } from "./style.ts";
import { addTourImages } from "./tourImages.ts";

/** Brings, changes or takes away the scene's tour on a style that stands. */
export function reconcileTour(map: MapLibre, scene: MapScene): void {
  const source = map.getSource<GeoJSONSource>(TOUR_SOURCE);
  if (!scene.tour) {
    if (source) removeTour(map);
    return;
  }
  const content = tourSource(scene.tour);
  if (source) source.setData(content.data);
  else {
    addTourImages(map, scene.palette);
    map.addSource(TOUR_SOURCE, content);
    addLayers(map, scene);
  }
}

/** Each layer goes below the one that is above it in the scene's style. */
function addLayers(map: MapLibre, scene: MapScene): void {
  let above: string | undefined;
  for (const layer of styleOf(scene).layers.toReversed()) {
    if ("source" in layer && layer.source === TOUR_SOURCE) map.addLayer(layer, above);
    above = layer.id;
  }
}

function removeTour(map: MapLibre): void {
  for (const id of map.getLayersOrder()) {
    if (map.getLayer(id)?.source === TOUR_SOURCE) map.removeLayer(id);
  }
  map.removeSource(TOUR_SOURCE);
}
