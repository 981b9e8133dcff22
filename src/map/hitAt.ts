import type { MapGeoJSONFeature, Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import { SITE_HIT_LAYERS } from "./layers/sites.ts";
import { TOUR_HIT_LAYERS } from "./layers/tour.ts";
import { stopAtSite, stopMeant } from "./tourPlaces.ts";
import type { SceneTour } from "./tourScene.ts";

export interface Hit {
  /** The site that was hit, if any. */
  readonly site: string | null;
  /** The stop of the scene's tour that was hit, or that is at the site that was hit. */
  readonly stop: string | null;
}

/** The site and the stop that somebody means who points there. */
export function hitAt(map: MapLibre, point: MapMouseEvent["point"], tour: SceneTour | null): Hit {
  // A badge may stand closer to a symbol than a finger is wide: what lies right below it counts first.
  const hit = (tour ? featureAt(map, point, 1) : null) ?? featureAt(map, point, 8);
  const { site, place } = hit?.properties ?? {};
  const siteId = typeof site === "string" && site !== "" ? site : null;
  const visited = tour?.places[Number(place ?? Number.NaN)];
  return { site: siteId, stop: visited ? stopMeant(visited) : stopAtSite(tour, siteId) };
}

/** What a pointer that reaches so many pixels hits, the topmost first; null: only ground. */
function featureAt(
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
