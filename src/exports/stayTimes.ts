import type { Language } from "#domain/base/text.ts";
import type { DayMinutes, Visit } from "#domain/schedule/itinerary.ts";
import type { IsoDate } from "#domain/tour/tour.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { formatDate } from "#i18n/format.ts";
import { tourFileWords } from "#i18n/tourFileWords.ts";

/** `19 October 2027, 08:15–09:15`. */
export function stayTimes(
  date: IsoDate,
  { begins, ends }: Pick<Visit, "begins" | "ends">,
  language: Language,
): string {
  const words = tourFileWords[language];
  const timeOf = (minutes: DayMinutes) =>
    minutes < 1440 ? clockTime(minutes) : words.nextDay(clockTime(minutes));
  return words.times(formatDate(date, language), timeOf(begins), timeOf(ends));
}
