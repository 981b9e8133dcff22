import { useId } from "react";
import type { Language } from "#domain/base/text.ts";
import { textNotation } from "./notations.ts";
import { useDraft } from "./useDraft.ts";

interface TextFieldProps {
  readonly label: string;
  /** Where the label says too little by itself. */
  readonly name?: string;
  readonly value: string;
  /** UTF-16 code units. */
  readonly limit: number;
  readonly onValue: (text: string) => void;
  readonly lang?: Language;
  /** Whether it may have several lines. */
  readonly isLong?: boolean;
  readonly type?: "text" | "tel";
  readonly placeholder?: string;
}

/** Free text. Several lines grow with what is written. */
export function TextField(props: TextFieldProps) {
  const { label, name, limit, lang, isLong = false, type = "text", placeholder } = props;
  const { text, change, leave } = useDraft({
    value: props.value,
    notation: textNotation,
    onValue: props.onValue,
  });
  const fieldId = useId();
  const field = {
    id: fieldId,
    "aria-label": name,
    lang,
    placeholder,
    autoComplete: "off",
    maxLength: limit,
    value: text,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      change(event.target.value),
    onBlur: leave,
  };
  return (
    <div className="text-field">
      <label htmlFor={fieldId}>{label}</label>
      {isLong ? <textarea {...field} rows={2} /> : <input {...field} type={type} />}
    </div>
  );
}
