import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  addDays,
  daysBetween,
  epochOf,
  instantOf,
  wallTimeAt,
  wallTimeIn,
  weekdayOf,
} from "#domain/schedule/clock.ts";
import { DAY_COUNT, isoDay } from "#domain/tour/isoDay.ts";
import { TIME_ZONE } from "#domain/tour/tour.ts";
import { at } from "#tests/aTour.ts";

describe("a moment in Da Nang as an instant", () => {
  test.each([
    { date: "2027-10-19", minutes: at("08:15"), instant: "2027-10-19T01:15:00Z" },
    { date: "2027-10-19", minutes: at("06:59"), instant: "2027-10-18T23:59:00Z" },
    { date: "2027-12-31", minutes: 1440 + at("00:40"), instant: "2027-12-31T17:40:00Z" },
    { date: "2028-02-28", minutes: 1440, instant: "2028-02-28T17:00:00Z" },
  ])("$date and $minutes minutes is $instant", ({ date, minutes, instant }) => {
    expect(instantOf(date, minutes)).toBe(instant);
    expect(epochOf(date, minutes)).toBe(Date.parse(instant));
    expect(wallTimeAt(Date.parse(instant) + 59_999)).toEqual({
      date: addDays(date, Math.floor(minutes / 1440)),
      minutes: minutes % 1440,
    });
  });
});

describe("08:15 in Da Nang on a viewer's wall", () => {
  test.each([
    { zone: "America/New_York", on: "2027-10-19", there: "2027-10-18", time: "21:15", after: -1 },
    // Winter time has begun in Washington, and there is none in Da Nang.
    { zone: "America/New_York", on: "2027-11-09", there: "2027-11-08", time: "20:15", after: -1 },
    { zone: "Asia/Kolkata", on: "2027-10-19", there: "2027-10-19", time: "06:45", after: 0 },
    { zone: "Asia/Ho_Chi_Minh", on: "2027-10-19", there: "2027-10-19", time: "08:15", after: 0 },
  ])("is $time in $zone on $on", ({ zone, on, there, time, after }) => {
    expect(wallTimeIn(zone, on, at("08:15"))).toEqual({
      ...{ date: there, minutes: at(time), daysAfter: after },
    });
  });

  test("is the next day east of the date line", () => {
    expect(wallTimeIn("Pacific/Auckland", "2027-10-19", at("20:00"))).toEqual({
      ...{ date: "2027-10-20", minutes: at("02:00"), daysAfter: 1 },
    });
  });

  test("past midnight is counted from the date that it is then", () => {
    expect(wallTimeIn("Asia/Ho_Chi_Minh", "2027-10-19", 1440 + 20)).toEqual({
      ...{ date: "2027-10-20", minutes: 20, daysAfter: 0 },
    });
  });

  test("cannot be told for a zone that nobody knows", () => {
    expect(() => wallTimeIn("Mars/Olympus", "2027-10-19", 0)).toThrow(RangeError);
  });
});

describe("the calendar", () => {
  test("has the example's day on a Tuesday", () => {
    expect(weekdayOf("2027-10-19")).toBe(2);
    expect(weekdayOf("2027-10-24")).toBe(7);
  });

  test("counts days over the ends of months and leap years, both ways", () => {
    expect(addDays("2028-02-28", 2)).toBe("2028-03-01");
    expect(addDays("2027-01-01", -1)).toBe("2026-12-31");
    expect(daysBetween("2027-12-31", "2028-03-01")).toBe(61);
    expect(daysBetween("2028-03-01", "2027-12-31")).toBe(-61);
  });
});

describe("as Temporal has it, on any day of a tour", () => {
  const day = fc.integer({ min: 0, max: DAY_COUNT - 1 }).map(isoDay);
  const minutes = fc.integer({ min: 0, max: 2 * 1440 });
  const zone = fc.constantFrom(TIME_ZONE, "UTC", ...Intl.supportedValuesOf("timeZone"));

  test("a moment in Da Nang is the same instant, and the same time on a wall in any zone", () => {
    fc.assert(
      fc.property(day, minutes, zone, (date, count, timeZone) => {
        const here = Temporal.PlainDate.from(date)
          .toPlainDateTime()
          .add({ minutes: count })
          .toZonedDateTime(TIME_ZONE);
        const there = here.withTimeZone(timeZone);
        expect(instantOf(date, count)).toBe(here.toInstant().toString());
        expect(epochOf(date, count)).toBe(here.epochMilliseconds);
        expect(wallTimeAt(here.epochMilliseconds)).toEqual(wallTime(here));
        expect(wallTimeIn(timeZone, date, count)).toEqual({
          ...wallTime(there),
          daysAfter: here.toPlainDate().until(there.toPlainDate()).days,
        });
      }),
      { numRuns: 2000 },
    );
  });

  test("days are counted and named as its calendar does", () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: -800, max: 800 }), (date, other, days) => {
        const its = Temporal.PlainDate.from(date);
        expect(addDays(date, days)).toBe(its.add({ days }).toString());
        expect(daysBetween(date, other)).toBe(its.until(other, { largestUnit: "days" }).days);
        expect(weekdayOf(date)).toBe(its.dayOfWeek);
      }),
    );
  });

  function wallTime(time: Temporal.ZonedDateTime) {
    return { date: time.toPlainDate().toString(), minutes: time.hour * 60 + time.minute };
  }
});
