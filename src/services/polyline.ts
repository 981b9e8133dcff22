import type { LngLat } from "#domain/base/geo.ts";

/**
 * A line as routing servers write it: latitude and longitude in turn, each as its difference from
 * the one before, in units of 10^-digits degrees.
 * https://developers.google.com/maps/documentation/utilities/polylinealgorithm
 * Null when the text is cut off, has other signs in it, or leads off the earth.
 */
export function decodedPolyline(text: string, digits: 5 | 6): LngLat[] | null {
  const numbers = decodedNumbers(text);
  if (numbers === null || numbers.length % 2 !== 0) return null;
  const points: LngLat[] = [];
  let [lat, lng] = [0, 0];
  for (let i = 0; i < numbers.length; i += 2) {
    lat += numbers[i] as number;
    lng += numbers[i + 1] as number;
    const point = { lng: lng / 10 ** digits, lat: lat / 10 ** digits };
    if (Math.abs(point.lng) > 180 || Math.abs(point.lat) > 90) return null;
    points.push(point);
  }
  return points;
}

/** Groups of five bits, the lowest first; all but the last of a number have the sixth bit set. */
function decodedNumbers(text: string): number[] | null {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const sign of text) {
    const bits = sign.charCodeAt(0) - 63;
    if (bits < 0 || bits > 63 || shift > 25) return null;
    value |= (bits & 31) << shift;
    shift += 5;
    if (bits >= 32) continue;
    // The lowest bit says whether the number is negative.
    numbers.push(value & 1 ? ~(value >>> 1) : value >>> 1);
    [value, shift] = [0, 0];
  }
  return shift === 0 ? numbers : null;
}
