import type { Visit } from "#domain/schedule/itinerary.ts";
import type { IsoDate, TourDay } from "#domain/tour/tour.ts";
import { isElsewhere, ownSpan } from "#i18n/ownTime.ts";
import { ownTimeWords } from "#i18n/ownTimeWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { showOwnTime, useOwnTime } from "#state/ownTime.ts";

/** For whoever is elsewhere: whose time it is, and theirs beside it on request. */
export function OwnTimeChoice({ day: { date, startsAt } }: { day: TourDay }) {
  const words = ownTimeWords[useLanguage()];
  const { zone, isShown } = useOwnTime();
  if (!isElsewhere(zone, date, startsAt)) return null;
  return (
    <p className="small own-time">
      {words.daNang}{" "}
      <label className="choice">
        <input
          type="checkbox"
          checked={isShown}
          onChange={({ target }) => showOwnTime(target.checked)}
        />
        {words.show}
      </label>
    </p>
  );
}

interface OwnTimesProps {
  readonly visit: Visit;
  readonly date: IsoDate;
}

/** When one comes and goes, on the person's own clock. */
export function OwnTimes({ visit: { arrives, ends }, date }: OwnTimesProps) {
  const language = useLanguage();
  const { zone, isShown } = useOwnTime();
  if (!isShown || !isElsewhere(zone, date, arrives)) return null;
  return <p className="small">{ownSpan(zone, { date, from: arrives, to: ends }, language)}</p>;
}
