import type { ClockMinutes, IsoDate } from "#domain/tour/tour.ts";
import type { DayMinutes } from "./itinerary.ts";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** All of Viet Nam since 13 June 1975 (IANA, Asia/Ho_Chi_Minh); a tour lies in the years 2000 to 2099. */
const AHEAD_OF_UTC = 7 * 60 * MINUTE;

/** A time on the wall somewhere. */
export interface WallTime {
  readonly date: IsoDate;
  readonly minutes: ClockMinutes;
}

/** The same moment on a wall elsewhere. */
export interface WallTimeElsewhere extends WallTime {
  /** Days from the date in Da Nang to the date there: −1 is the day before. */
  readonly daysAfter: number;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOf(Date.parse(date) + days * DAY);
}

/** Days from one date to another; negative where the other comes first. */
export function daysBetween(date: IsoDate, other: IsoDate): number {
  return (Date.parse(other) - Date.parse(date)) / DAY;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: IsoDate): number {
  return new Date(date).getUTCDay() || 7;
}

/** A moment in Da Nang as an instant, `2027-10-19T01:15:00Z`; minutes from 1440 on are of the next day. */
export function instantOf(date: IsoDate, minutes: DayMinutes): string {
  return new Date(epochOf(date, minutes)).toISOString().replace(".000", "");
}

/** Milliseconds since 1970 of a moment in Da Nang. */
export function epochOf(date: IsoDate, minutes: DayMinutes): number {
  return Date.parse(date) + minutes * MINUTE - AHEAD_OF_UTC;
}

/** The date and the whole minute in Da Nang at an instant, in milliseconds since 1970. */
export function wallTimeAt(epochMilliseconds: number): WallTime {
  const wall = epochMilliseconds + AHEAD_OF_UTC;
  const date = dateOf(wall);
  return { date, minutes: Math.floor((wall - Date.parse(date)) / MINUTE) };
}

/**
 * A moment in Da Nang as a viewer's clock shows it.
 * @param zone as the viewer's system names it, `America/New_York`
 * @throws RangeError where nobody knows the zone
 */
export function wallTimeIn(zone: string, date: IsoDate, minutes: DayMinutes): WallTimeElsewhere {
  const epoch = epochOf(date, minutes);
  const parts = clockIn(zone).formatToParts(epoch);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((one) => one.type === type)?.value ?? "";
  const there = `${part("year")}-${part("month")}-${part("day")}`;
  return {
    date: there,
    minutes: Number(part("hour")) * 60 + Number(part("minute")),
    daysAfter: daysBetween(wallTimeAt(epoch).date, there),
  };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Kept: on the day a clock is read often, and it is slow to make. */
function clockIn(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}

function dateOf(epochMilliseconds: number): IsoDate {
  return new Date(epochMilliseconds).toISOString().slice(0, 10);
}
