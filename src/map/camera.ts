import { type Bounds, type Camera, fromMercator, type LngLat, mercator } from "#domain/base/geo.ts";

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels of a picture that something else stands on. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Pixels around the world at zoom 0, as MapLibre counts zoom. */
const WORLD = 512;
const EARTH_METRES = 40_075_016.7;

/** How far a camera may go: from South-East Asia down to a gate. */
export const CAMERA_LIMITS: {
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly bounds: Bounds;
} = {
  minZoom: 3.5,
  maxZoom: 18,
  bounds: { west: 88.5, south: -11.5, east: 131.5, north: 29.5 },
};

/** Viet Nam, its seas and its neighbours. */
export const REGION: Bounds = { west: 98, south: 6, east: 119, north: 25 };

/** The camera that shows all of the bounds, clear of the padding. */
export function fitCamera(bounds: Bounds, size: Size, padding: Padding, maxZoom = 15): Camera {
  const nw = mercator({ lng: bounds.west, lat: bounds.north });
  const se = mercator({ lng: bounds.east, lat: bounds.south });
  const clear = (length: number, around: number) => Math.max(length - around, length / 3, 1);
  const scale = Math.min(
    clear(size.width, padding.left + padding.right) / Math.max(se.x - nw.x, 1e-9),
    clear(size.height, padding.top + padding.bottom) / Math.max(se.y - nw.y, 1e-9),
  );
  const zoom = Math.min(Math.log2(scale / WORLD), maxZoom);
  const pixels = WORLD * 2 ** zoom;
  const centre = fromMercator({
    x: (nw.x + se.x) / 2 + (padding.right - padding.left) / 2 / pixels,
    y: (nw.y + se.y) / 2 + (padding.bottom - padding.top) / 2 / pixels,
  });
  return { ...centre, zoom, bearing: 0, pitch: 0 };
}

/** From degrees to pixels of a view from straight above. */
export function projection(
  camera: Camera,
  size: Size,
): (point: LngLat) => { x: number; y: number } {
  const scale = WORLD * 2 ** camera.zoom;
  const centre = mercator(camera);
  const turn = (-camera.bearing * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return (point) => {
    const { x, y } = mercator(point);
    const [dx, dy] = [(x - centre.x) * scale, (y - centre.y) * scale];
    return {
      x: dx * cos - dy * sin + size.width / 2,
      y: dx * sin + dy * cos + size.height / 2,
    };
  };
}

/** From pixels of a view from straight above to degrees. */
export function unprojection(
  camera: Camera,
  size: Size,
): (pixel: { x: number; y: number }) => LngLat {
  const scale = WORLD * 2 ** camera.zoom;
  const centre = mercator(camera);
  const turn = (camera.bearing * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return ({ x, y }) => {
    const [dx, dy] = [(x - size.width / 2) / scale, (y - size.height / 2) / scale];
    return fromMercator({
      x: centre.x + dx * cos - dy * sin,
      y: centre.y + dx * sin + dy * cos,
    });
  };
}

/** How far an arrow moves the map, in pixels. */
export const KEY_PAN = 100;

/** Camera after the picture has been pulled by so many pixels. */
export function panned(camera: Camera, dx: number, dy: number): Camera {
  const size = { width: 0, height: 0 };
  return { ...camera, ...unprojection(camera, size)({ x: -dx, y: -dy }) };
}

/** Camera so many zooms nearer, or as near as it may go. */
export function zoomedBy(camera: Camera, by: number): Camera {
  const { minZoom, maxZoom } = CAMERA_LIMITS;
  return { ...camera, zoom: Math.min(maxZoom, Math.max(minZoom, camera.zoom + by)) };
}

export function metresPerPixel({ lat, zoom }: Pick<Camera, "lat" | "zoom">): number {
  return (EARTH_METRES * Math.cos((lat * Math.PI) / 180)) / (WORLD * 2 ** zoom);
}

/** Whether the bounds are in the picture and large enough in it to be looked at. */
export function showsWell(camera: Camera, bounds: Bounds, size: Size, padding: Padding): boolean {
  const project = projection(camera, size);
  const nw = project({ lng: bounds.west, lat: bounds.north });
  const se = project({ lng: bounds.east, lat: bounds.south });
  const isInView =
    nw.x >= padding.left / 2 &&
    nw.y >= padding.top / 2 &&
    se.x <= size.width - padding.right / 2 &&
    se.y <= size.height - padding.bottom / 2;
  const best = fitCamera(bounds, size, padding);
  return isInView && camera.zoom > best.zoom - 1.6;
}

export function isSameCamera(a: Camera, b: Camera): boolean {
  const pixel = 1 / (WORLD * 2 ** a.zoom);
  const [from, to] = [mercator(a), mercator(b)];
  return (
    Math.abs(a.zoom - b.zoom) < 0.01 &&
    Math.abs(from.x - to.x) < 2 * pixel &&
    Math.abs(from.y - to.y) < 2 * pixel &&
    Math.abs(a.bearing - b.bearing) < 0.1 &&
    Math.abs(a.pitch - b.pitch) < 0.1
  );
}
