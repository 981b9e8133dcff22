import { type Language, otherLanguage } from "#domain/base/text.ts";
import type { Visit } from "#domain/schedule/itinerary.ts";
import { tourFileWords } from "#i18n/tourFileWords.ts";
import { factLabel, stopFacts } from "./stopFacts.ts";
import type { TourFile } from "./tourFile.ts";

/** On the slide or among its other notes already. */
const SHOWN = ["host", "note", "waits"];

/** What else the copy may have about a stop, in the other language where it is not written in this one. */
export function stopLines(visit: Visit, file: TourFile, language: Language): readonly string[] {
  const facts = new Map([
    ...stopFacts(visit, file, otherLanguage(language)),
    ...stopFacts(visit, file, language),
  ]);
  return [...facts]
    .filter(([fact]) => !SHOWN.includes(fact))
    .map(([fact, text]) =>
      tourFileWords[language].labelled(
        factLabel(fact, language),
        fact === "questions" ? `\n${text}` : text,
      ),
    );
}
