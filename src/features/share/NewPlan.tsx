import { useId, useState } from "react";
import { isIsoDay } from "#domain/tour/isoDay.ts";
import type { IsoDate } from "#domain/tour/tour.ts";
import { formatDate } from "#i18n/format.ts";
import { plansWords } from "#i18n/plansWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";

interface NewPlanProps {
  /** What the date stands at. */
  readonly date: IsoDate;
  readonly onCreate: (date: IsoDate) => void;
}

/** Begins a plan with nothing in it but its day. */
export function NewPlan({ date, onCreate }: NewPlanProps) {
  const language = useLanguage();
  const words = plansWords[language];
  const [text, setText] = useState(date);
  const [isWrong, setWrong] = useState(false);
  const [fieldId, wrongId] = [useId(), useId()];
  return (
    <form
      className="new-plan"
      // The browser's own message would be in the browser's language.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isIsoDay(text)) onCreate(text);
        else setWrong(true);
      }}
    >
      <label htmlFor={fieldId}>{words.date}</label>
      <input
        id={fieldId}
        type="date"
        min="2000-01-01"
        max="2099-12-31"
        value={text}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? wrongId : undefined}
        onChange={(event) => {
          setText(event.target.value);
          setWrong(false);
        }}
      />
      {/* The field itself writes it as the browser is used to. */}
      {isIsoDay(text) && <span className="small">{formatDate(text, language)}</span>}
      <button type="submit" className="plain-button">
        {words.newPlan}
      </button>
      {isWrong && (
        <p id={wrongId} role="alert" className="small">
          {words.dateExpected}
        </p>
      )}
    </form>
  );
}
