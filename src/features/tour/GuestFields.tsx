import type { GuestNotes, Question, Stop } from "#domain/tour/tour.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { EMPTY_TEXT } from "#domain/tour/tourText.ts";
import { stopWords } from "#i18n/stopWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { useHolds } from "#state/tour.ts";
import { BilingualField } from "./BilingualField.tsx";
import { RemovableRows } from "./RemovableRows.tsx";
import type { EditStop } from "./StopFields.tsx";
import { TextField } from "./TextField.tsx";

/** What whoever comes along has to know, and what they want to find out. */
export function GuestFields({ stop: { guests }, edit }: { stop: Stop; edit: EditStop }) {
  const words = stopWords[useLanguage()];
  const change = (field: string, changes: Partial<GuestNotes>) =>
    edit(`guests ${field}`, { guests: { ...guests, ...changes } });
  return (
    <details className="fields">
      <summary>
        {words.guests} <span className="small">{words.sees.delegates}</span>
      </summary>
      <BilingualField
        label={words.meetingPoint}
        value={guests.meetingPoint}
        limit={LIMITS.guestNote}
        isLong
        onValue={(meetingPoint, language) => change(`meeting ${language}`, { meetingPoint })}
      />
      <BilingualField
        label={words.dressAndPhotos}
        value={guests.dressAndPhotos}
        limit={LIMITS.guestNote}
        isLong
        onValue={(dressAndPhotos, language) => change(`dress ${language}`, { dressAndPhotos })}
      />
      <Questions
        questions={guests.questions}
        onQuestions={(field, questions) => change(field, { questions })}
      />
    </details>
  );
}

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly onQuestions: (field: string, questions: readonly Question[]) => void;
}

function Questions({ questions, onQuestions }: QuestionsProps) {
  const words = stopWords[useLanguage()];
  const hasAnswers = useHolds("organiser");
  const change = (index: number, field: string, changes: Partial<Question>) =>
    onQuestions(
      `question ${index} ${field}`,
      questions.map((question, i) => (i === index ? { ...question, ...changes } : question)),
    );
  return (
    <fieldset className="fields">
      <legend>{words.questions}</legend>
      <RemovableRows
        rows={questions}
        limit={LIMITS.questions}
        addLabel={words.addQuestion}
        removeLabel={words.remove}
        removeNamed={words.removeQuestion}
        onAdd={() => onQuestions("questions", [...questions, { text: EMPTY_TEXT, answer: "" }])}
        onRemove={(index) => onQuestions("questions", questions.toSpliced(index, 1))}
      >
        {({ text, answer }, index) => (
          <div className="question-row">
            <BilingualField
              label={words.question(`${index + 1}`)}
              value={text}
              limit={LIMITS.question}
              isLong
              onValue={(written, language) => change(index, language, { text: written })}
            />
            {hasAnswers && (
              <TextField
                label={`${words.answerShort} (${words.sees.own})`}
                name={`${words.answer(`${index + 1}`)} (${words.sees.own})`}
                value={answer}
                limit={LIMITS.answer}
                isLong
                onValue={(written) => change(index, "answer", { answer: written })}
              />
            )}
          </div>
        )}
      </RemovableRows>
    </fieldset>
  );
}
