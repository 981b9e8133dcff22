import type { Camera } from "#domain/base/geo.ts";
import { fitCamera, type Padding, type Size } from "#map/camera.ts";
import { boundsOfSites, type MapScene } from "#map/scene.ts";

/** From here on names beside the symbols are not in the way of what stands on the map. */
export const WIDE = 600;

const NOWHERE: Camera = { lng: 108.15, lat: 16.08, zoom: 10.6, bearing: 0, pitch: 0 };

/** Room for names beside the symbols, and for what stands on the map above and below. */
export function paddingOf({ width, height }: Size): Padding {
  const [left, right] = width < WIDE ? [24, 164] : [48, 88];
  const [top, bottom] = height < 480 ? [64, 44] : [88, 64];
  return { top, right, bottom, left };
}

/** The camera that shows all sites. */
export function cameraOfAll(sites: MapScene["sites"], size: Size | null): Camera {
  const bounds = boundsOfSites(sites);
  return bounds && size ? fitCamera(bounds, size, paddingOf(size)) : NOWHERE;
}
