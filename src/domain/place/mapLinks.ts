import type { LngLat } from "#domain/base/geo.ts";
import { fail } from "#domain/base/result.ts";
import { isAppleHost, isAppleShortLink, parseAppleLink } from "./appleLink.ts";
import type { PlaceInputResult } from "./foundPlace.ts";
import { isGoogleHost, isGoogleShortHost, parseGoogleLink } from "./googleLink.ts";
import { isOsmHost, parseOsmLink } from "./osmLink.ts";

/** The place that a link to an online map says by itself: nothing is fetched. */
export function parseMapLink(url: URL, near: LngLat): PlaceInputResult {
  const host = url.hostname.replace(/\.$/, "");
  if (isGoogleShortHost(host) || isAppleShortLink(url)) return fail({ kind: "short-link", host });
  if (isGoogleHost(host)) return parseGoogleLink(url, near);
  if (isOsmHost(host)) return parseOsmLink(url, near);
  if (isAppleHost(host)) return parseAppleLink(url, near);
  return fail({ kind: "unknown-link", host });
}
