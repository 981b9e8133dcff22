import { clockTime } from "#i18n/clockTime.ts";
import { onTheDayWords } from "#i18n/onTheDayWords.ts";
import { ownTimeWords } from "#i18n/ownTimeWords.ts";
import { showOwnTime } from "#state/ownTime.ts";
import type { MinuteNumber } from "./stages.ts";
import { dateOf, type Telling } from "./useTelling.ts";

interface DayClockProps {
  readonly now: MinuteNumber;
  readonly telling: Telling;
  /** Null: the person's clock shows the time of Da Nang. */
  readonly isOwnShown: boolean | null;
}

/** What time it is there, and on request here. */
export function DayClock({ now, telling, isOwnShown }: DayClockProps) {
  const { time: words } = onTheDayWords[telling.language];
  const own = telling.ownTime(now);
  return (
    <div className="on-day-clock">
      <p>
        <strong>{words.inDaNang(clockTime(now))}</strong>{" "}
        <span className="on-day-date">{telling.date(dateOf(now))}</span>
      </p>
      {own !== null && <p>{own}</p>}
      {isOwnShown !== null && (
        <label className="on-day-check">
          <input
            type="checkbox"
            checked={isOwnShown}
            onChange={({ target }) => showOwnTime(target.checked)}
          />
          {ownTimeWords[telling.language].show}
        </label>
      )}
    </div>
  );
}
