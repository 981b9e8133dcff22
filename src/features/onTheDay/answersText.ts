import type { Itinerary } from "#domain/schedule/itinerary.ts";
import type { Question, Stop, Tour, TourDay } from "#domain/tour/tour.ts";
import { fileName } from "#exports/fileName.ts";
import { onTheDayWords } from "#i18n/onTheDayWords.ts";
import { stopWords } from "#i18n/stopWords.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { type Telling, writtenIn } from "./useTelling.ts";

/**
 * The questions of a tour and what was answered, as plain text in the person's language; a question
 * that is not written in it, in the other.
 * @param time when it is written, as it is to be read
 */
export function answersText(tour: Tour, telling: Telling, time: string): string {
  const { language } = telling;
  const title = writtenIn(tour.title, language)?.text ?? tourWords[language].noTitle;
  const parts = tour.days.flatMap((day) => dayPart(day, telling));
  return [title, onTheDayWords[language].file.heading(time), ...parts].join("\n").concat("\n");
}

/** `site-visits-in-da-nang-organiser.answers.txt`: answers are the organiser's alone. */
export function answersFileName(itinerary: Itinerary, { language }: Telling): string {
  const extension = `${onTheDayWords[language].file.name}.txt`;
  return fileName({ tour: itinerary.tour, copy: "organiser", number: 0, language }, extension);
}

function dayPart({ date, stops }: TourDay, telling: Telling): string[] {
  const asked = stops.filter(({ guests }) => guests.questions.length > 0);
  if (asked.length === 0) return [];
  return ["", telling.date(date), ...asked.flatMap((stop) => stopPart(stop, telling))];
}

function stopPart(stop: Stop, telling: Telling): string[] {
  const lines = stop.guests.questions.flatMap((question, i) =>
    questionPart(question, i + 1, telling),
  );
  return ["", telling.stop(stop), ...lines];
}

function questionPart({ text, answer }: Question, number: number, { language }: Telling): string[] {
  const asked = writtenIn(text, language)?.text ?? stopWords[language].question(`${number}`);
  const answered = answer.trim() || onTheDayWords[language].file.noAnswer;
  return [`${number}. ${asked}`, ...answered.split("\n").map((line) => `   ${line}`.trimEnd())];
}
