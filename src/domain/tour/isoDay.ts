import type { IsoDate } from "./tour.ts";

const DAY_MILLISECONDS = 86_400_000;
const FIRST = Date.UTC(2000, 0, 1);

/** Days a tour may be on: from 1 January 2000 for a hundred years. */
export const DAY_COUNT = 36_525;

/** A day of the calendar within those hundred years; `2027-02-29` is none. */
export function isIsoDay(text: string): text is IsoDate {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false;
  const number = dayNumber(text);
  return Number.isInteger(number) && isoDay(number) === text;
}

/** Days since 1 January 2000. */
export function dayNumber(day: IsoDate): number {
  return (Date.parse(`${day}T00:00:00Z`) - FIRST) / DAY_MILLISECONDS;
}

export function isoDay(number: number): IsoDate {
  return new Date(FIRST + number * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

/** The next day; the last of the hundred years stays itself. */
export function dayAfter(day: IsoDate): IsoDate {
  return isoDay(Math.min(dayNumber(day) + 1, DAY_COUNT - 1));
}
