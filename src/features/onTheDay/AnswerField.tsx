import { useState } from "react";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { closeStep } from "#state/tour.ts";

interface AnswerFieldProps {
  readonly id: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onValue: (answer: string) => void;
}

/** What was said, as it is typed. The plan keeps its texts in Unicode NFC; keyboards may write otherwise. */
export function AnswerField({ id, placeholder, value, onValue }: AnswerFieldProps) {
  const [draft, setDraft] = useState({ text: value, of: value });
  let { text } = draft;
  if (draft.of !== value) {
    // Taken back, or written elsewhere.
    if (text.normalize("NFC") !== value) text = value;
    setDraft({ text, of: value });
  }
  return (
    <textarea
      id={id}
      rows={2}
      autoComplete="off"
      placeholder={placeholder}
      maxLength={LIMITS.answer}
      value={text}
      onChange={({ target }) => {
        setDraft({ text: target.value, of: value });
        onValue(target.value);
      }}
      onBlur={closeStep}
    />
  );
}
