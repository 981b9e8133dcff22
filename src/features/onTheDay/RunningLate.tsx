import { useRef } from "react";
import { flushSync } from "react-dom";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { conflictMinutes } from "#i18n/conflictSentence.ts";
import { onTheDayWords } from "#i18n/onTheDayWords.ts";
import { timelineWords } from "#i18n/timelineWords.ts";
import { setDelay, useTour } from "#state/tour.ts";
import { LateReport } from "./LateReport.tsx";
import {
  type MinuteNumber,
  type Stage,
  type VisitStage,
  visitAfter,
  visitBefore,
} from "./stages.ts";
import type { Telling } from "./useTelling.ts";

interface RunningLateProps {
  /** With the delays. */
  readonly itinerary: Itinerary;
  /** Without them; null while that is being worked out. */
  readonly base: Itinerary | null;
  readonly stages: readonly Stage[];
  readonly index: number;
  readonly now: MinuteNumber;
  readonly telling: Telling;
  /** The group is where it is, whatever the delay does to the clock; null: the clock is right. */
  readonly onHere: (stage: Stage | null) => void;
}

const STEPS = [5, 15, 25] as const;

/** One tap for a delay where one is now, and what it does to the rest of the day. */
export function RunningLate(props: RunningLateProps) {
  const { itinerary, base, stages, index, now, telling, onHere } = props;
  const { language } = telling;
  const { late: words } = onTheDayWords[language];
  const delays = useTour((state) => state.delays);
  const group = useRef<HTMLFieldSetElement>(null);
  const stage = stages[index];
  const counted = stage && countedAt(stages, index, stage);
  if (!stage || !counted) return null;
  const { stop } = counted.visit;
  const place = telling.stop(stop);
  const before = delays.get(stop.id) ?? 0;
  const most = LIMITS.stayMinutes - stop.stayMinutes;
  const ofDay = (itinerary.days[stage.day]?.visits ?? []).map((visit) => visit.stop);
  const late = ofDay.flatMap((other) => {
    const minutes = delays.get(other.id);
    return minutes === undefined ? [] : [{ stop: other, minutes }];
  });
  const add = (minutes: number) => {
    if (stage.kind === "travel") onHere(stage);
    setDelay(stop.id, Math.min(before + minutes, most));
  };
  const onTime = () => {
    flushSync(() => {
      onHere(null);
      for (const { stop: other } of late) setDelay(other.id, 0);
    });
    // The button goes with the delays.
    group.current?.focus();
  };
  const said = late.map(({ stop: other, minutes }) =>
    timelineWords[language].delay.at(conflictMinutes(minutes, language), telling.stop(other)),
  );
  return (
    <fieldset ref={group} className="on-day-late" tabIndex={-1}>
      <legend className="group-title">{words.title}</legend>
      <div className="on-day-steps">
        {STEPS.map((minutes) => (
          <button
            key={minutes}
            type="button"
            className="plain-button"
            aria-label={words.moreAt(`${minutes}`, place)}
            onClick={() => add(minutes)}
          >
            {words.more(`${minutes}`)}
          </button>
        ))}
      </div>
      {stage.kind === "travel" && (
        <p className="small">
          {stages.indexOf(counted) < index ? words.on(place) : words.onNext(place)}
        </p>
      )}
      <div role="status">
        {late.length > 0 && (
          <>
            <p>{words.counted(said.join(", "))}</p>
            {base && <LateReport {...{ itinerary, base, stages, index, now, telling }} />}
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

/** The stop whose stay takes the delay: this one, the one left last, or the first one to come. */
function countedAt(stages: readonly Stage[], index: number, stage: Stage): VisitStage | null {
  if (stage.kind === "visit") return stage;
  return visitBefore(stages, index) ?? visitAfter(stages, index);
}
