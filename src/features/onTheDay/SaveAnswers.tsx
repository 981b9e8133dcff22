import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { onTheDayWords } from "#i18n/onTheDayWords.ts";
import { saveFile } from "#services/download.ts";
import { tourNow } from "#state/tour.ts";
import { answersFileName, answersText } from "./answersText.ts";
import type { MinuteNumber } from "./stages.ts";
import { dateOf, type Telling } from "./useTelling.ts";

interface SaveAnswersProps {
  readonly itinerary: Itinerary;
  readonly now: MinuteNumber;
  readonly telling: Telling;
}

/** Gives the person what was answered, as a file that any program opens. */
export function SaveAnswers({ itinerary, now, telling }: SaveAnswersProps) {
  const { questions: words, line } = onTheDayWords[telling.language];
  const save = () => {
    const [tour, time] = [tourNow(), line(telling.date(dateOf(now)), clockTime(now))];
    const text = answersText(tour, telling, time);
    saveFile(
      answersFileName({ ...itinerary, tour }, telling),
      new Blob([text], { type: "text/plain;charset=utf-8" }),
    );
  };
  return (
    <p className="on-day-save">
      <button type="button" className="plain-button on-day-wide" onClick={save}>
        {words.save}
      </button>
      <span className="small">{words.kept}</span>
    </p>
  );
}
