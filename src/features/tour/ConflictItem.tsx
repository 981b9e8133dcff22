import { useId } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Conflict, Itinerary } from "#domain/schedule/itinerary.ts";
import { conflictMinutes, conflictSentence } from "#i18n/conflictSentence.ts";
import { timelineWords } from "#i18n/timelineWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { selectStop } from "#state/tour.ts";
import { type Remedy, remediesOf } from "./timelineRemedies.ts";
import { timelineTime } from "./timelineTime.ts";
import { focusStop } from "./tourFocus.ts";
import { usePlaceName } from "./usePlaceName.ts";
import { visitOf } from "./visitOf.ts";

interface ConflictItemProps {
  readonly conflict: Conflict;
  readonly itinerary: Itinerary;
  readonly catalog: Catalog;
  /** Gets the words of the button, too. */
  readonly onRemedy: (remedy: Remedy, label: string) => void;
}

/** A sentence on what does not work, the way to its stop, and what one press can do about it. */
export function ConflictItem({ conflict, itinerary, catalog, onRemedy }: ConflictItemProps) {
  const language = useLanguage();
  const { conflicts: words } = timelineWords[language];
  const nameOf = usePlaceName(catalog);
  const sentenceId = useId();
  const stop = "stop" in conflict ? conflict.stop : null;
  const visit = stop === null ? null : visitOf(itinerary, conflict.day, stop);
  const labelOf = (remedy: Remedy) => {
    switch (remedy.kind) {
      case "start":
        return words.startAt(timelineTime(remedy.at, language));
      case "end":
        return words.endAt(timelineTime(remedy.at, language));
      case "leave":
        return words.leave(nameOf(remedy.place), timelineTime(remedy.at, language));
      case "shorten":
        return words.shorten(conflictMinutes(remedy.minutes, language));
    }
  };
  return (
    <li className="conflict" data-conflict={conflict.kind}>
      <p id={sentenceId}>{conflictSentence(conflict, { itinerary, language, nameOf })}</p>
      <p className="conflict-actions">
        {remediesOf(conflict, itinerary).map((remedy) => (
          <button
            key={remedy.kind}
            type="button"
            className="plain-button"
            aria-describedby={sentenceId}
            onClick={() => onRemedy(remedy, labelOf(remedy))}
          >
            {labelOf(remedy)}
          </button>
        ))}
        {visit && (
          <button
            type="button"
            className="text-button"
            aria-describedby={sentenceId}
            onClick={() => {
              selectStop(visit.stop.id);
              focusStop(visit.stop.id, "name");
            }}
          >
            {words.go(nameOf(visit.stop.place))}
          </button>
        )}
      </p>
    </li>
  );
}
