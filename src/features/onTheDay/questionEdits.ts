import type { Language } from "#domain/base/text.ts";
import type { Question, Tour } from "#domain/tour/tour.ts";
import { changeStop, stopOf } from "#domain/tour/tourEdit.ts";
import { EMPTY_TEXT } from "#domain/tour/tourText.ts";
import { closeStep, editTour } from "#state/tour.ts";

/** What is typed without leaving the field is one step. */
export function setAnswer(stopId: string, index: number, answer: string): void {
  editTour(
    (tour) =>
      withQuestions(tour, stopId, (questions) =>
        questions.map((question, i) => (i === index ? { ...question, answer } : question)),
      ),
    { merge: `answer ${stopId} ${index}` },
  );
}

/** Asked in the language in which it was written. */
export function addQuestion(stopId: string, text: string, language: Language): void {
  closeStep();
  editTour((tour) =>
    withQuestions(tour, stopId, (questions) => [
      ...questions,
      { text: { ...EMPTY_TEXT, [language]: text }, answer: "" },
    ]),
  );
}

function withQuestions(
  tour: Tour,
  stopId: string,
  change: (questions: readonly Question[]) => readonly Question[],
): Tour {
  const stop = stopOf(tour, stopId);
  if (!stop) return tour;
  const questions = change(stop.guests.questions);
  return changeStop(tour, stopId, { guests: { ...stop.guests, questions } });
}
