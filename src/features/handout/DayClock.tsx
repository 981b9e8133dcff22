import type { DayMinutes } from "#domain/schedule/itinerary.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { handoutWords } from "#i18n/handoutWords.ts";
import { InBoth } from "./InBoth.tsx";

/** A time of the day, and how many days later where it is past midnight. */
export function DayClock({ minutes }: { minutes: DayMinutes }) {
  const days = Math.floor(minutes / 1440);
  return (
    <>
      {clockTime(minutes)}
      {days > 0 && (
        <small>
          {" "}
          <InBoth text={(language) => handoutWords[language].nextDay(`${days}`)} />
        </small>
      )}
    </>
  );
}
