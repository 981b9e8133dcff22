import type { LngLat } from "#domain/base/geo.ts";
import { decoded } from "#domain/base/linkText.ts";
import { fail } from "#domain/base/result.ts";
import {
  checkedPlace,
  type FoundPlace,
  NOTHING_FOUND,
  type PlaceInputResult,
} from "./foundPlace.ts";

const NUMBER = String.raw`-?\d{1,3}(?:\.\d{1,15})?`;
const GEO = new RegExp(
  String.raw`^geo:(?<lat>${NUMBER}),(?<lng>${NUMBER})(?:,-?\d+(?:\.\d+)?)?(?<parameters>(?:;[^;?]*)*)(?:\((?<label>[^)]*)\))?(?:\?(?<query>.*))?$`,
  "is",
);
const QUERY_POINT = new RegExp(
  String.raw`^\s*(?<lat>${NUMBER}),\s*(?<lng>${NUMBER})\s*(?:\((?<label>.*)\))?\s*$`,
  "s",
);

/** A geo URI (RFC 5870), with the `?q=lat,lng(label)` that Android has added to it. */
export function parseGeoUri(text: string): PlaceInputResult {
  const groups = GEO.exec(text.trim())?.groups;
  if (!groups) return NOTHING_FOUND;
  const parameters = new Map(
    (groups.parameters ?? "").split(";").map((parameter): [string, string] => {
      const [key = "", value = ""] = parameter.split("=");
      return [key.toLowerCase(), decoded(value)];
    }),
  );
  const crs = parameters.get("crs") ?? "wgs84";
  if (crs.toLowerCase() !== "wgs84") return fail({ kind: "other-crs", crs });
  const query = new URLSearchParams(groups.query ?? "").get("q") ?? "";
  const inQuery = QUERY_POINT.exec(query)?.groups;
  const point = pointOf(inQuery ?? groups);
  // Android: the point is that of the query alone.
  if (!inQuery && point.lat === 0 && point.lng === 0) {
    return fail({ kind: "link-without-point", from: "geo" });
  }
  const name = inQuery ? (inQuery.label ?? null) : query || decoded(groups.label ?? "");
  return checkedPlace({
    ...{ point, name: name || null, from: "geo" },
    accuracyNote: noteOf(parameters.get("u")),
  });
}

/** The point alone, for whatever map app the device has (RFC 5870). */
export function formatGeoUri(point: LngLat): string {
  return `geo:${latLng(point)}`;
}

/** `16.0758,108.2222`: six decimals are a hand's breadth, more is noise. */
export function latLng({ lng, lat }: LngLat): string {
  // By toFixed, because a small number would else be written with an exponent.
  return [lat, lng]
    .map((degrees) => degrees.toFixed(6).replace(/^-(0\.0+)$/, "$1"))
    .map((degrees) => degrees.replace(/\.?0+$/, ""))
    .join(",");
}

/** RFC 5870 §3.4.3: metres. */
function noteOf(uncertainty: string | undefined): FoundPlace["accuracyNote"] {
  const isMetres = uncertainty !== undefined && /^\d{1,7}(\.\d+)?$/.test(uncertainty);
  const metres = isMetres ? Math.ceil(Number(uncertainty)) : 0;
  return metres > 0 ? { kind: "within", metres } : null;
}

function pointOf({ lat, lng }: Readonly<Record<string, string | undefined>>): LngLat {
  return { lng: Number(lng), lat: Number(lat) };
}
