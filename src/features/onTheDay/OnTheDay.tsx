import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { onTheDayWords } from "#i18n/onTheDayWords.ts";
import { isElsewhere } from "#i18n/ownTime.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { useOwnTime } from "#state/ownTime.ts";
import { moveFocus } from "#ui/moveFocus.ts";
import { useFocusReturn } from "#ui/useFocusReturn.ts";
import { announcement } from "./announcement.ts";
import { ComingUp } from "./ComingUp.tsx";
import { DayClock } from "./DayClock.tsx";
import type { Directions } from "./NowPart.tsx";
import { Questions } from "./Questions.tsx";
import { Running } from "./Running.tsx";
import { RunningLate } from "./RunningLate.tsx";
import { type MinuteNumber, type Stage, stagesOf, visitAfter } from "./stages.ts";
import { useHere } from "./useHere.ts";
import { useMinute } from "./useMinute.ts";
import { dateOf, type Telling, useTelling } from "./useTelling.ts";
import { WholeDay } from "./WholeDay.tsx";

interface OnTheDayProps {
  /** The tour on the clock, with its delays; null while it is being worked out. */
  readonly itinerary: Itinerary | null;
  /** The same without delays. */
  readonly base: Itinerary | null;
  readonly catalog: Catalog;
  /** What there is to say about the keeping of the plan. */
  readonly notices?: ReactNode;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Of the person; by default that of their system. */
  readonly zone?: string;
  /** Ways to see a drive in a map app. */
  readonly directions?: Directions;
  readonly onClose: () => void;
}

/** The plan for whoever is on the way with a phone in the hand: what is on, what is next, what to ask. */
export function OnTheDay(props: OnTheDayProps) {
  const { itinerary, base, catalog, now = Date.now, notices, directions, onClose } = props;
  const { zone: deviceZone, isShown: isOwnShown } = useOwnTime();
  const { zone = deviceZone } = props;
  const words = onTheDayWords[useLanguage()];
  const heading = useRef<HTMLHeadingElement>(null);
  const minute = useMinute(now);
  const hasOwn = isElsewhere(zone, dateOf(minute), minute % 1440);
  const telling = useTelling(catalog, hasOwn && isOwnShown ? zone : null);
  useFocusReturn();
  // It takes the place of the panel in which the button was that opened it.
  useEffect(() => moveFocus(heading.current), []);
  return (
    <section className="on-day" aria-label={words.title}>
      <div className="on-day-head">
        <h2 ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        <button type="button" className="plain-button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      {notices}
      <DayClock now={minute} telling={telling} isOwnShown={hasOwn ? isOwnShown : null} />
      {itinerary ? (
        <Programme {...{ itinerary, base, directions, telling }} now={minute} />
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </section>
  );
}

interface ProgrammeProps {
  readonly itinerary: Itinerary;
  readonly base: Itinerary | null;
  readonly now: MinuteNumber;
  readonly telling: Telling;
  readonly directions: Directions | undefined;
}

function Programme({ itinerary, base, now, telling, directions }: ProgrammeProps) {
  const words = onTheDayWords[telling.language];
  const stages = useMemo(() => stagesOf(itinerary), [itinerary]);
  const here = useHere(stages, now);
  const { position } = here;
  const stage = stages[position];
  if (stages.length === 0) return <p>{words.noStops}</p>;
  // Also where there is no stage: a day that begins early, or goes on longer than its plan.
  const ofDay = stages.filter(({ day: other, date }) =>
    stage ? other === stage.day : date === dateOf(now),
  );
  const { length } = itinerary.days;
  const day = (stage ?? stages[Math.ceil(position)])?.day;
  return (
    <>
      <p role="status" className="visually-hidden">
        {announcement(stages, position, now, telling)}
      </p>
      {length > 1 && day !== undefined && <p>{words.ofDays(`${day + 1}`, `${length}`)}</p>}
      {stage ? (
        <Running
          {...{ itinerary, base, stages, here, now, telling, directions }}
          index={position}
        />
      ) : (
        <Idle {...{ itinerary, base, stages, position, now, telling }} />
      )}
      {ofDay.length > 0 && (
        <WholeDay stages={ofDay} current={stage ?? null} telling={telling} onHere={here.hold} />
      )}
      <Questions {...{ itinerary, stages, position, now, telling }} />
    </>
  );
}

interface IdleProps {
  readonly itinerary: Itinerary;
  readonly base: Itinerary | null;
  readonly stages: readonly Stage[];
  readonly position: number;
  readonly now: MinuteNumber;
  readonly telling: Telling;
}

/** Before a day, between two, or after the last one. */
function Idle(props: IdleProps) {
  const { itinerary, stages, position, now, telling } = props;
  const next = Math.ceil(position);
  const [first, last] = [stages[next], stages[next - 1]];
  const day = first && itinerary.tour.days[first.day];
  const startsAt = itinerary.days[first?.day ?? -1]?.startsAt ?? 0;
  const firstVisit = first?.kind === "visit" ? first : visitAfter(stages, next);
  return (
    <>
      {first && day ? (
        <ComingUp {...{ first, firstVisit, day, startsAt, now, telling }}>
          {/* Whoever knows on the day itself that they will be late need not wait for its start. */}
          {first.date === dateOf(now) && <RunningLate {...props} onHere={() => {}} />}
        </ComingUp>
      ) : (
        last && <Over last={last} telling={telling} />
      )}
    </>
  );
}

function Over({ last, telling }: { last: Stage; telling: Telling }) {
  const { ended: words } = onTheDayWords[telling.language];
  return (
    <section className="on-day-now" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p>{words.since(telling.date(dateOf(last.ends)), clockTime(last.ends))}</p>
    </section>
  );
}
