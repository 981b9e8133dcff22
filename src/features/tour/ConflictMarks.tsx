import type { Conflict } from "#domain/schedule/itinerary.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { stopConflict } from "./stopConflict.ts";
import { focusConflicts } from "./tourFocus.ts";

/** What does not work at a stop, in a word each; each leads to the sentence. */
export function ConflictMarks({ conflicts }: { conflicts: readonly Conflict[] }) {
  const language = useLanguage();
  const words = tourWords[language].conflicts;
  if (conflicts.length === 0) return null;
  return (
    <p className="conflict-marks">
      {conflicts.map((conflict) => {
        const mark = stopConflict(conflict, language);
        if (mark === null) return null;
        return (
          <button
            key={conflict.kind}
            type="button"
            className="conflict-mark"
            aria-label={words.see(mark)}
            onClick={focusConflicts}
          >
            <span aria-hidden="true">!</span> {mark}
          </button>
        );
      })}
    </p>
  );
}

const NONE: readonly Conflict[] = [];

/** The conflicts that are about one stop; of none always the same list. */
export function conflictsAt(
  conflicts: readonly Conflict[],
  day: number,
  stop: string,
): readonly Conflict[] {
  const found = conflicts.filter(
    (conflict) => conflict.day === day && "stop" in conflict && conflict.stop === stop,
  );
  return found.length > 0 ? found : NONE;
}
