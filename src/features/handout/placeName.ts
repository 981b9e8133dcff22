import type { Language } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { StopPlace } from "#domain/tour/tour.ts";
import { placeOf } from "#domain/tour/tourPlace.ts";
import { tourWords } from "#i18n/tourWords.ts";

/** What a place is called in a language; never an empty text. */
export function placeName(catalog: Catalog, place: StopPlace, language: Language): string {
  const words = tourWords[language];
  const name = placeOf(catalog, place)?.name[language];
  if (name === undefined && place.kind === "known") return words.unknown(place.id);
  return name?.trim() || words.unnamed;
}
