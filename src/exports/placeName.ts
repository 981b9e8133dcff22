import type { Language } from "#domain/base/text.ts";
import type { Stop, StopPlace } from "#domain/tour/tour.ts";
import { formatDate } from "#i18n/format.ts";
import { tourFileWords } from "#i18n/tourFileWords.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { bilingual } from "./bilingual.ts";
import type { TourFile } from "./tourFile.ts";

/** What a place is called in a language; never an empty text. */
export function placeName(place: StopPlace, { placeOf }: TourFile, language: Language): string {
  const words = tourWords[language];
  const name =
    placeOf(place)?.name[language] ?? (place.kind === "own" ? place.name[language] : null);
  if (name === null) return place.kind === "known" ? words.unknown(place.id) : words.unnamed;
  return name.trim() || words.unnamed;
}

/** `Danang IT Park (meal) / Khu CNTT tập trung (bữa ăn)`. */
export function stopName(stop: Stop, file: TourFile): string {
  return bilingual(file.language, (language) => stopNameIn(stop, file, language));
}

function stopNameIn(stop: Stop, file: TourFile, language: Language): string {
  const name = placeName(stop.place, file, language);
  if (stop.purpose === "visit") return name;
  return tourFileWords[language].purpose(tourWords[language].purposes[stop.purpose], name);
}

/** `Drive to IOC / Đi đến IOC`. */
export function legName(to: StopPlace, file: TourFile): string {
  return bilingual(file.language, (language) =>
    tourWords[language].legs.to(placeName(to, file, language)),
  );
}

export function tourName({ itinerary, language }: TourFile): string {
  const title = bilingual(language, itinerary.tour.title);
  return title || bilingual(language, (each) => tourWords[each].noTitle);
}

/** `Day 1: 19 October 2027`, in both languages. */
export function dayName(
  { date, dayNumber }: { date: string; dayNumber: number },
  file: TourFile,
): string {
  return bilingual(file.language, (language) =>
    tourWords[language].days.numbered(`${dayNumber}`, formatDate(date, language)),
  );
}
