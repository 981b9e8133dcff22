import type { Language } from "#domain/base/text.ts";
import type { Conflict } from "#domain/schedule/itinerary.ts";
import { conflictMinutes } from "#i18n/conflictSentence.ts";
import { tourWords } from "#i18n/tourWords.ts";

/** A conflict in a word or two, where its stop is shown; null for one of the whole day. */
export function stopConflict(conflict: Conflict, language: Language): string | null {
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
      return null;
  }
}
