import { LANGUAGES, type Language } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { conflictSentence } from "#i18n/conflictSentence.ts";
import { timelineWords } from "#i18n/timelineWords.ts";
import { placeName } from "./placeName.ts";

interface ProgrammeConflictsProps {
  readonly itinerary: Itinerary;
  readonly catalog: Catalog;
}

/** What does not work, so that nobody takes a plan to the printer's that fails. */
export function ProgrammeConflicts({ itinerary, catalog }: ProgrammeConflictsProps) {
  const sentencesIn = (language: Language) =>
    itinerary.conflicts.map((conflict) =>
      conflictSentence(conflict, {
        itinerary,
        language,
        nameOf: (place) => placeName(catalog, place, language),
      }),
    );
  if (itinerary.conflicts.length === 0) return null;
  return (
    <div className="handout-columns handout-conflicts">
      {LANGUAGES.map((language) => (
        <div key={language} lang={language}>
          <h3>{timelineWords[language].conflicts.title}</h3>
          <ul>
            {[...new Set(sentencesIn(language))].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
