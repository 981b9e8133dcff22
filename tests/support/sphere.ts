// Worked out apart from the app, so that both cannot be wrong in the same way.

export interface Place {
  readonly lng: number;
  readonly lat: number;
}

export interface LookedAt extends Place {
  readonly zoom: number;
}

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

interface Frame extends Pixel {
  readonly width: number;
  readonly height: number;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The camera that an address ends in; fails where there is none. */
export function cameraIn(address: string): LookedAt {
  const [zoom, lat, lng] =
    /#map=([^/]+)\/([^/]+)\/([^/]+)/.exec(address)?.slice(1).map(Number) ?? [];
  if (zoom === undefined || lat === undefined || lng === undefined) {
    throw new Error(`${address} has no camera`);
  }
  return { zoom, lat, lng };
}

/** Where on the page a place stands, seen from above with north up. */
export function pixelOf(place: Place, camera: LookedAt, map: Frame): Pixel {
  const scale = pixelsARadian(camera);
  return {
    x: map.x + map.width / 2 + radians(place.lng - camera.lng) * scale,
    y: map.y + map.height / 2 - (northing(place.lat) - northing(camera.lat)) * scale,
  };
}

/** The place under a pixel of the page. */
export function placeAt(pixel: Pixel, camera: LookedAt, map: Frame): Place {
  const scale = pixelsARadian(camera);
  const north = northing(camera.lat) - (pixel.y - map.y - map.height / 2) / scale;
  const east = (pixel.x - map.x - map.width / 2) / scale;
  return {
    lng: camera.lng + (east * 180) / Math.PI,
    lat: ((2 * Math.atan(Math.exp(north)) - Math.PI / 2) * 180) / Math.PI,
  };
}

/** Spherical law of haversines, mean radius of the earth. */
export function metresBetween(a: Place, b: Place): number {
  const hav = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const h =
    hav(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * hav(b.lng - a.lng);
  return 2 * 6_371_009 * Math.asin(Math.sqrt(h));
}

/** The length that so many pixels stand for in the middle of the map. */
export function metresAcross(pixels: number, camera: LookedAt): number {
  const frame = { x: 0, y: 0, width: 0, height: 0 };
  return metresBetween(camera, placeAt({ x: pixels, y: 0 }, camera, frame));
}

/** Web Mercator in tiles of 512 pixels. */
function pixelsARadian({ zoom }: LookedAt): number {
  return (512 * 2 ** zoom) / (2 * Math.PI);
}

function northing(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2));
}
