import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { rippleOf } from "#domain/schedule/ripple.ts";
import { conflictMinutes, conflictSentence } from "#i18n/conflictSentence.ts";
import { timelineWords } from "#i18n/timelineWords.ts";
import { conflictsAhead } from "./conflictsAhead.ts";
import { type MinuteNumber, minuteNumber, type Stage } from "./stages.ts";
import type { Telling } from "./useTelling.ts";

interface LateReportProps {
  readonly itinerary: Itinerary;
  readonly base: Itinerary;
  readonly stages: readonly Stage[];
  /** As `positionAt` gives it; before a day it is that day’s. */
  readonly position: number;
  readonly now: MinuteNumber;
  readonly telling: Telling;
}

/** What is still to come and moves, what breaks, and when the day ends. */
export function LateReport(props: LateReportProps) {
  const { itinerary, base, stages, position, now, telling } = props;
  const { language, nameOf } = telling;
  const { delay: words } = timelineWords[language];
  const ripple = rippleOf(base, itinerary);
  const stage = stages[Math.ceil(position)];
  if (!stage) return null;
  const shift = (minutes: number) =>
    (minutes < 0 ? words.earlier : words.later)(conflictMinutes(Math.abs(minutes), language));
  const moved = stages.slice(Math.floor(position) + 1).flatMap((later) => {
    if (later.kind !== "visit" || later.day !== stage.day) return [];
    const { stop } = later.visit;
    const by = ripple.moved.find((visit) => visit.stop === stop.id)?.beginsLater ?? 0;
    return by === 0 ? [] : [words.moved(telling.stop(stop), shift(by))];
  });
  const endsAt = telling.time(minuteNumber(stage.date, itinerary.days[stage.day]?.endsAt ?? 0));
  const endsLater = ripple.dayEnds.find(({ day }) => day === stage.day)?.endsLater ?? 0;
  const broken = conflictsAhead([...ripple.newConflicts, ...ripple.worseConflicts], {
    stages,
    position,
    now,
  });
  return (
    <ul className="on-day-report" data-breaks={broken.length > 0 || undefined}>
      {broken.map((conflict) => {
        const sentence = conflictSentence(conflict, { itinerary, language, nameOf });
        return <li key={sentence}>{sentence}</li>;
      })}
      <li>{moved.length > 0 ? words.some(moved.join(", ")) : words.nothing}</li>
      <li>{endsLater === 0 ? words.endsSame(endsAt) : words.ends(endsAt, shift(endsLater))}</li>
      {broken.length === 0 && <li>{words.safe}</li>}
    </ul>
  );
}
