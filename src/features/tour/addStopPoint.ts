import type { LngLat } from "#domain/base/geo.ts";
import type { Language } from "#domain/base/text.ts";
import type { FoundPlace, PlaceInputProblem } from "#domain/place/foundPlace.ts";
import { addStopWords } from "#i18n/addStopWords.ts";
import { formatMetres } from "#i18n/format.ts";
import { MAP_NAMES } from "./addStopMapNames.ts";

/** `16.0758, 108.2222`, in both languages, so that it can be pasted anywhere; about a metre. */
export function pointText({ lng, lat }: LngLat): string {
  return [lat, lng].map((degrees) => `${Number(degrees.toFixed(5))}`).join(", ");
}

export function noteText(note: FoundPlace["accuracyNote"], language: Language): string | null {
  const words = addStopWords[language].notes;
  if (note === null) return null;
  return note.kind === "within"
    ? words.within(formatMetres(note.metres, language))
    : words[note.kind];
}

/** Why the text is no place to go to, and what to do; null where it may be a name. */
export function problemText(problem: PlaceInputProblem, language: Language): string | null {
  const { problems: words } = addStopWords[language];
  switch (problem.kind) {
    case "none":
      return null;
    case "short-link":
      return words.shortLink(problem.host);
    case "link-without-point":
      return problem.from === "geo" ? words.geoNoPoint : words.noPoint(MAP_NAMES[problem.from]);
    case "osm-object":
      return words.osmObject;
    case "unknown-link":
      return words.unknownLink(problem.host);
    case "no-such-point":
      return words.noSuchPoint;
    case "other-crs":
      return words.otherCrs(problem.crs);
    case "code-elsewhere":
      return words.codeElsewhere(problem.locality);
    case "far": {
      const kilometres = Math.round(problem.metres / 1000) * 1000;
      return words.far(pointText(problem.point), formatMetres(kilometres, language));
    }
  }
}
