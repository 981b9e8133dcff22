import type { Catalog } from "#domain/evidence/catalog.ts";
import type { StopPlace } from "#domain/tour/tour.ts";
import { placeOf } from "#domain/tour/tourPlace.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";

/** What places are called in the person's language; never an empty text. */
export function usePlaceName(catalog: Catalog): (place: StopPlace) => string {
  const language = useLanguage();
  const words = tourWords[language];
  return (place) => {
    const name = placeOf(catalog, place)?.name[language];
    if (name === undefined && place.kind === "known") return words.unknown(place.id);
    return name?.trim() || words.unnamed;
  };
}
