import { useRef } from "react";
import { flushSync } from "react-dom";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { onTheDayWords } from "#i18n/onTheDayWords.ts";
import { useHolds, useTour } from "#state/tour.ts";
import { KnownConflicts } from "./KnownConflicts.tsx";
import { NextPart } from "./NextPart.tsx";
import { type Directions, NowPart } from "./NowPart.tsx";
import { PhoneLink } from "./PhoneLink.tsx";
import { RunningLate } from "./RunningLate.tsx";
import { type MinuteNumber, type Stage, stageAfter } from "./stages.ts";
import type { Here } from "./useHere.ts";
import type { Telling } from "./useTelling.ts";

interface RunningProps {
  readonly itinerary: Itinerary;
  readonly base: Itinerary | null;
  readonly stages: readonly Stage[];
  readonly index: number;
  readonly here: Here;
  readonly now: MinuteNumber;
  readonly telling: Telling;
  readonly directions: Directions | undefined;
}

/** During a day: now, next, late. */
export function Running(props: RunningProps) {
  const { itinerary, base, stages, index, here, now, telling, directions } = props;
  const words = onTheDayWords[telling.language];
  const heading = useRef<HTMLHeadingElement>(null);
  const stage = stages[index];
  if (!stage) return null;
  const ofDay = { itinerary, base, stages, index, now, telling };
  const next = stageAfter(stages, index);
  /** The button may go with what it does. */
  const thenFocus = (act: () => void) => {
    flushSync(act);
    heading.current?.focus();
  };
  return (
    <>
      <NowPart {...{ stage, now, telling, directions }} headingRef={heading}>
        {next && (
          <button
            type="button"
            className="plain-button on-day-wide"
            onClick={() => thenFocus(() => here.hold(next))}
          >
            {stage.kind === "visit" ? words.hand.leaving : words.hand.arrived}
          </button>
        )}
        {here.byClock !== null && (
          <p className="on-day-by-hand">
            {words.hand.set(clockStage(here.byClock, stages, telling))}{" "}
            <button type="button" className="plain-button" onClick={() => thenFocus(here.follow)}>
              {words.hand.follow}
            </button>
          </p>
        )}
      </NowPart>
      <NextPart {...{ stages, index, now, telling, directions }} />
      <RunningLate
        {...ofDay}
        position={index}
        onHere={(stageNow) => (stageNow ? here.hold(stageNow) : here.follow())}
      />
      <KnownConflicts {...ofDay} />
      <Driver telling={telling} />
    </>
  );
}

function clockStage(position: number, stages: readonly Stage[], telling: Telling): string {
  const { hand } = onTheDayWords[telling.language];
  const stage = stages[position];
  if (stage) return telling.stage(stage);
  return position < 0 ? hand.notBegun : hand.over;
}

/** Whom to call for the coach; in the organiser's plan only. */
function Driver({ telling }: { telling: Telling }) {
  const { details } = onTheDayWords[telling.language];
  const isOrganisers = useHolds("organiser");
  const { driverName, driverPhone, plate } = useTour(({ tour }) => tour.secrets);
  if (!isOrganisers) return null;
  return (
    <>
      <PhoneLink
        who={driverName.trim() || details.driver}
        phone={driverPhone}
        language={telling.language}
      />
      {plate.trim() !== "" && (
        <dl className="on-day-details">
          <div>
            <dt>{details.plate}</dt>
            <dd>{plate}</dd>
          </div>
        </dl>
      )}
    </>
  );
}
