import { addDays } from "#domain/schedule/clock.ts";
import type { DayMinutes } from "#domain/schedule/itinerary.ts";
import type { IsoDate } from "#domain/tour/tour.ts";
import { clockTime } from "#i18n/clockTime.ts";

/** All of Viet Nam since 13 June 1975 (IANA, Asia/Ho_Chi_Minh); a tour lies in the years 2000 to 2099. */
export const OFFSET = "+07:00";

/** The date and time on the wall in Da Nang: `2027-10-19` and `08:15`. */
export function daNangClock(
  date: IsoDate,
  minutes: DayMinutes,
): { readonly date: IsoDate; readonly time: string } {
  const days = Math.floor(minutes / 1440);
  return { date: days === 0 ? date : addDays(date, days), time: clockTime(minutes) };
}

/** `2027-10-19T08:15:00+07:00`. */
export function daNangInstant(date: IsoDate, minutes: DayMinutes): string {
  const clock = daNangClock(date, minutes);
  return `${clock.date}T${clock.time}:00${OFFSET}`;
}
