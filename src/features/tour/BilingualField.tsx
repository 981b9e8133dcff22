import { type LocalText, otherLanguage } from "#domain/base/text.ts";
import { stopWords } from "#i18n/stopWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { TextField } from "./TextField.tsx";

interface BilingualFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: LocalText;
  readonly limit: number;
  readonly isLong?: boolean;
  /** What holds where nothing is written. */
  readonly placeholder?: LocalText;
  /** `language` is the one that was written in. */
  readonly onValue: (text: LocalText, language: keyof LocalText) => void;
}

/** The same words in both languages, the person's own first. */
export function BilingualField(props: BilingualFieldProps) {
  const { label, hint, value, limit, isLong = false, placeholder, onValue } = props;
  const language = useLanguage();
  const { inLanguage } = stopWords[language];
  return (
    <div className="bilingual-field">
      <span className="field-label">
        {label}
        {hint && <span className="small">{hint}</span>}
      </span>
      {[language, otherLanguage(language)].map((written) => (
        <TextField
          key={written}
          label={written.toUpperCase()}
          name={`${label}, ${inLanguage[written]}`}
          lang={written}
          value={value[written]}
          limit={limit}
          isLong={isLong}
          {...(placeholder && { placeholder: placeholder[written] })}
          onValue={(text) => onValue({ ...value, [written]: text }, written)}
        />
      ))}
    </div>
  );
}
