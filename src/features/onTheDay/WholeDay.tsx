import { useRef } from "react";
import { flushSync } from "react-dom";
import { onTheDayWords } from "#i18n/onTheDayWords.ts";
import { minuteNumber, type Stage } from "./stages.ts";
import type { Telling } from "./useTelling.ts";

interface WholeDayProps {
  /** Of one day. */
  readonly stages: readonly Stage[];
  /** Where the group is, if at one of them. */
  readonly current: Stage | null;
  readonly telling: Telling;
  readonly onHere: (stage: Stage) => void;
}

/** The day in order, to say where one is when the clock is wrong by more than a step. */
export function WholeDay({ stages, current, telling, onHere }: WholeDayProps) {
  const { hand, line } = onTheDayWords[telling.language];
  const summary = useRef<HTMLElement>(null);
  const goHere = (stage: Stage) => {
    flushSync(() => onHere(stage));
    // The button that had the focus says now that one is there.
    summary.current?.focus();
  };
  return (
    <details className="on-day-whole">
      <summary ref={summary}>{hand.wholeDay}</summary>
      <ol>
        {stages.map((stage) => {
          const what = line(telling.time(startOf(stage)), telling.stage(stage));
          const isCurrent = stage.key === current?.key;
          return (
            <li key={stage.key} aria-current={isCurrent ? "step" : undefined}>
              <span>{what}</span>
              {isCurrent ? (
                <span className="small">{hand.current}</span>
              ) : (
                <button
                  type="button"
                  className="plain-button"
                  aria-label={hand.hereNamed(what)}
                  onClick={() => goHere(stage)}
                >
                  {hand.here}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}

function startOf(stage: Stage): number {
  return stage.kind === "visit" ? minuteNumber(stage.date, stage.visit.begins) : stage.starts;
}
