import type { Language } from "#domain/base/text.ts";
import type { IsoDate } from "#domain/tour/tour.ts";
import { formatDate } from "#i18n/format.ts";
import { weekdayName } from "#i18n/weekdayName.ts";

/** `Tuesday, 19 October 2027` / `Thứ Ba, 19-10-2027`. */
export function dayName(date: IsoDate, language: Language): string {
  return `${weekdayName(date, language)}, ${formatDate(date, language)}`;
}
