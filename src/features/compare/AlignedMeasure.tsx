import type { ComparisonRow } from "#domain/comparison.ts";
import { statedIn } from "#domain/comparison.ts";
import type { Language } from "#domain/text.ts";
import { answerWords } from "#i18n/answerWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";

const DECIMAL_MARKS: Readonly<Record<Language, string>> = { vi: ",", en: "." };

/**
 * A measure at the right edge, its decimal mark under those of the row. The decimals that it lacks are
 * kept free by characters that are neither seen nor copied.
 */
export function AlignedMeasure({ row, text }: { row: ComparisonRow; text: string }) {
  const language = useLanguage();
  const longest = measuresOf(row, language)
    .map((measure) => decimalsOf(measure, language))
    .reduce((most, decimals) => (decimals.length > most.length ? decimals : most), "");
  const missing = longest.slice(decimalsOf(text, language).length);
  const [, number = text, unit = ""] = /^(.*\d)(\D*)$/.exec(text) ?? [];
  return (
    <span className="answer-value answer-measure">
      {number}
      {missing !== "" && <span aria-hidden="true" data-missing={missing} />}
      {unit}
    </span>
  );
}

function measuresOf(row: ComparisonRow, language: Language): readonly string[] {
  return row.cells
    .flatMap(statedIn)
    .filter(({ value }) => value.kind === "measure")
    .map((fact) => answerWords(row, fact, language).value);
}

/** Decimal mark and what follows of the last number in a text; empty for a whole number. */
function decimalsOf(text: string, language: Language): string {
  const [last = ""] = /[\d.,]*\d(?=\D*$)/.exec(text) ?? [];
  const mark = last.indexOf(DECIMAL_MARKS[language]);
  return mark < 0 ? "" : last.slice(mark);
}
