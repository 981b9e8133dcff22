import type { DirectionsService } from "#domain/place/directionsLinks.ts";
import type { MapService } from "#domain/place/foundPlace.ts";

/** Proper names, the same in both languages. */
export const MAP_NAMES: Readonly<Record<MapService | DirectionsService, string>> = {
  google: "Google Maps",
  osm: "OpenStreetMap",
  apple: "Apple Maps",
  organic: "Organic Maps",
};
