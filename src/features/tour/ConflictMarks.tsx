import type { Conflict } from "#domain/itinerary.ts";
import type { Language } from "#domain/text.ts";
import { conflictMinutes } from "#i18n/conflictSentence.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { focusConflicts } from "./tourFocus.ts";

/** What does not work at a stop, in a word each; each leads to the sentence. */
export function ConflictMarks({ conflicts }: { conflicts: readonly Conflict[] }) {
  const language = useLanguage();
  const words = tourWords[language].conflicts;
  if (conflicts.length === 0) return null;
  return (
    <p className="conflict-marks">
      {conflicts.map((conflict) => {
        const mark = markOf(conflict, language);
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

/** The conflicts that are about one stop. */
export function conflictsAt(
  conflicts: readonly Conflict[],
  day: number,
  stop: string,
): readonly Conflict[] {
  return conflicts.filter(
    (conflict) => conflict.day === day && "stop" in conflict && conflict.stop === stop,
  );
}

function markOf(conflict: Conflict, language: Language): string {
  const words = tourWords[language].conflicts;
  switch (conflict.kind) {
    case "late":
      return words.late(conflictMinutes(conflict.lateMinutes, language));
    case "closed":
      return words.closed;
    case "past-midnight":
      return words.midnight;
    case "unknown-place":
      return words.unknown;
    default:
      throw new Error(`A conflict of the whole day (${conflict.kind}) is no mark of a stop.`);
  }
}
