import type { Language } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type {
  Comparison,
  ComparisonCell,
  ComparisonRow,
  DriveCell,
} from "#domain/evidence/comparison.ts";
import type { Fact } from "#domain/evidence/fact.ts";
import { answerWords, differenceWords, labelIn, questionIn } from "#i18n/answerWords.ts";
import { compareWords } from "#i18n/compareWords.ts";
import { driveAnswer, driveBasis } from "#i18n/driveAnswer.ts";
import { formatDate } from "#i18n/format.ts";
import { wordsIn } from "#i18n/words.ts";
import { csvOf } from "./csv.ts";

/**
 * A comparison as a CSV file: group and question, then for each site answer, date, confidence, the
 * addresses of the sources (one a line) and remarks. Where a site has several answers, each is a line
 * of its own; a site that has fewer has empty fields there. A drive has no source: what it rests on
 * stands in the remarks.
 */
export function comparisonCsv(
  comparison: Comparison,
  catalog: Catalog,
  language: Language,
): string {
  const { csv, groups } = compareWords[language];
  const sites = comparison.sites.map((site) => site.name[language]);
  const header = [
    csv.group,
    csv.question,
    ...sites.flatMap((name) => [
      csv.answer(name),
      csv.asOf(name),
      csv.confidence(name),
      csv.sources(name),
      csv.remarks(name),
    ]),
  ];
  const lines = comparison.groups.flatMap(({ id, rows }) =>
    rows.flatMap((row) => linesOf(row, catalog, language).map((line) => [groups[id], ...line])),
  );
  return csvOf([header, ...lines]);
}

function linesOf(row: ComparisonRow, catalog: Catalog, language: Language): string[][] {
  const columns = row.cells.map((cell) => entriesOf(row, cell, catalog, language));
  const height = Math.max(...columns.map((entries) => entries.length));
  return Array.from({ length: height }, (_, i) => [
    questionIn(row, language),
    ...columns.flatMap((entries) => entries[i] ?? BLANK),
  ]);
}

const BLANK: readonly string[] = ["", "", "", "", ""];

/** The five fields of each answer of a site, from the top. */
function entriesOf(
  row: ComparisonRow,
  cell: ComparisonCell,
  catalog: Catalog,
  language: Language,
): string[][] {
  const { notStated } = wordsIn(language).sites;
  if (cell.kind === "drive") return [driveEntry(cell, language)];
  if (cell.kind === "not-asked") return [[notStated, "", "", "", ""]];
  const differences = cell.kind === "stated" ? cell.differences : [];
  const facts: readonly Fact[] = cell.facts;
  return facts.map((fact) => {
    if (fact.kind === "not-stated") {
      return [labelled(labelIn(row, fact, language), notStated), "", "", "", ""];
    }
    const words = answerWords(row, fact, language);
    const differing = differences.filter((difference) => difference.facts.includes(fact));
    return [
      labelled(words.label, words.published ? `${words.value} (${words.published})` : words.value),
      words.asOf,
      words.confidence,
      fact.sources.map((id) => catalog.sources.get(id)?.url ?? id).join("\n"),
      [
        ...differing.map((difference) => differenceWords(difference, language)),
        ...[words.derived, words.note].filter((remark) => remark !== null),
      ].join(" "),
    ];
  });
}

function driveEntry(cell: DriveCell, language: Language): string[] {
  const { workedOut } = compareWords[language].drives;
  const { value } = driveAnswer(cell, language);
  return [value, driveAsOf(cell, language), "", "", `${workedOut} ${driveBasis(cell, language)}`];
}

/** A straight line is of no time. */
function driveAsOf({ leg, year }: DriveCell, language: Language): string {
  if (leg.kind === "estimated") return "";
  return leg.basis.kind === "bundled" ? String(year) : formatDate(leg.basis.asOf, language);
}

function labelled(label: string | null, value: string): string {
  return label === null ? value : `${label}: ${value}`;
}
