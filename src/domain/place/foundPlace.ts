import { type Bounds, DATA_AREA, distanceMetres, type LngLat } from "#domain/base/geo.ts";
import { fail, ok, type Result } from "#domain/base/result.ts";

/** Whose link it is, for links that lead to a map. */
export type MapService = "google" | "osm" | "apple";

/** What a person should know before they trust the point. */
export type AccuracyNote =
  /** Longitude came first, against the custom of maps. */
  | { readonly kind: "swapped" }
  /** The middle of what the link shows; it marks no place. */
  | { readonly kind: "centre" }
  /** The text itself says within which radius. */
  | { readonly kind: "within"; readonly metres: number };

/** A place that a text says. */
export interface FoundPlace {
  readonly point: LngLat;
  /** As the text has it, in whatever language, neither cut nor cleaned. */
  readonly name: string | null;
  readonly from: MapService | "coordinates" | "geo" | "plus-code";
  readonly accuracyNote: AccuracyNote | null;
}

/** Why a text says no place that a tour can go to. */
export type PlaceInputProblem =
  /** It is neither coordinates nor a link nor a code: a name, or nothing yet. */
  | { readonly kind: "none" }
  /** Only the service knows where it leads, and nothing is fetched. */
  | { readonly kind: "short-link"; readonly host: string }
  | { readonly kind: "link-without-point"; readonly from: MapService | "geo" }
  /** An object of OpenStreetMap by its number. */
  | { readonly kind: "osm-object" }
  | { readonly kind: "unknown-link"; readonly host: string }
  /** Latitude beyond 90° or longitude beyond 180°. */
  | { readonly kind: "no-such-point" }
  /** A geo: URI in another reference system than WGS 84. */
  | { readonly kind: "other-crs"; readonly crs: string }
  /** A short plus code beside a place that is not Da Nang. */
  | { readonly kind: "code-elsewhere"; readonly locality: string }
  | { readonly kind: "far"; readonly point: LngLat; readonly metres: number };

export type PlaceInputResult = Result<FoundPlace, PlaceInputProblem>;

export const NOTHING_FOUND = fail({ kind: "none" } as const);

/** A day's drive from Huế or Hội An begins beyond the map; more than that is a mistake. */
const MOST_METRES_OUTSIDE = 60_000;

/** The place, unless it is not on this earth or too far away for a day in Da Nang. */
export function checkedPlace(found: FoundPlace): PlaceInputResult {
  const { lng, lat } = found.point;
  if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) return fail({ kind: "no-such-point" });
  const metres = distanceMetres(found.point, nearestIn(found.point, DATA_AREA));
  if (metres > MOST_METRES_OUTSIDE) return fail({ kind: "far", point: found.point, metres });
  return ok(found);
}

function nearestIn({ lng, lat }: LngLat, { west, south, east, north }: Bounds): LngLat {
  return {
    lng: Math.min(Math.max(lng, west), east),
    lat: Math.min(Math.max(lat, south), north),
  };
}
