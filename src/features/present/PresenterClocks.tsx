import { TIME_ZONE } from "#domain/tour/tour.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { useNow } from "./useNow.ts";
import { useTimer } from "./useTimer.ts";

/** The time spoken so far, the time in Da Nang, and the time here where it is another. */
export function PresenterClocks() {
  const { presenter: words } = presentWords[useLanguage()];
  const now = useNow();
  const timer = useTimer();
  const [daNang, here] = [wallTime(now, TIME_ZONE), wallTime(now)];
  return (
    <div className="presenter-clocks">
      <p>
        <span className="group-title">{words.timer}</span>
        <span className="presenter-time" role="timer">
          {duration(timer.at(now))}
        </span>
        <button type="button" className="plain-button" onClick={timer.onToggle}>
          {timer.isRunning ? words.pause : words.start}
        </button>
        <button type="button" className="plain-button" onClick={timer.onReset}>
          {words.reset}
        </button>
      </p>
      <p>
        <span className="group-title">{words.daNang}</span>
        <span className="presenter-time">{daNang}</span>
      </p>
      {here !== daNang && (
        <p>
          <span className="group-title">{words.here}</span>
          <span className="presenter-time">{here}</span>
        </p>
      )}
    </div>
  );
}

/** `14:05`, in both languages. */
function wallTime(instant: number, timeZone?: string): string {
  const format = new Intl.DateTimeFormat("en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  return format.format(instant);
}

/** `0:07`, `12:30`, `1:02:03`. */
function duration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (amount: number) => `${amount}`.padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const head = hours > 0 ? `${hours}:${two(minutes)}` : `${minutes}`;
  return `${head}:${two(seconds % 60)}`;
}
