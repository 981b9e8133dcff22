import type { Language } from "#domain/base/text.ts";
import { type WallTimeElsewhere, wallTimeIn } from "#domain/schedule/clock.ts";
import type { DayMinutes } from "#domain/schedule/itinerary.ts";
import type { IsoDate } from "#domain/tour/tour.ts";
import { clockTime } from "./clockTime.ts";
import { ownTimeWords } from "./ownTimeWords.ts";

/** Whether clocks there show another time than those of Da Nang; not where nobody knows the zone. */
export function isElsewhere(zone: string, date: IsoDate, minutes: DayMinutes): boolean {
  try {
    const there = wallTimeIn(zone, date, minutes);
    return there.daysAfter !== 0 || there.minutes !== minutes % 1440;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** `21:50 the day before, your time`, in a zone that is known. */
export function ownTime(
  zone: string,
  date: IsoDate,
  minutes: DayMinutes,
  language: Language,
): string {
  const { own, ownBefore, ownAfter } = ownTimeWords[language];
  return inWords(wallTimeIn(zone, date, minutes), {
    same: own,
    before: ownBefore,
    after: ownAfter,
  });
}

interface OwnSpan {
  readonly date: IsoDate;
  readonly from: DayMinutes;
  readonly to: DayMinutes;
}

/** `Your time: 21:50 the day before to 00:20`. */
export function ownSpan(zone: string, { date, from, to }: OwnSpan, language: Language): string {
  const { span, before, after } = ownTimeWords[language];
  const [start, end] = [from, to].map((minutes) =>
    inWords(wallTimeIn(zone, date, minutes), { same: (time) => time, before, after }),
  );
  return span(start ?? "", end ?? "");
}

type Naming = Readonly<Record<"same" | "before" | "after", (time: string) => string>>;

function inWords({ minutes, daysAfter }: WallTimeElsewhere, names: Naming): string {
  const name = daysAfter < 0 ? names.before : daysAfter > 0 ? names.after : names.same;
  return name(clockTime(minutes));
}
