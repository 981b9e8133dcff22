import type { Language } from "#domain/base/text.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { formatDate } from "#i18n/format.ts";
import { stopWords } from "#i18n/stopWords.ts";

/** The days of a tour to choose from; each is its index. */
export function dayOptions({ days }: Tour, language: Language) {
  return days.map(({ date }, i) => ({
    value: `${i}`,
    name: stopWords[language].day(`${i + 1}`, formatDate(date, language)),
  }));
}
