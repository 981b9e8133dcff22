import { type Language, otherLanguage } from "#domain/base/text.ts";
import type { DeckChange, ToldSlide } from "#domain/tour/deckChanges.ts";
import type { ClockMinutes, StopPlace } from "#domain/tour/tour.ts";
import type { TourChange } from "#domain/tour/tourChanges.ts";
import { changeWords } from "./changeWords.ts";
import { clockTime } from "./clockTime.ts";
import { formatDate } from "./format.ts";

/** What a change is told with. */
export interface ChangeTelling {
  readonly language: Language;
  /** A place's name in that language. */
  readonly nameOf: (place: StopPlace) => string;
  /** Where the plan has, or had, more than one, sentences say which. */
  readonly hasSeveralDays: boolean;
}

/** `The stay at IOC is now 45 min (before: 60 min).` */
export function changeSentence(change: TourChange, telling: ChangeTelling): string {
  const { language, nameOf, hasSeveralDays } = telling;
  const words = changeWords[language];
  switch (change.kind) {
    case "title":
      return titleSentence(change, language);
    case "vehicle": {
      const { vehicle, vehicles } = words;
      return words.isNow(vehicle, vehicles[change.after], vehicles[change.before]);
    }
    case "buffer":
      return words.isNow(
        words.buffer,
        words.minutes(`${change.after}`),
        words.minutes(`${change.before}`),
      );
    case "transport":
      return words.hasChanged(words.transport);
    case "day-added":
      return words.day.added(`${change.day + 1}`, formatDate(change.date, language));
    case "day-removed":
      return words.day.removed(`${change.day + 1}`, formatDate(change.date, language));
    case "date":
    case "starts":
    case "ends":
    case "start-place":
    case "end-place":
      return daySentence(change, telling);
    case "added": {
      const place = nameOf(change.stop.place);
      const { added, addedOn } = words.stop;
      return hasSeveralDays ? addedOn(place, `${change.day + 1}`) : added(place);
    }
    case "removed":
      return words.stop.removed(nameOf(change.stop.place));
    case "moved": {
      const { stop, before, after } = change;
      const [place, index] = [nameOf(stop.place), `${after.index + 1}`];
      return before.day === after.day
        ? words.stop.moved(place, index, `${before.index + 1}`)
        : words.stop.movedTo(place, `${after.day + 1}`, index);
    }
    case "place":
      return words.isNow(words.stop.place, nameOf(change.after), nameOf(change.before));
    case "text":
      return words.hasChanged(words.stop[change.field](nameOf(change.stop.place)));
    case "purpose":
    case "stay":
    case "arrival":
    case "windows":
      return stopSentence(change, telling);
    case "slide-order":
    case "slide-hidden":
    case "slide-shown":
    case "slide-title":
    case "slide-notes":
    case "slide-notes-private":
      return slideSentence(change, telling);
  }
}

type Of<Kind extends TourChange["kind"]> = Extract<TourChange, { kind: Kind }>;

/** Of the language that is read, if it is that one that has changed. */
function titleSentence({ before, after }: Of<"title">, language: Language): string {
  const { titles, quoted, nothing, isNow } = changeWords[language];
  const told = before[language] === after[language] ? otherLanguage(language) : language;
  const [now, was] = [after[told], before[told]].map((text) =>
    text === "" ? nothing : quoted(text),
  );
  return isNow(titles[told], now ?? "", was ?? "");
}

function daySentence(
  change: Of<"date" | "starts" | "ends" | "start-place" | "end-place">,
  { language, nameOf, hasSeveralDays }: ChangeTelling,
): string {
  const { isNow, day: words } = changeWords[language];
  const day = `${change.day + 1}`;
  switch (change.kind) {
    case "date": {
      const [now, was] = [change.after, change.before].map((date) => formatDate(date, language));
      return isNow(hasSeveralDays ? words.date(day) : words.one.date, now ?? "", was ?? "");
    }
    case "starts":
    case "ends": {
      const what = hasSeveralDays ? words[change.kind](day) : words.one[change.kind];
      return isNow(what, clockTime(change.after), clockTime(change.before));
    }
    case "start-place":
    case "end-place": {
      const isStart = change.kind === "start-place";
      const one = isStart ? words.startPlace : words.endPlace;
      const ofDay = isStart ? words.startPlaceOf : words.endPlaceOf;
      const name = (place: StopPlace | null) =>
        place ? nameOf(place) : isStart ? words.firstStop : words.lastStop;
      return isNow(hasSeveralDays ? ofDay(day) : one, name(change.after), name(change.before));
    }
  }
}

function stopSentence(
  change: Of<"purpose" | "stay" | "arrival" | "windows">,
  { language, nameOf }: ChangeTelling,
): string {
  const { isNow, nothing, minutes, span, stop: words } = changeWords[language];
  const what = words[change.kind](nameOf(change.stop.place));
  switch (change.kind) {
    case "purpose":
      return isNow(what, words.purposes[change.after], words.purposes[change.before]);
    case "stay":
      return isNow(what, minutes(`${change.after}`), minutes(`${change.before}`));
    case "arrival": {
      const time = (at: ClockMinutes | null) => (at === null ? nothing : clockTime(at));
      return isNow(what, time(change.after), time(change.before));
    }
    case "windows": {
      const hours = (windows: typeof change.after) =>
        windows.map(({ from, to }) => span(clockTime(from), clockTime(to))).join(", ") ||
        words.unknown;
      return isNow(what, hours(change.after), hours(change.before));
    }
  }
}

function slideSentence(change: DeckChange, { language, nameOf }: ChangeTelling): string {
  const { hasChanged, slide: words } = changeWords[language];
  const nameOfSlide = (slide: ToldSlide) =>
    slide.kind === "stop" ? words.ofStop(nameOf(slide.stop.place)) : words.names[slide.kind];
  switch (change.kind) {
    case "slide-order":
      return hasChanged(words.order);
    case "slide-hidden":
      return words.hidden(nameOfSlide(change.slide));
    case "slide-shown":
      return words.shown(nameOfSlide(change.slide));
    case "slide-title":
      return hasChanged(words.title(nameOfSlide(change.slide)));
    case "slide-notes":
      return hasChanged(words.notes(nameOfSlide(change.slide)));
    case "slide-notes-private":
      return change.after ? words.private : words.open;
  }
}
