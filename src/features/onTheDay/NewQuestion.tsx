import { type FormEvent, useId, useState } from "react";
import { flushSync } from "react-dom";
import type { Language } from "#domain/base/text.ts";
import type { Stop } from "#domain/tour/tour.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { onTheDayWords } from "#i18n/onTheDayWords.ts";
import { addQuestion } from "./questionEdits.ts";

interface NewQuestionProps {
  readonly stop: Stop;
  readonly place: string;
  readonly language: Language;
  /** Of the field for the answer to a question. */
  readonly fieldId: (index: number) => string;
}

/** A question that came up on the way; its answer is typed next. */
export function NewQuestion({ stop, place, language, fieldId }: NewQuestionProps) {
  const { questions: words } = onTheDayWords[language];
  const [text, setText] = useState("");
  const id = useId();
  const count = stop.guests.questions.length;
  if (count >= LIMITS.questions) return null;
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") return;
    flushSync(() => {
      addQuestion(stop.id, text.trim(), language);
      setText("");
    });
    document.getElementById(fieldId(count))?.focus();
  };
  return (
    <form className="on-day-new" onSubmit={add}>
      <label htmlFor={id} className="small">
        {words.newAt(place)}
      </label>
      <input
        id={id}
        autoComplete="off"
        maxLength={LIMITS.question}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className="plain-button" aria-label={words.addAt(place)}>
        {words.add}
      </button>
    </form>
  );
}
