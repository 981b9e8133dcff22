import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { stopOf } from "#domain/tour/tourEdit.ts";
import { useTour } from "#state/tour.ts";
import { SaveAnswers } from "./SaveAnswers.tsx";
import { StopQuestions } from "./StopQuestions.tsx";
import { type MinuteNumber, type Stage, visitAfter } from "./stages.ts";
import type { Telling } from "./useTelling.ts";

interface QuestionsProps {
  readonly itinerary: Itinerary;
  readonly stages: readonly Stage[];
  /** As `positionAt` gives it. */
  readonly position: number;
  readonly now: MinuteNumber;
  readonly telling: Telling;
}

/**
 * The questions of the stop where one is or to which one is on the way, and below it those of the stops before:
 * answers are often written in the coach afterwards. What has been shown stays in its place, so that
 * no step of the clock takes a field away from under the fingers.
 */
export function Questions({ itinerary, stages, position, now, telling }: QuestionsProps) {
  const tour = useTour((state) => state.tour);
  const isOver = position > stages.length - 1;
  const stage = stages[position];
  const current = stage?.kind === "travel" ? visitAfter(stages, position) : (stage ?? null);
  const reached = stages.filter((other, i) => i <= position || other === current);
  const stops = reached
    .flatMap((other) => (other.kind === "visit" ? [other] : []))
    .toReversed()
    .flatMap(({ visit, ...other }) => {
      // As it is now: a clock on its way may still hold the words of before.
      const stop = stopOf(tour, visit.stop.id);
      return stop ? [{ stop, isCurrent: other.key === current?.key }] : [];
    });
  if (stops.length === 0) return null;
  return (
    <div className="on-day-all-questions">
      {stops.map(({ stop, isCurrent }) => (
        <StopQuestions
          key={stop.id}
          stop={stop}
          telling={telling}
          isOpenAtFirst={isCurrent || (isOver && stop.guests.questions.length > 0)}
        />
      ))}
      <SaveAnswers itinerary={itinerary} now={now} telling={telling} />
    </div>
  );
}
