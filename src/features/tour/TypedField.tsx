import { type ComponentProps, useId } from "react";
import { type Notation, useDraft } from "./useDraft.ts";

interface TypedFieldProps<T> {
  readonly label: string;
  /** Where the label says too little by itself. */
  readonly name?: string;
  readonly value: T;
  readonly notation: Notation<T>;
  /** Said when the text says no such value. */
  readonly expected: string;
  readonly hint?: string;
  readonly onValue: (value: T) => void;
  readonly input?: ComponentProps<"input">;
  /** After the field: its unit. */
  readonly unit?: string;
  readonly className?: string;
}

/** A field for a time, a date or a number. What it cannot read stays there, with a sentence on what it expects. */
export function TypedField<T>(props: TypedFieldProps<T>) {
  const { label, name, notation, expected, hint, input, unit, className = "" } = props;
  const { text, isWrong, change, leave } = useDraft({
    value: props.value,
    notation,
    onValue: props.onValue,
  });
  const [fieldId, hintId, wrongId] = [useId(), useId(), useId()];
  const describedBy = [...(hint ? [hintId] : []), ...(isWrong ? [wrongId] : [])].join(" ");
  return (
    <div className={`typed-field ${className}`}>
      <label htmlFor={fieldId}>{label}</label>
      <span className="typed-value">
        <input
          autoComplete="off"
          {...input}
          id={fieldId}
          aria-label={name}
          aria-invalid={isWrong || undefined}
          aria-describedby={describedBy || undefined}
          value={text}
          onChange={(event) => change(event.target.value)}
          onBlur={leave}
        />
        {unit && <span className="small">{unit}</span>}
      </span>
      {hint && (
        <span id={hintId} className="small">
          {hint}
        </span>
      )}
      {isWrong && (
        <span role="alert" id={wrongId} className="field-wrong">
          {expected}
        </span>
      )}
    </div>
  );
}
