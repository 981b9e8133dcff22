import type { Language } from "#domain/base/text.ts";
import type { Visit } from "#domain/schedule/itinerary.ts";
import { holdsAll } from "#domain/tour/copy.ts";
import type { Agreement, Question } from "#domain/tour/tour.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { conflictMinutes } from "#i18n/conflictSentence.ts";
import { formatDate } from "#i18n/format.ts";
import { stopWords } from "#i18n/stopWords.ts";
import { tourFileWords } from "#i18n/tourFileWords.ts";
import { tourWords } from "#i18n/tourWords.ts";
import type { TourFile } from "./tourFile.ts";

export const STOP_FACTS = [
  "waits",
  "arriveAt",
  "windows",
  "host",
  "note",
  "meetingPoint",
  "dressAndPhotos",
  "questions",
  "agreement",
] as const;
export type StopFact = (typeof STOP_FACTS)[number];

/**
 * What there is to say about a stop in one language. Names, phones and codes of the organiser's are
 * in no such file, whoever it is for: they leave the device in the plan file and in print only.
 */
export function stopFacts(
  { stop, arrives, begins }: Visit,
  { copy }: TourFile,
  language: Language,
): ReadonlyMap<StopFact, string> {
  const { meetingPoint, dressAndPhotos, questions } = stop.guests;
  const wait = conflictMinutes(begins - arrives, language);
  const facts: Readonly<Record<StopFact, string>> = {
    waits: begins > arrives ? tourFileWords[language].waits(clockTime(arrives), wait) : "",
    arriveAt: stop.arriveAt === null ? "" : clockTime(stop.arriveAt),
    windows: stop.windows.map(({ from, to }) => `${clockTime(from)}–${clockTime(to)}`).join(", "),
    host: stop.host[language],
    note: stop.note[language],
    meetingPoint: meetingPoint[language],
    dressAndPhotos: dressAndPhotos[language],
    questions: questions.flatMap((question) => askedIn(question, language)).join("\n"),
    // A cut copy has no states: that every stop is open there says nothing.
    agreement: holdsAll(copy, "organiser") ? stateOf(stop.agreement, language) : "",
  };
  return new Map(
    STOP_FACTS.flatMap((fact): [StopFact, string][] =>
      facts[fact].trim() === "" ? [] : [[fact, facts[fact]]],
    ),
  );
}

export function factLabel(fact: StopFact, language: Language): string {
  return fact === "waits" ? tourFileWords[language].columns.arrives : stopWords[language][fact];
}

/** `Note: Welcome 10 minutes.` and the like, a line or more each. */
export function factLines(visit: Visit, file: TourFile, language: Language): readonly string[] {
  return [...stopFacts(visit, file, language)].map(([fact, text]) => {
    if (fact === "waits") return text;
    const broken = fact === "questions" ? `\n${text}` : text;
    return tourFileWords[language].labelled(factLabel(fact, language), broken);
  });
}

function askedIn({ text, answer }: Question, language: Language): readonly string[] {
  const { answerShort } = stopWords[language];
  return [
    ...(text[language].trim() === "" ? [] : [`• ${text[language]}`]),
    ...(answer.trim() === "" ? [] : [tourFileWords[language].labelled(answerShort, answer)]),
  ];
}

function stateOf(agreement: Agreement, language: Language): string {
  const words = tourWords[language];
  if (agreement.kind !== "confirmed") return words.states[agreement.kind];
  const date = formatDate(agreement.on, language);
  const by = agreement.by.trim();
  return by === "" ? words.confirmedOn(date) : words.confirmedBy(by, date);
}
