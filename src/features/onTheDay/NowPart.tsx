import type { ReactNode, Ref } from "react";
import type { StopPlace } from "#domain/tour/tour.ts";
import { conflictMinutes } from "#i18n/conflictSentence.ts";
import { onTheDayWords } from "#i18n/onTheDayWords.ts";
import { StopDetails } from "./StopDetails.tsx";
import {
  isWaiting,
  type MinuteNumber,
  minuteNumber,
  type Stage,
  type TravelStage,
  type VisitStage,
} from "./stages.ts";
import type { Telling } from "./useTelling.ts";

export type Directions = (from: StopPlace, to: StopPlace) => ReactNode;

interface NowPartProps {
  readonly stage: Stage;
  readonly now: MinuteNumber;
  readonly telling: Telling;
  readonly directions: Directions | undefined;
  /** For the focus, when what had it has gone. */
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** What a person can say of where the group is. */
  readonly children: ReactNode;
}

/** What is on and how long yet, in the largest letters. */
export function NowPart(props: NowPartProps) {
  const { stage, now, telling, directions, headingRef, children } = props;
  const words = onTheDayWords[telling.language];
  return (
    <section className="on-day-now" aria-label={words.now}>
      <h3 ref={headingRef} tabIndex={-1}>
        <span className="group-title on-day-label">{words.now}</span> {telling.stage(stage)}
      </h3>
      {stage.kind === "visit" ? (
        <Stay stage={stage} now={now} telling={telling} />
      ) : (
        <Drive stage={stage} now={now} telling={telling} directions={directions} />
      )}
      {children}
    </section>
  );
}

interface StayProps {
  readonly stage: VisitStage;
  readonly now: MinuteNumber;
  readonly telling: Telling;
}

function Stay({ stage, now, telling }: StayProps) {
  const words = onTheDayWords[telling.language];
  const { visit } = stage;
  const begins = minuteNumber(stage.date, visit.begins);
  const left = stage.ends - now;
  const minutes = conflictMinutes(Math.abs(left), telling.language);
  return (
    <>
      {isWaiting(stage, now) && (
        <p className="on-day-big">
          {words.begins(telling.time(begins), telling.when(begins, now))}
        </p>
      )}
      <p className="on-day-big" data-over={left < 0 || undefined}>
        {words.until(telling.time(stage.ends))}
        <strong>
          {left > 0 ? words.left(minutes) : left < 0 ? words.over(minutes) : words.timeUp}
        </strong>
      </p>
      <StopDetails stop={visit.stop} language={telling.language} />
    </>
  );
}

interface DriveProps {
  readonly stage: TravelStage;
  readonly now: MinuteNumber;
  readonly telling: Telling;
  readonly directions: Directions | undefined;
}

function Drive({ stage, now, telling, directions }: DriveProps) {
  const words = onTheDayWords[telling.language];
  const { from, to, leg } = stage.travel;
  return (
    <>
      <p className="on-day-big" data-over={now > stage.ends || undefined}>
        {words.arriveIn(telling.time(stage.ends), telling.when(stage.ends, now))}
      </p>
      {leg.kind === "estimated" && <p className="small">≈ {words.estimated}</p>}
      {directions && <div className="on-day-directions">{directions(from, to)}</div>}
    </>
  );
}
