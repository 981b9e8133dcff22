import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Conflict, Itinerary } from "#domain/schedule/itinerary.ts";
import { type ConflictTelling, conflictMinutes, conflictSentence } from "#i18n/conflictSentence.ts";
import { timelineWords } from "#i18n/timelineWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import type { DelayEffect } from "./timelineDelay.ts";
import { timelineTime } from "./timelineTime.ts";
import { usePlaceName } from "./usePlaceName.ts";
import { visitOf } from "./visitOf.ts";

interface DelayReportProps {
  readonly effect: DelayEffect;
  readonly itinerary: Itinerary;
  readonly catalog: Catalog;
}

/** What moves, what breaks and when the day ends, in a sentence each. */
export function DelayReport({ effect, itinerary, catalog }: DelayReportProps) {
  const language = useLanguage();
  const { delay: words } = timelineWords[language];
  const telling = { itinerary, language, nameOf: usePlaceName(catalog) };
  const { broken, mended, endsAt, endsLater, day } = effect;
  const end = timelineTime(endsAt, language);
  const ending =
    endsLater === 0 ? words.endsSame(end) : words.ends(end, shiftOf(endsLater, telling));
  const [ofDay, ofStops] = [broken.filter(isOfDay), broken.filter((one) => !isOfDay(one))];
  const told = [
    ...movesOf(effect, telling),
    ...ofStops.map((conflict) => breakOf(conflict, telling)),
    ending,
    ...ofDay.map((conflict) => breakOf(conflict, telling)),
    ...(mended > 0 ? [words.gone(mended)] : []),
    ...(broken.length === 0 && mended === 0 ? [words.safe] : []),
  ];
  return (
    <ul data-breaks={broken.length > 0 || undefined}>
      {told.map((sentence) => (
        <li key={sentence}>
          {itinerary.days.length > 1 ? words.ofDay(`${day + 1}`, sentence) : sentence}
        </li>
      ))}
    </ul>
  );
}

function isOfDay({ kind }: Conflict): boolean {
  return kind === "past-end" || kind === "past-midnight";
}

function movesOf({ after }: DelayEffect, telling: ConflictTelling): string[] {
  const { delay: words } = timelineWords[telling.language];
  switch (after.kind) {
    case "last":
      return [];
    case "none":
      return [words.nothing];
    case "all":
      return [words.all(shiftOf(after.minutes, telling))];
    case "some": {
      const moved = after.moved.map(({ place, minutes }) =>
        words.moved(telling.nameOf(place), shiftOf(minutes, telling)),
      );
      return [words.some(moved.join(", "))];
    }
  }
}

/** Shorter than in the list of conflicts: what breaks, not what gives. */
function breakOf(conflict: Conflict, telling: ConflictTelling): string {
  const { language, nameOf, itinerary } = telling;
  const { delay: words } = timelineWords[language];
  const stop = "stop" in conflict ? conflict.stop : null;
  const visit = stop === null ? null : visitOf(itinerary, conflict.day, stop);
  const name = visit ? nameOf(visit.stop.place) : "";
  switch (conflict.kind) {
    case "late":
      return words.late(name, conflictMinutes(conflict.lateMinutes, language));
    case "closed":
      return conflict.overMinutes === null
        ? words.closed(name)
        : words.over(name, conflictMinutes(conflict.overMinutes, language));
    case "past-end":
      return words.pastEnd(conflictMinutes(conflict.overMinutes, language));
    case "past-midnight":
      return words.midnight;
    default:
      return conflictSentence(conflict, telling);
  }
}

function shiftOf(minutes: number, { language }: ConflictTelling): string {
  const { delay: words } = timelineWords[language];
  const amount = conflictMinutes(Math.abs(minutes), language);
  return minutes > 0 ? words.later(amount) : words.earlier(amount);
}
