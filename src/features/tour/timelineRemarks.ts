import type { Language } from "#domain/base/text.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { conflictMinutes } from "#i18n/conflictSentence.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { stopConflict } from "./stopConflict.ts";

export interface StayRemark {
  readonly text: string;
  /** Something does not work there. */
  readonly isConflict: boolean;
}

/** What is to be said in a word of the stays that do not go as planned, by stop. */
export function stayRemarks(
  itinerary: Itinerary,
  language: Language,
): ReadonlyMap<string, readonly StayRemark[]> {
  const remarks = new Map<string, readonly StayRemark[]>();
  const add = (stop: string, remark: StayRemark) => {
    remarks.set(stop, [...(remarks.get(stop) ?? []), remark]);
  };
  for (const conflict of itinerary.conflicts) {
    const text = stopConflict(conflict, language);
    const stop = "stop" in conflict ? conflict.stop : null;
    if (text !== null && stop !== null) add(stop, { text, isConflict: true });
  }
  for (const { stop, begins, ends } of itinerary.days.flatMap(({ visits }) => visits)) {
    const delay = ends - begins - stop.stayMinutes;
    if (delay > 0) {
      const text = tourWords[language].delayed(conflictMinutes(delay, language));
      add(stop.id, { text, isConflict: false });
    }
  }
  return remarks;
}
