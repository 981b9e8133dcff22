import type { Stop, Tour } from "#domain/tour/tour.ts";
import { stopWords } from "#i18n/stopWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { dayOptions } from "./dayOptions.ts";
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
  return (
    <SelectField
      label={stopWords[language].toDay}
      value={`${day}`}
      options={dayOptions(tour, language)}
      onValue={(value) => {
        const to = Number(value);
        const index = tour.days[to]?.stops.length ?? 0;
        moveStopTo(stop.id, { to: { day: to, index }, part: "name" });
      }}
    />
  );
}
