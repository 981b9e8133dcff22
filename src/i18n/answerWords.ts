import type { Language } from "#domain/base/text.ts";
import { inAreaUnit } from "#domain/evidence/areaUnit.ts";
import type { ComparisonRow } from "#domain/evidence/comparison.ts";
import type { Difference } from "#domain/evidence/differences.ts";
import type { Fact, StatedFact } from "#domain/evidence/fact.ts";
import { compareWords } from "./compareWords.ts";
import { formatMeasure, formatPeriod, formatValue } from "./format.ts";
import { wordsIn } from "./words.ts";

/** An answer of a comparison in words, in the unit of its row. */
export interface AnswerWords {
  /** What exactly is answered; null where it is the question of the row. */
  readonly label: string | null;
  readonly value: string;
  /** The value as published, where the row has another unit; else null. */
  readonly published: string | null;
  readonly asOf: string;
  readonly confidence: string;
  /** That this project worked the answer out; null where a source says it. */
  readonly derived: string | null;
  readonly note: string | null;
}

export function questionIn({ question }: ComparisonRow, language: Language): string {
  return question.kind === "own"
    ? question.label[language]
    : compareWords[language].questions[question.id];
}

/** Null where the row asks in the very words of the fact. */
export function labelIn(row: ComparisonRow, fact: Fact, language: Language): string | null {
  const label = fact.label[language];
  return label === questionIn(row, language) ? null : label;
}

export function answerWords(row: ComparisonRow, fact: StatedFact, language: Language): AnswerWords {
  const words = compareWords[language];
  const { facts } = wordsIn(language);
  const { value } = fact;
  const aligned =
    value.kind === "measure" && row.areaUnit !== null
      ? inAreaUnit(value.measure, row.areaUnit)
      : null;
  const isConverted = aligned !== null && value.kind === "measure" && aligned !== value.measure;
  const date = formatPeriod(fact.asOf, language);
  return {
    label: labelIn(row, fact, language),
    value: formatValue(isConverted ? { kind: "measure", measure: aligned } : value, language),
    published: isConverted ? words.published(formatMeasure(value.measure, language)) : null,
    asOf: fact.asOfEstimated ? facts.about(date) : date,
    confidence: words.confidence[fact.confidence],
    derived: fact.kind === "derived" ? `${facts.derived}.` : null,
    note: fact.note?.[language] ?? null,
  };
}

/** That the facts of a site differ, and which, where there are several. */
export function differenceWords({ kind, facts }: Difference, language: Language): string {
  const words = compareWords[language];
  const labels = facts.map(({ label }) => `“${label[language]}”`).join(", ");
  return [words.differences[kind], ...(facts.length > 1 ? [words.concerns(labels)] : [])].join(" ");
}
