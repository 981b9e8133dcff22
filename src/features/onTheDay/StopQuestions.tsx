import { useId, useState } from "react";
import { type Language, otherLanguage } from "#domain/base/text.ts";
import type { Question, Stop } from "#domain/tour/tour.ts";
import { onTheDayWords } from "#i18n/onTheDayWords.ts";
import { stopWords } from "#i18n/stopWords.ts";
import { useHolds } from "#state/tour.ts";
import { AnswerField } from "./AnswerField.tsx";
import { NewQuestion } from "./NewQuestion.tsx";
import { setAnswer } from "./questionEdits.ts";
import { type Telling, writtenIn } from "./useTelling.ts";

interface StopQuestionsProps {
  readonly stop: Stop;
  readonly telling: Telling;
  /** Afterwards a person opens and closes it. */
  readonly isOpenAtFirst: boolean;
}

/** What to ask at a stop, with a field for what was said. */
export function StopQuestions({ stop, telling, isOpenAtFirst }: StopQuestionsProps) {
  const { language } = telling;
  const { questions: words } = onTheDayWords[language];
  const hasQuestions = useHolds("delegate");
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const partId = useId();
  const { questions } = stop.guests;
  const place = telling.stop(stop);
  const answered = questions.filter(({ answer }) => answer.trim() !== "").length;
  const fieldId = (index: number) => `${partId} ${index}`.replace(" ", "-");
  return (
    <details
      className="on-day-questions"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {words.title(place)}{" "}
        <span className="small">
          {questions.length > 0
            ? words.answered(`${answered}`, `${questions.length}`)
            : hasQuestions && words.none}
        </span>
      </summary>
      {questions.length > 0 && (
        <ol>
          {questions.map((question, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a question has no name but its place
            <li key={index}>
              <QuestionText {...{ question, index, language }} fieldId={fieldId(index)} />
              <AnswerField
                id={fieldId(index)}
                placeholder={words.answer}
                value={question.answer}
                onValue={(answer) => setAnswer(stop.id, index, answer)}
              />
            </li>
          ))}
        </ol>
      )}
      <NewQuestion stop={stop} place={place} language={language} fieldId={fieldId} />
    </details>
  );
}

interface QuestionTextProps {
  readonly question: Question;
  readonly index: number;
  readonly language: Language;
  readonly fieldId: string;
}

/** In the person's language as the name of the field, and in the other, for whoever answers. */
function QuestionText({ question, index, language, fieldId }: QuestionTextProps) {
  const asked = writtenIn(question.text, language);
  const other = otherLanguage(language);
  const inOther = question.text[other].trim();
  return (
    <>
      <label htmlFor={fieldId} lang={asked?.lang}>
        {asked?.text ?? stopWords[language].question(`${index + 1}`)}
      </label>
      {asked?.lang === language && inOther !== "" && (
        <p className="small" lang={other}>
          {inOther}
        </p>
      )}
    </>
  );
}
