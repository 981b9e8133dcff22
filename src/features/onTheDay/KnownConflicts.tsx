import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { rippleOf } from "#domain/schedule/ripple.ts";
import { conflictSentence } from "#i18n/conflictSentence.ts";
import { onTheDayWords } from "#i18n/onTheDayWords.ts";
import { conflictsAhead } from "./conflictsAhead.ts";
import type { MinuteNumber, Stage } from "./stages.ts";
import type { Telling } from "./useTelling.ts";

interface KnownConflictsProps {
  readonly itinerary: Itinerary;
  readonly base: Itinerary | null;
  readonly stages: readonly Stage[];
  readonly index: number;
  readonly now: MinuteNumber;
  readonly telling: Telling;
}

/** What does not work in the rest of the day, delays or not. */
export function KnownConflicts(props: KnownConflictsProps) {
  const { itinerary, base, stages, index, now, telling } = props;
  const { language, nameOf } = telling;
  const ripple = base && rippleOf(base, itinerary);
  const byDelay = new Set([...(ripple?.newConflicts ?? []), ...(ripple?.worseConflicts ?? [])]);
  const known = itinerary.conflicts.filter((conflict) => !byDelay.has(conflict));
  const ahead = conflictsAhead(known, { stages, position: index, now });
  if (ahead.length === 0) return null;
  return (
    <section className="on-day-conflicts">
      <h3 className="group-title">{onTheDayWords[language].conflicts}</h3>
      <ul>
        {ahead.map((conflict) => {
          const sentence = conflictSentence(conflict, { itinerary, language, nameOf });
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
    </section>
  );
}
