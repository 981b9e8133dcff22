import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import { areDrawnAlike } from "./layers/siteFeatures.ts";
import { reconcileNames } from "./layers/sites.ts";
import type { MapScene } from "./scene.ts";
import { addImages } from "./siteImages.ts";
import { changedContents, styleOf } from "./style.ts";
import { reconcileTour } from "./tourOnMap.ts";

/**
 * Brings a style that stands from the scene it holds to another on the same backdrop. Only what has changed is
 * touched: each new content of a source is cut into tiles again, and the map may be in the middle of a flight.
 */
export function reconcile(map: MapLibre, scene: MapScene, before: MapScene): void {
  for (const [name, content] of changedContents(scene, before)) {
    map.getSource<GeoJSONSource>(name)?.setData(content);
  }
  if (scene.tour !== before.tour) reconcileTour(map, scene);
  const hasOtherColours = scene.palette !== before.palette;
  if (hasOtherColours || scene.language !== before.language) repaint(map, scene);
  reconcileNames(map, scene, before);
  if (hasOtherColours || !areDrawnAlike(scene.sites, before.sites)) addImages(map, scene);
  markSelected(map, scene, before);
}

/** Tells the layers which sites are selected; `before` is null on a style that has just come. */
export function markSelected(map: MapLibre, { sites }: MapScene, before: MapScene | null): void {
  for (const { id, isSelected } of sites) {
    const was = before?.sites.find((site) => site.id === id)?.isSelected;
    if (was !== isSelected) map.setFeatureState({ source: "sites", id }, { selected: isSelected });
  }
}

/** New colours and names on the layers that stand, without a new style. */
function repaint(map: MapLibre, scene: MapScene): void {
  for (const layer of styleOf(scene).layers) {
    for (const [name, value] of Object.entries(layer.paint ?? {})) {
      map.setPaintProperty(layer.id, name as "fill-color", value);
    }
    if (layer.type === "symbol" && layer.layout?.["text-field"] !== undefined) {
      map.setLayoutProperty(layer.id, "text-field", layer.layout["text-field"]);
    }
  }
}
