import type { IsoDate } from "#domain/tour/tour.ts";
import { stopWords } from "#i18n/stopWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { dateNotation } from "./notations.ts";
import { TypedField } from "./TypedField.tsx";

interface DateFieldProps {
  readonly label: string;
  readonly value: IsoDate;
  readonly onValue: (value: IsoDate) => void;
}

const INPUT = { type: "date", min: "2000-01-01", max: "2099-12-31" } as const;

/** A day of the calendar. */
export function DateField(props: DateFieldProps) {
  const { expected } = stopWords[useLanguage()];
  return <TypedField {...props} notation={dateNotation} expected={expected.date} input={INPUT} />;
}
