import { LANGUAGES, type Language } from "#domain/base/text.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { conflictMinutes } from "#i18n/conflictSentence.ts";
import { handoutWords } from "#i18n/handoutWords.ts";
import { plansWords } from "#i18n/plansWords.ts";
import { basesMeant } from "./driveText.ts";

/** How times and drives are to be read. */
export function ProgrammeBasis({ itinerary }: { itinerary: Itinerary }) {
  return (
    <div className="handout-columns handout-basis">
      {LANGUAGES.map((language) => (
        <p key={language} lang={language}>
          {basisIn(itinerary, language)}
        </p>
      ))}
    </div>
  );
}

/** `All times are those of Da Nang. To every drive 5 min of buffer are added. Main roads: …` */
function basisIn({ tour, days }: Itinerary, language: Language): string {
  const travels = days.flatMap((day) => day.travels).filter(({ leg }) => leg.distanceMetres > 0);
  const buffer = handoutWords[language].buffer(conflictMinutes(tour.bufferMinutes, language));
  return [
    plansWords[language].daNangTime,
    ...(tour.bufferMinutes > 0 && travels.length > 0 ? [buffer] : []),
    ...basesMeant(travels, language),
  ].join(" ");
}
