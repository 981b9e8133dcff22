import { useMemo } from "react";
import { stopWords } from "#i18n/stopWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { minutesNotation } from "./notations.ts";
import { TypedField } from "./TypedField.tsx";

interface MinutesFieldProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  /** What one press of the buttons adds or takes. */
  readonly step: number;
  readonly onValue: (minutes: number) => void;
}

/** Whole minutes, typed or stepped. */
export function MinutesField({ label, value, most, step, onValue }: MinutesFieldProps) {
  const words = stopWords[useLanguage()];
  const notation = useMemo(() => minutesNotation(most), [most]);
  const stepTo = (minutes: number) => onValue(Math.min(Math.max(minutes, 0), most));
  const less = { sign: "−", name: words.less(`${step}`), to: value - step, isEnd: value <= 0 };
  const more = { sign: "+", name: words.more(`${step}`), to: value + step, isEnd: value >= most };
  return (
    <div className="minutes-field">
      <TypedField
        label={label}
        value={value}
        notation={notation}
        expected={words.expected.minutes(`${most}`)}
        onValue={onValue}
        unit={words.minutes}
        input={{ inputMode: "numeric", size: 4 }}
      />
      <span className="minutes-steps">
        {[less, more].map(({ sign, name, to, isEnd }) => (
          <button
            key={sign}
            type="button"
            className="plain-button"
            aria-label={`${label}: ${name}`}
            aria-disabled={isEnd || undefined}
            onClick={() => {
              if (!isEnd) stepTo(to);
            }}
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        ))}
      </span>
    </div>
  );
}
