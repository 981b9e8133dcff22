import type { Language } from "#domain/base/text.ts";
import type { Conflict, DayMinutes, Itinerary } from "#domain/schedule/itinerary.ts";
import type { OpeningWindow, StopPlace } from "#domain/tour/tour.ts";
import { clockTime } from "./clockTime.ts";
import { conflictWords } from "./conflictWords.ts";
import { formatDate } from "./format.ts";

/** What a conflict is told with. */
export interface ConflictTelling {
  readonly itinerary: Itinerary;
  readonly language: Language;
  /** A place's name in that language. */
  readonly nameOf: (place: StopPlace) => string;
}

/**
 * `Arrives at IOC at 08:40, 25 min after the agreed 08:15. Leave Novotel by 07:50.` – what does not work,
 * and what gives; which day it is, where there are several.
 */
export function conflictSentence(conflict: Conflict, telling: ConflictTelling): string {
  const { ofDay } = conflictWords[telling.language];
  const sentence = sentenceOf(conflict, telling);
  return telling.itinerary.days.length > 1 ? ofDay(`${conflict.day + 1}`, sentence) : sentence;
}

/** `1 h 25 min`. */
export function conflictMinutes(minutes: number, language: Language): string {
  const words = conflictWords[language];
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    ...(hours > 0 ? [words.hours(`${hours}`)] : []),
    ...(rest > 0 || hours === 0 ? [words.minutes(`${rest}`)] : []),
  ];
  return parts.join(" ");
}

type Of<Kind extends Conflict["kind"]> = Extract<Conflict, { kind: Kind }>;

function sentenceOf(conflict: Conflict, telling: ConflictTelling): string {
  const words = conflictWords[telling.language];
  const day = telling.itinerary.days[conflict.day];
  const planned = telling.itinerary.tour.days[conflict.day];
  switch (conflict.kind) {
    case "late":
      return lateSentence(conflict, telling);
    case "closed":
      return closedSentence(conflict, telling);
    case "past-end":
      return pastEndSentence(conflict, telling);
    case "past-midnight": {
      const visit = day?.visits.find(({ stop }) => stop.id === conflict.stop);
      const { startEarlier, leaveOut } = words.remedy;
      const until = (time: DayMinutes) => timeOf(time, telling.language);
      const what = visit
        ? words.pastMidnight(telling.nameOf(visit.stop.place), until(visit.ends))
        : words.homePastMidnight(until(day?.endsAt ?? 0));
      return withRemedies(what, [startEarlier, leaveOut], telling.language);
    }
    case "ends-before-start":
      return words.endsBeforeStart(
        clockTime(planned?.endsAt ?? 0),
        clockTime(planned?.startsAt ?? 0),
      );
    case "unknown-place":
      return words.unknownPlace(conflict.place);
    case "dates-out-of-order": {
      const before = telling.itinerary.days[conflict.day - 1]?.date ?? conflict.date;
      const [one, other] = [conflict.date, before].map((date) =>
        formatDate(date, telling.language),
      );
      return words.datesOutOfOrder(one ?? "", other ?? "");
    }
  }
}

function lateSentence(conflict: Of<"late">, telling: ConflictTelling): string {
  const words = conflictWords[telling.language];
  const { arriveAt, lateMinutes, leave, startBy } = conflict;
  const minutes = conflictMinutes(lateMinutes, telling.language);
  const name = stopName(conflict.day, conflict.stop, telling);
  const arrives = timeOf(arriveAt + lateMinutes, telling.language);
  const what = words.late(name, arrives, words.afterAgreed(minutes, clockTime(arriveAt)));
  return `${what} ${remedy()}`;

  function remedy(): string {
    if (leave !== null) {
      const by = timeOf(leave.by, telling.language);
      return words.leaveBy(stopName(conflict.day, leave.stop, telling), by);
    }
    if (startBy === null) {
      const [first] = telling.itinerary.days[conflict.day]?.visits ?? [];
      const isFirst = first?.stop.id === conflict.stop;
      return isFirst ? words.agreeOn(name, arrives) : words.noDeparture(minutes, name, arrives);
    }
    const start = telling.itinerary.tour.days[conflict.day]?.startPlace ?? null;
    const time = clockTime(startBy);
    return start === null ? words.startBy(time) : words.leaveBy(telling.nameOf(start), time);
  }
}

