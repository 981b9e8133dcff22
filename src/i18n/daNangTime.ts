import type { Language } from "#domain/base/text.ts";
import { wallTimeAt } from "#domain/schedule/clock.ts";
import { clockTime } from "./clockTime.ts";
import { formatDate } from "./format.ts";

/** An instant in UTC as the calendar and the clock in Da Nang show it: `19 October 2027 07:10`. */
export function daNangTime(instant: string, language: Language): string {
  const { date, minutes } = wallTimeAt(Date.parse(instant));
  return `${formatDate(date, language)} ${clockTime(minutes)}`;
}
