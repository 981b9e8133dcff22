import type { DayMinutes, Visit } from "#domain/schedule/itinerary.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";

/** When one comes and goes, in two lines. */
export function StopTimes({ visit }: { visit: Visit }) {
  const words = tourWords[useLanguage()];
  return (
    <span className="stop-times">
      <span>
        <span className="visually-hidden">{words.arrives} </span>
        <DayTime minutes={visit.arrives} />
        <span className="visually-hidden">, </span>
      </span>
      <span>
        <span className="visually-hidden">{words.leaves} </span>
        <DayTime minutes={visit.ends} />
      </span>
    </span>
  );
}

function DayTime({ minutes }: { minutes: DayMinutes }) {
  const words = tourWords[useLanguage()];
  const days = Math.floor(minutes / 1440);
  return (
    <>
      <span className="clock">{clockTime(minutes)}</span>
      {days > 0 && (
        <span className="next-day">
          <span aria-hidden="true">+{days}</span>
          <span className="visually-hidden"> {words.nextDay}</span>
        </span>
      )}
    </>
  );
}
