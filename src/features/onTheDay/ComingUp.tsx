import type { ReactNode } from "react";
import { daysBetween } from "#domain/schedule/clock.ts";
import type { DayMinutes } from "#domain/schedule/itinerary.ts";
import type { TourDay } from "#domain/tour/tour.ts";
import { onTheDayWords } from "#i18n/onTheDayWords.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useHolds } from "#state/tour.ts";
import { StopDetails } from "./StopDetails.tsx";
import { type MinuteNumber, minuteNumber, type Stage, type VisitStage } from "./stages.ts";
import { dateOf, type Telling } from "./useTelling.ts";

interface ComingUpProps {
  /** The first of the day to come. */
  readonly first: Stage;
  readonly firstVisit: VisitStage | null;
  readonly day: TourDay;
  /** With its delay. */
  readonly startsAt: DayMinutes;
  readonly now: MinuteNumber;
  readonly telling: Telling;
  /** What can be said before it begins. */
  readonly children: ReactNode;
}

/** Before a day: when it is, where it begins, and what somebody still has to ask for. */
export function ComingUp(props: ComingUpProps) {
  const { first, firstVisit, day, startsAt, now, telling, children } = props;
  const { before: words } = onTheDayWords[telling.language];
  const isOrganisers = useHolds("organiser");
  const days = daysBetween(dateOf(now), first.date);
  const when = days < 1 ? words.today : days === 1 ? words.tomorrow : words.inDays(`${days}`);
  const starts = minuteNumber(day.date, startsAt);
  const time = telling.time(starts);
  return (
    <>
      <section className="on-day-now" aria-label={when}>
        <h3>{words.day(when, telling.date(first.date))}</h3>
        <p className="on-day-big">
          {days < 1 ? words.startsIn(time, telling.when(starts, now)) : words.starts(time)}
        </p>
        {firstVisit && (
          <>
            <p>
              <span className="group-title">{words.first}</span>{" "}
              {telling.stop(firstVisit.visit.stop)}
            </p>
            <StopDetails stop={firstVisit.visit.stop} language={telling.language} />
          </>
        )}
      </section>
      {children}
      {isOrganisers && <Unconfirmed day={day} telling={telling} />}
    </>
  );
}

/** Copies for others do not say what is confirmed. */
function Unconfirmed({ day, telling }: { day: TourDay; telling: Telling }) {
  const { before: words } = onTheDayWords[telling.language];
  const { states } = tourWords[telling.language];
  const open = day.stops.filter(({ agreement }) => agreement.kind !== "confirmed");
  if (open.length === 0) return <p>{words.allConfirmed}</p>;
  return (
    <section className="on-day-conflicts">
      <h3 className="group-title">{words.unconfirmed}</h3>
      <ul>
        {open.map((stop) => (
          <li key={stop.id}>{words.stop(telling.stop(stop), states[stop.agreement.kind])}</li>
        ))}
      </ul>
    </section>
  );
}
