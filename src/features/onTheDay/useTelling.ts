import type { Language, LocalText } from "#domain/base/text.ts";
import { otherLanguage } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { weekdayOf } from "#domain/schedule/clock.ts";
import { isoDay } from "#domain/tour/isoDay.ts";
import type { IsoDate, Stop, StopPlace } from "#domain/tour/tour.ts";
import { placeOf } from "#domain/tour/tourPlace.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { conflictMinutes } from "#i18n/conflictSentence.ts";
import { formatDate } from "#i18n/format.ts";
import { onTheDayWords } from "#i18n/onTheDayWords.ts";
import { ownTime } from "#i18n/ownTime.ts";
import { timelineWords } from "#i18n/timelineWords.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import type { MinuteNumber, Stage } from "./stages.ts";

/** How places and times are told to the person. */
export interface Telling {
  readonly language: Language;
  /** Never empty. */
  readonly nameOf: (place: StopPlace) => string;
  /** On the clock of Da Nang; with the person's own behind it where that is asked for. */
  readonly time: (minute: MinuteNumber) => string;
  /** On the person's own clock; null where it is not asked for. */
  readonly ownTime: (minute: MinuteNumber) => string | null;
  /** `in 12 min`, `now`, `7 min ago`. */
  readonly when: (minute: MinuteNumber, now: MinuteNumber) => string;
  /** `Tuesday 19 October 2027`. */
  readonly date: (date: IsoDate) => string;
  /** With what one does there, if that is not a visit: the same place may be seen and eaten at. */
  readonly stop: (stop: Stop) => string;
  readonly stage: (stage: Stage) => string;
}

/** @param zone the person's own, to be told, too; null: only Da Nang's */
export function useTelling(catalog: Catalog, zone: string | null): Telling {
  const language = useLanguage();
  const words = onTheDayWords[language];
  const nameOf = (place: StopPlace) => {
    const name = placeOf(catalog, place)?.name[language];
    const { unknown, unnamed } = tourWords[language];
    if (name === undefined && place.kind === "known") return unknown(place.id);
    return name?.trim() || unnamed;
  };
  const own = (minute: MinuteNumber) =>
    zone === null ? null : ownTime(zone, dateOf(minute), minute % 1440, language);
  return {
    language,
    nameOf,
    time: (minute) => {
      const there = own(minute);
      return there === null ? clockTime(minute) : words.time.with(clockTime(minute), there);
    },
    ownTime: own,
    when: (minute, now) => {
      if (minute === now) return words.time.now;
      const minutes = conflictMinutes(Math.abs(minute - now), language);
      return minute > now ? words.time.in(minutes) : words.time.ago(minutes);
    },
    date: (date) =>
      words.date(words.weekdays[weekdayOf(date) - 1] ?? "", formatDate(date, language)),
    stop: stopName,
    stage: (stage) =>
      stage.kind === "visit" ? stopName(stage.visit.stop) : words.onTheWay(nameOf(stage.travel.to)),
  };

  function stopName({ place, purpose }: Stop): string {
    const { purposes } = tourWords[language];
    if (purpose === "visit") return nameOf(place);
    return timelineWords[language].timeline.purpose(purposes[purpose], nameOf(place));
  }
}

export function dateOf(minute: MinuteNumber): IsoDate {
  return isoDay(Math.floor(minute / 1440));
}

/** In the person's language, else in the other; null: written in neither. */
export function writtenIn(
  text: LocalText,
  language: Language,
): { readonly text: string; readonly lang: Language } | null {
  const lang = text[language].trim() === "" ? otherLanguage(language) : language;
  return text[lang].trim() === "" ? null : { text: text[lang].trim(), lang };
}
