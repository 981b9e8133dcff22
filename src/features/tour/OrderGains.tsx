import type { Itinerary } from "#domain/schedule/itinerary.ts";
import type { BestOrder } from "#domain/schedule/optimise.ts";
import { conflictMinutes } from "#i18n/conflictSentence.ts";
import { timelineWords } from "#i18n/timelineWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { timelineTime } from "./timelineTime.ts";

interface OrderGainsProps {
  readonly best: BestOrder;
  /** Of the tour in that order. */
  readonly itinerary: Itinerary;
  readonly dayIndex: number;
}

/** What another order is better in, what it costs, and how sure that is. */
export function OrderGains({ best, itinerary, dayIndex }: OrderGainsProps) {
  const language = useLanguage();
  const { order: words } = timelineWords[language];
  const { minutesSaved, conflictMinutesSaved, driveMinutesSaved, after, isExact } = best;
  const inWords = (minutes: number) => conflictMinutes(Math.abs(minutes), language);
  const end = timelineTime(after.endsAt, language);
  const conflictsLeft = itinerary.conflicts.filter(({ day }) => day === dayIndex).length;
  const ending =
    minutesSaved === 0
      ? words.sameEnd(end)
      : (minutesSaved > 0 ? words.saved : words.longer)(inWords(minutesSaved), end);
  const gains = [
    ...(conflictMinutesSaved > 0 ? [words.lessConflict(inWords(conflictMinutesSaved))] : []),
    ...(conflictMinutesSaved < 0 ? [words.moreConflict(inWords(conflictMinutesSaved))] : []),
    ending,
    ...(driveMinutesSaved > 0 ? [words.lessDriving(inWords(driveMinutesSaved))] : []),
    ...(driveMinutesSaved < 0 ? [words.moreDriving(inWords(driveMinutesSaved))] : []),
    ...(conflictsLeft > 0 ? [words.conflictsLeft(conflictsLeft)] : []),
  ];
  return (
    <>
      {gains.map((gain) => (
        <p key={gain}>{gain}</p>
      ))}
      <p className="small">{isExact ? words.wasExact : words.wasHeuristic}</p>
    </>
  );
}
