import { useRef } from "react";
import { flushSync } from "react-dom";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { startOf } from "#domain/tour/today.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { conflictMinutes } from "#i18n/conflictSentence.ts";
import { onTheDayWords } from "#i18n/onTheDayWords.ts";
import { timelineWords } from "#i18n/timelineWords.ts";
import { setDelay, useTour } from "#state/tour.ts";
import { LateReport } from "./LateReport.tsx";
import { type MinuteNumber, type Stage, type VisitStage, visitBefore } from "./stages.ts";
import type { Telling } from "./useTelling.ts";

interface RunningLateProps {
  /** With the delays. */
  readonly itinerary: Itinerary;
  /** Without them; null while that is being worked out. */
  readonly base: Itinerary | null;
  readonly stages: readonly Stage[];
  /** As `positionAt` gives it; before a day it is that day’s. */
  readonly position: number;
  readonly now: MinuteNumber;
  readonly telling: Telling;
  /** The group is where it is, whatever the delay does to the clock; null: the clock is right. */
  readonly onHere: (stage: Stage | null) => void;
}

const STEPS = [5, 15, 25] as const;

/** One tap for a delay where one is now, and what it does to the rest of the day. */
export function RunningLate(props: RunningLateProps) {
  const { itinerary, base, stages, position, now, telling, onHere } = props;
  const { language } = telling;
  const { late: words } = onTheDayWords[language];
  const delays = useTour((state) => state.delays);
  const group = useRef<HTMLFieldSetElement>(null);
  const { day, date } = stages[Math.ceil(position)] ?? {};
  const ofDay = (itinerary.days[day ?? -1]?.visits ?? []).map((visit) => visit.stop);
  const [first] = ofDay;
  if (date === undefined || first === undefined) return null;
  const stage = stages[position];
  const start = startOf(date);
  const counted = countedAt(stages, position)?.visit.stop ?? null;
  const key = counted?.id ?? start;
  const place = telling.stop(counted ?? first);
  const before = delays.get(key) ?? 0;
  const most = LIMITS.stayMinutes - (counted?.stayMinutes ?? 0);
  const late = [{ id: start, stop: null }, ...ofDay.map((stop) => ({ id: stop.id, stop }))].flatMap(
    ({ id, stop }) => {
      const minutes = delays.get(id);
      return minutes === undefined ? [] : [{ id, stop, minutes }];
    },
  );
  const add = (minutes: number) => {
    if (stage?.kind === "travel") onHere(stage);
    setDelay(key, Math.min(before + minutes, most));
  };
  const onTime = () => {
    flushSync(() => {
      onHere(null);
      for (const { id } of late) setDelay(id, 0);
    });
    // The button goes with the delays.
    group.current?.focus();
  };
  const { at, atStart } = timelineWords[language].delay;
  const said = late.map(({ stop, minutes }) => {
    const inWords = conflictMinutes(minutes, language);
    return stop ? at(inWords, telling.stop(stop)) : atStart(inWords);
  });
  return (
    <fieldset ref={group} className="on-day-late" tabIndex={-1}>
      <legend className="group-title">{words.title}</legend>
      <div className="on-day-steps">
        {STEPS.map((minutes) => (
          <button
            key={minutes}
            type="button"
            className="plain-button"
            aria-label={(counted ? words.moreAt : words.moreBefore)(`${minutes}`, place)}
            onClick={() => add(minutes)}
          >
            {words.more(`${minutes}`)}
          </button>
        ))}
      </div>
      {stage?.kind !== "visit" && (
        <p className="small">{(counted ? words.on : words.onStart)(place)}</p>
      )}
      <div role="status">
        {late.length > 0 && (
          <>
            <p>{words.counted(said.join(", "))}</p>
            {base && <LateReport {...{ itinerary, base, stages, position, now, telling }} />}
          </>
        )}
      </div>
      {late.length > 0 && (
        <button type="button" className="plain-button on-day-wide" onClick={onTime}>
          {words.onTime}
        </button>
      )}
    </fieldset>
  );
}

/** The stop whose stay takes the delay: this one, or the one left last. Null: the day’s start takes it. */
function countedAt(stages: readonly Stage[], position: number): VisitStage | null {
  const stage = stages[position];
  if (stage?.kind === "visit") return stage;
  return stage ? visitBefore(stages, position) : null;
}
