import type { LngLat } from "#domain/base/geo.ts";
import { fail } from "#domain/base/result.ts";
import { checkedPlace, type FoundPlace, type PlaceInputResult } from "./foundPlace.ts";
import { pointInText } from "./pointText.ts";

const HOST = /^(?:www\.)?(?:openstreetmap\.org|osm\.org)$/;

export function isOsmHost(host: string): boolean {
  return HOST.test(host);
}

const NUMBER = String.raw`-?\d{1,3}(?:\.\d{1,20})?`;
const DEGREES = new RegExp(`^${NUMBER}$`);
const MAP = new RegExp(String.raw`(?:^#|&)map=\d{1,2}(?:\.\d+)?/(${NUMBER})/(${NUMBER})(?:&|$)`);
const CENTRE = { kind: "centre" } as const;

/** The marker of a link, else the end of its route, else the middle of its map. */
export function parseOsmLink(url: URL, near: LngLat): PlaceInputResult {
  const { searchParams } = url;
  const marker = pair(searchParams.get("mlat"), searchParams.get("mlon"));
  if (marker) return found(marker, null);
  const short = /^\/go\/([A-Za-z0-9_~@]{3,})[-=]*$/.exec(url.pathname)?.[1];
  if (short) return found(shortLinkPoint(short), searchParams.has("m") ? null : CENTRE);
  const end = searchParams.get("route")?.split(";").at(-1) ?? searchParams.get("to");
  for (const text of [end, searchParams.get("query")]) {
    const written = pointInText(text ?? "", near);
    if (written.ok) return found(written.value.point, written.value.accuracyNote);
    if (written.problem.kind !== "none") return written;
  }
  const [, lat, lng] = MAP.exec(url.hash) ?? [];
  const middle = pair(lat, lng) ?? pair(searchParams.get("lat"), searchParams.get("lon"));
  if (middle) return found(middle, CENTRE);
  const isObject = /^\/(?:node|way|relation)\/\d+/.test(url.pathname);
  return fail(isObject ? { kind: "osm-object" } : { kind: "link-without-point", from: "osm" });
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_~";

/**
 * Six bits a letter, those of longitude and latitude by turns, from the most telling on
 * (https://wiki.openstreetmap.org/wiki/Shortlink). `@` was once written for `~`.
 */
function shortLinkPoint(code: string): LngLat {
  let [lng, lat] = [-180, -90];
  let [wide, high] = [360, 180];
  for (const letter of code.replaceAll("@", "~").slice(0, 12)) {
    const bits = LETTERS.indexOf(letter);
    for (let bit = 5; bit > 0; bit -= 2) {
      wide /= 2;
      high /= 2;
      if ((bits >> bit) & 1) lng += wide;
      if ((bits >> (bit - 1)) & 1) lat += high;
    }
  }
  return { lng, lat };
}

function pair(lat: string | null | undefined, lng: string | null | undefined): LngLat | null {
  if (!lat || !lng || !DEGREES.test(lat) || !DEGREES.test(lng)) return null;
  return { lng: Number(lng), lat: Number(lat) };
}

function found(point: LngLat, accuracyNote: FoundPlace["accuracyNote"]): PlaceInputResult {
  return checkedPlace({ point, name: null, from: "osm", accuracyNote });
}
