import type { ClockMinutes } from "#domain/tour/tour.ts";
import { stopWords } from "#i18n/stopWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { clockNotation, optionalClockNotation } from "./notations.ts";
import { TypedField } from "./TypedField.tsx";

interface ClockFieldProps<T> {
  readonly label: string;
  readonly name?: string;
  readonly value: T;
  readonly onValue: (value: T) => void;
}

const INPUT = { inputMode: "numeric", size: 5, className: "clock-input" } as const;

/** A time of the day, in 24 hours whatever the system's habits. */
export function ClockField(props: ClockFieldProps<ClockMinutes>) {
  const { expected } = stopWords[useLanguage()];
  return <TypedField {...props} notation={clockNotation} expected={expected.time} input={INPUT} />;
}

/** The same, or none at all. */
export function OptionalClockField(
  props: ClockFieldProps<ClockMinutes | null> & { readonly hint: string },
) {
  const { expected } = stopWords[useLanguage()];
  return (
    <TypedField
      {...props}
      notation={optionalClockNotation}
      expected={expected.timeOrNone}
      input={INPUT}
    />
  );
}