function closedSentence(conflict: Of<"closed">, telling: ConflictTelling): string {
  const { language } = telling;
  const words = conflictWords[language];
  const { windows, begins, ends, overMinutes } = conflict;
  const name = stopName(conflict.day, conflict.stop, telling);
  const hours = listed(
    windows.map(({ from, to }) => words.span(clockTime(from), clockTime(to))),
    words.and,
  );
  if (overMinutes === null) {
    const what = words.closed(name, timeOf(begins, language), hours);
    return withRemedies(what, otherTimes(conflict, language), language);
  }
  const stay = words.span(timeOf(begins, language), timeOf(ends, language));
  const reason = words.overruns(hours, conflictMinutes(overMinutes, language));
  const shorten = words.remedy.shorten(conflictMinutes(overMinutes, language));
  const remedies = [
    ...latestBegin(windows, begins, ends).map((time) => words.remedy.beginBy(clockTime(time))),
    ...(overMinutes < ends - begins ? [shorten] : []),
  ];
  return withRemedies(words.over(name, stay, reason), remedies, language);
}

/** When it could begin instead: earlier, later, or, where no hours are long enough, for how long. */
function otherTimes({ windows, begins, ends }: Of<"closed">, language: Language): string[] {
  const { remedy } = conflictWords[language];
  const stay = ends - begins;
  const later = windows.filter(({ from, to }) => from > begins && to - from >= stay);
  const times = [
    ...latestBegin(windows, begins, ends).map((time) => remedy.beginBy(clockTime(time))),
    ...later.slice(0, 1).map(({ from }) => remedy.beginFrom(clockTime(from))),
  ];
  const longest = Math.max(0, ...windows.map(({ from, to }) => to - from));
  if (times.length > 0) return times;
  return [longest > 0 ? remedy.atMost(conflictMinutes(longest, language)) : remedy.checkHours];
}

/** Before it begins now, the latest time from which the whole stay is inside of some hours; none or one. */
function latestBegin(
  windows: readonly OpeningWindow[],
  begins: DayMinutes,
  ends: DayMinutes,
): DayMinutes[] {
  const latest = windows
    .filter(({ from, to }) => to - (ends - begins) >= from)
    .map(({ to }) => to - (ends - begins))
    .filter((time) => time < begins);
  return latest.length === 0 ? [] : [Math.max(...latest)];
}

function pastEndSentence(conflict: Of<"past-end">, telling: ConflictTelling): string {
  const { language } = telling;
  const words = conflictWords[language];
  const day = telling.itinerary.days[conflict.day];
  const last = day?.visits.at(-1);
  const ends = conflict.endsAt + conflict.overMinutes;
  const what = words.pastEnd(
    timeOf(ends, language),
    conflictMinutes(conflict.overMinutes, language),
    clockTime(conflict.endsAt),
  );
  // From the last stop on nothing waits: what is taken off its stay is taken off the day.
  const leaveBy = (last?.ends ?? 0) - conflict.overMinutes;
  const leave =
    last !== undefined && leaveBy > last.begins
      ? [words.remedy.leave(telling.nameOf(last.stop.place), timeOf(leaveBy, language))]
      : [];
  const until = ends < 1440 ? words.remedy.endLater(clockTime(ends)) : words.remedy.leaveOut;
  return withRemedies(what, [...leave, until], language);
}

function withRemedies(what: string, remedies: readonly string[], language: Language): string {
  const remedy = listed(remedies, conflictWords[language].or);
  const sentence = remedy.charAt(0).toLocaleUpperCase("vi") + remedy.slice(1);
  return `${what} ${sentence}.`;
}

function listed(parts: readonly string[], join: (first: string, last: string) => string): string {
  const [first = "", ...rest] = parts;
  const last = rest.pop();
  return last === undefined ? first : join([first, ...rest].join(", "), last);
}

function timeOf(minutes: DayMinutes, language: Language): string {
  const time = clockTime(minutes);
  return minutes < 1440 ? time : conflictWords[language].nextDay(time);
}

function stopName(day: number, id: string, { itinerary, nameOf }: ConflictTelling): string {
  const visit = itinerary.days[day]?.visits.find(({ stop }) => stop.id === id);
  return visit === undefined ? id : nameOf(visit.stop.place);
}
