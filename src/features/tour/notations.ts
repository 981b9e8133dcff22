import { isIsoDay } from "#domain/tour/isoDay.ts";
import type { ClockMinutes, IsoDate } from "#domain/tour/tour.ts";
import { clockTime } from "#i18n/clockTime.ts";
import type { Notation } from "./useDraft.ts";

/** `8`, `830`, `0830`, `8:30`, `8.30`, `8h30`, `8 giờ 30`. */
const CLOCK = /^(\d{1,2})(?:\s*(?:[:.h]|giờ)\s*(\d{2})?|(\d{2}))?$/iu;
const UNFINISHED_CLOCK = /^(?:\d{0,3}|\d{1,2}\s*(?:[:.h]|g|gi|giờ)\s*\d?)$/iu;

export const clockNotation: Notation<ClockMinutes> = {
  format: clockTime,
  parse: (text) => {
    const match = CLOCK.exec(plain(text));
    if (!match) return null;
    const [hours, minutes] = [Number(match[1]), Number(match[2] ?? match[3] ?? 0)];
    return hours < 24 && minutes < 60 ? { value: hours * 60 + minutes } : null;
  },
  isUnfinished: (text) => UNFINISHED_CLOCK.test(plain(text)),
};

/** Nothing written: no time. */
export const optionalClockNotation: Notation<ClockMinutes | null> = {
  format: (minutes) => (minutes === null ? "" : clockTime(minutes)),
  parse: (text) => (plain(text) === "" ? { value: null } : clockNotation.parse(text)),
  isUnfinished: clockNotation.isUnfinished,
};

/** Whole minutes from 0 to `most`. */
export function minutesNotation(most: number): Notation<number> {
  return {
    format: (minutes) => `${minutes}`,
    parse: (text) => {
      const minutes = Number(plain(text));
      return /^\d+$/.test(plain(text)) && minutes <= most ? { value: minutes } : null;
    },
    isUnfinished: (text) => plain(text) === "",
  };
}

/** As a date field gives it: empty while a part of the date is missing. */
export const dateNotation: Notation<IsoDate> = {
  format: (date) => date,
  parse: (text) => (isIsoDay(text) ? { value: text } : null),
  // A year is typed digit by digit: 0002, 0020, 0202, 2027.
  isUnfinished: (text) => text === "" || text.startsWith("0"),
};

/** The tour keeps its texts in Unicode NFC; keyboards may write otherwise. */
export const textNotation: Notation<string> = {
  format: (text) => text,
  parse: (text) => ({ value: text.normalize("NFC") }),
  isUnfinished: () => false,
};

function plain(text: string): string {
  return text.normalize("NFC").trim();
}
