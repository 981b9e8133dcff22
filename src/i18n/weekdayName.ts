import type { Language } from "#domain/base/text.ts";

/** As `Intl.DateTimeFormat` names them, whose making costs milliseconds for each day. */
const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  vi: ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"],
};

/** `2027-10-19` → `Tuesday` / `Thứ Ba`. */
export function weekdayName(isoDate: string, language: Language): string {
  const day = new Date(`${isoDate}T00:00:00Z`).getUTCDay();
  return WEEKDAYS[language][day] ?? "";
}
