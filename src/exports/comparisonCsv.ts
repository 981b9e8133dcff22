import type { Language } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import {
  type Comparison,
  type ComparisonCell,
  type ComparisonRow,
  type DriveCell,
  noteMarks,
  sourcesCited,
} from "#domain/evidence/comparison.ts";
import type { Fact } from "#domain/evidence/fact.ts";
import { answerWords, differenceWords, labelIn, questionIn } from "#i18n/answerWords.ts";
import { compareWords } from "#i18n/compareWords.ts";
import { comparisonCsvWords } from "#i18n/comparisonCsvWords.ts";
import { driveAnswer, driveBasis } from "#i18n/driveAnswer.ts";
import { formatDate } from "#i18n/format.ts";
import { sourceWords } from "#i18n/sourceWords.ts";
import { wordsIn } from "#i18n/words.ts";
import { csvOf } from "./csv.ts";

/**
 * A comparison as a CSV file: group and question, then for each site answer, date, confidence, the
 * numbers of the sources and remarks. Where a site has several answers, each is a line of its own; a
 * site that has fewer has empty fields there. A drive has no source: what it rests on stands in the
 * remarks. Below, after an empty line and under a head of their own, the sources by number.
 */
export function comparisonCsv(
  comparison: Comparison,
  catalog: Catalog,
  language: Language,
): string {
  const csv = comparisonCsvWords[language];
  const { groups } = compareWords[language];
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
  const cited = sourcesCited(comparison);
  const lines = comparison.groups.flatMap(({ id, rows }) =>
    rows.flatMap((row) => linesOf(row, cited, language).map((line) => [groups[id], ...line])),
  );
  // RFC 4180 §2.4: every line has as many fields.
  const wide = (line: readonly string[]) => header.map((_, i) => line[i] ?? "");
  return csvOf([header, ...lines, ...sourceLines(cited, catalog, language).map(wide)]);
}

/** Nothing where nothing is cited. */
function sourceLines(cited: readonly string[], catalog: Catalog, language: Language): string[][] {
  if (cited.length === 0) return [];
  const csv = comparisonCsvWords[language];
  const { sources } = compareWords[language];
  const { number, publisher, title, details, address, read } = csv.source;
  const lines = cited.map((id, i) => [
    sources,
    `[${i + 1}]`,
    ...sourceFields(id, catalog, language),
  ]);
  return [[], [sources, number, publisher, title, details, address, read], ...lines];
}

function sourceFields(id: string, catalog: Catalog, language: Language): string[] {
  const source = catalog.sources.get(id);
  if (!source) return [wordsIn(language).facts.sourcesMissing, "", "", id, ""];
  const { publisher, title, details, url } = sourceWords(source, language);
  return [publisher, title ?? "", details, url, formatDate(source.read, language)];
}

function linesOf(row: ComparisonRow, cited: readonly string[], language: Language): string[][] {
  const columns = row.cells.map((cell) => entriesOf(row, cell, cited, language));
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
  cited: readonly string[],
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
      noteMarks(fact, cited),
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
