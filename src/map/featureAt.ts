import type { MapGeoJSONFeature, Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import { SITE_HIT_LAYERS } from "./layers/sites.ts";
import { TOUR_HIT_LAYERS } from "./layers/tour.ts";

/** What a pointer that reaches so many pixels hits, the topmost first; null: only ground. */
export function featureAt(
  map: MapLibre,
  { x, y }: MapMouseEvent["point"],
  reach: number,
): MapGeoJSONFeature | null {
  const layers = [...TOUR_HIT_LAYERS, ...SITE_HIT_LAYERS].filter((id) => map.getLayer(id));
  const hits = map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    { layers },
  );
  const [hit] = layers.flatMap((layer) => hits.filter((found) => found.layer.id === layer));
  return hit ?? null;
}
