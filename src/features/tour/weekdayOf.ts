import type { Language } from "#domain/base/text.ts";
import type { IsoDate } from "#domain/tour/tour.ts";

const LOCALES: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

/** `Tuesday` / `Thứ Ba`. */
export function weekdayOf(date: IsoDate, language: Language): string {
  const weekday = new Intl.DateTimeFormat(LOCALES[language], { weekday: "long", timeZone: "UTC" });
  return weekday.format(Date.parse(`${date}T00:00:00Z`));
}
