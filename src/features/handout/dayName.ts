import type { Language } from "#domain/base/text.ts";
import type { IsoDate } from "#domain/tour/tour.ts";
import { formatDate } from "#i18n/format.ts";

const LOCALES: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

/** `Tuesday, 19 October 2027` / `Thứ Ba, 19-10-2027`. */
export function dayName(date: IsoDate, language: Language): string {
  const weekday = new Intl.DateTimeFormat(LOCALES[language], { weekday: "long", timeZone: "UTC" });
  return `${weekday.format(Date.parse(`${date}T00:00:00Z`))}, ${formatDate(date, language)}`;
}
