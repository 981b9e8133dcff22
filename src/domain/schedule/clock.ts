// The only file that imports Temporal (20 kB), so that it comes with the planner and not before.
import { Temporal } from "temporal-polyfill";
import { type ClockMinutes, type IsoDate, TIME_ZONE } from "#domain/tour/tour.ts";
import type { DayMinutes } from "./itinerary.ts";

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

/** A calendar day that exists, written `2027-10-19`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  try {
    Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Days from one date to another; negative where the other comes first. */
export function daysBetween(date: IsoDate, other: IsoDate): number {
  return Temporal.PlainDate.from(date).until(other, { largestUnit: "days" }).days;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: IsoDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** A moment in Da Nang as an instant, `2027-10-19T01:15:00Z`; minutes from 1440 on are of the next day. */
export function instantOf(date: IsoDate, minutes: DayMinutes): string {
  return zonedTime(date, minutes).toInstant().toString();
}

/** Milliseconds since 1970 of a moment in Da Nang. */
export function epochOf(date: IsoDate, minutes: DayMinutes): number {
  return zonedTime(date, minutes).epochMilliseconds;
}

/** The date and the whole minute in Da Nang at an instant, in milliseconds since 1970. */
export function wallTimeAt(epochMilliseconds: number): WallTime {
  return wallTimeOf(
    Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(TIME_ZONE),
  );
}

/**
 * A moment in Da Nang as a viewer's clock shows it.
 * @param zone as the viewer's system names it, `America/New_York`
 * @throws RangeError where nobody knows the zone
 */
export function wallTimeIn(zone: string, date: IsoDate, minutes: DayMinutes): WallTimeElsewhere {
  const here = zonedTime(date, minutes);
  const there = wallTimeOf(here.withTimeZone(zone));
  return { ...there, daysAfter: daysBetween(wallTimeOf(here).date, there.date) };
}

function zonedTime(date: IsoDate, minutes: DayMinutes): Temporal.ZonedDateTime {
  // On the wall, not in elapsed time: 08:15 is 08:15 whatever the zone did that night.
  return Temporal.PlainDate.from(date)
    .toPlainDateTime()
    .add({ minutes })
    .toZonedDateTime(TIME_ZONE);
}

function wallTimeOf(time: Temporal.ZonedDateTime): WallTime {
  return { date: time.toPlainDate().toString(), minutes: time.hour * 60 + time.minute };
}
