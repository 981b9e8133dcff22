import type { Language } from "#domain/base/text.ts";
import type { DayMinutes } from "#domain/schedule/itinerary.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { conflictWords } from "#i18n/conflictWords.ts";

/** `00:25 the next day`, where a time is past midnight. */
export function timelineTime(minutes: DayMinutes, language: Language): string {
  const time = clockTime(minutes);
  return minutes < 1440 ? time : conflictWords[language].nextDay(time);
}
