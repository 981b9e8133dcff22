import type { LngLat } from "#domain/base/geo.ts";
import type { LocalText } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Site } from "#domain/evidence/site.ts";
import type { StopPlace } from "./tour.ts";

/** What a tour needs to know of a place. */
export interface TourPlace {
  /** In both languages, unless a person's own place has no name at all. */
  readonly name: LocalText;
  /** Where the vehicle stops. */
  readonly point: LngLat;
  /** The site it is, for its shape, colour and facts; null for every other place. */
  readonly site: Site | null;
  /** Whether the data know that a coach cannot stop there. */
  readonly coachCanStop: boolean;
}

/** Null for a place that the data do not have (any more). */
export function placeOf(catalog: Catalog, place: StopPlace): TourPlace | null {
  if (place.kind === "own") {
    const { vi, en } = place.name;
    const name = { vi: vi || en, en: en || vi };
    return { name, point: place.point, site: null, coachCanStop: true };
  }
  const site = catalog.sites.find(({ id }) => id === place.id);
  // The visitor point of a site is, by its definition, where a coach stops.
  if (site) return { name: site.name, point: site.visitorPoint, site, coachCanStop: true };
  const known = catalog.places.find(({ id }) => id === place.id);
  if (!known) return null;
  return { name: known.name, point: known.point, site: null, coachCanStop: known.stop };
}
