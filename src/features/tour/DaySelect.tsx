import type { Stop, Tour } from "#domain/tour/tour.ts";
import { formatDate } from "#i18n/format.ts";
import { stopWords } from "#i18n/stopWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { SelectField } from "./SelectField.tsx";
import { moveStopTo } from "./stopActions.ts";

interface DaySelectProps {
  readonly tour: Tour;
  readonly stop: Stop;
  /** Index of the day it is on. */
  readonly day: number;
}

/** Takes a stop to the end of another day. */
export function DaySelect({ tour, stop, day }: DaySelectProps) {
  const language = useLanguage();
  const words = stopWords[language];
  return (
    <SelectField
      label={words.toDay}
      value={`${day}`}
      options={tour.days.map(({ date }, i) => ({
        value: `${i}`,
        name: words.day(`${i + 1}`, formatDate(date, language)),
      }))}
      onValue={(value) => {
        const to = Number(value);
        const index = tour.days[to]?.stops.length ?? 0;
        moveStopTo(stop.id, { to: { day: to, index }, part: "name" });
      }}
    />
  );
}
