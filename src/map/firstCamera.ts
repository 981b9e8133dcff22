import type { Camera } from "#domain/base/geo.ts";
import { fitCamera, projection, type Size } from "./camera.ts";
import { boundsOfSites, type MapScene } from "./scene.ts";

/** What every window shows of the map that is drawn at the build, and what is drawn, in pixels. */
export const FIRST_MIDDLE: Size = { width: 960, height: 720 };
export const FIRST_DRAWN: Size = { width: 1720, height: 1280 };
const ROOM = { top: 88, right: 88, bottom: 64, left: 48 };

/** Where the map that is drawn at the build is looked at from; null without sites. */
export function firstCamera(sites: MapScene["sites"]): Camera | null {
  const bounds = boundsOfSites(sites);
  return bounds && fitCamera(bounds, FIRST_MIDDLE, ROOM);
}

/** The part of that drawing that another camera has in its picture, as an SVG view box. */
export function viewBoxOf(camera: Camera, size: Size, sites: MapScene["sites"]): string | null {
  const drawn = firstCamera(sites);
  if (!drawn) return null;
  const middle = projection(drawn, FIRST_DRAWN)(camera);
  const scale = 2 ** (camera.zoom - drawn.zoom);
  const [width, height] = [size.width / scale, size.height / scale];
  return [middle.x - width / 2, middle.y - height / 2, width, height].join(" ");
}
