import type { MapOptions } from "maplibre-gl";
import type { Camera } from "#domain/base/geo.ts";
import { CAMERA_LIMITS } from "./camera.ts";
import type { MapScene } from "./scene.ts";
import { styleOf } from "./style.ts";

/** What every map of ours starts from. */
export function mapOptions(scene: MapScene, camera: Camera): Omit<MapOptions, "container"> {
  const { west, south, east, north } = CAMERA_LIMITS.bounds;
  return {
    style: styleOf(scene),
    center: camera,
    zoom: camera.zoom,
    bearing: camera.bearing,
    pitch: camera.pitch,
    attributionControl: false,
    renderWorldCopies: false,
    minZoom: CAMERA_LIMITS.minZoom,
    maxZoom: CAMERA_LIMITS.maxZoom,
    maxBounds: [west, south, east, north],
    fadeDuration: 0,
    // Per source. What was flown over long ago is cut anew in milliseconds; kept, it would grow with every flight.
    maxTileCacheSize: 16,
  };
}
