import type { Language } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import {
  type Comparison,
  type ComparisonCell,
  type ComparisonRow,
  noteMarks,
  sourcesCited,
} from "#domain/evidence/comparison.ts";
import type { Fact } from "#domain/evidence/fact.ts";
import { withoutFormula } from "#exports/csv.ts";
import { answerWords, differenceWords, labelIn, questionIn } from "#i18n/answerWords.ts";
import { compareWords } from "#i18n/compareWords.ts";
import { driveAnswer, drivesNote } from "#i18n/driveAnswer.ts";
import { sourceWords } from "#i18n/sourceWords.ts";
import { wordsIn } from "#i18n/words.ts";
import type { CopiedContent } from "./copyContent.ts";

/** A row of the table: one cell for a group, else the question and one a site; a cell has lines. */
type Line = readonly (readonly string[])[];

/** The comparison for the clipboard, with its sources below as numbered notes. */
export function comparisonText(
  comparison: Comparison,
  catalog: Catalog,
  language: Language,
): CopiedContent {
  const words = compareWords[language];
  const cited = sourcesCited(comparison);
  const drives = drivesNote(comparison, language);
  const head: Line = [[words.question], ...comparison.sites.map(({ name }) => [name[language]])];
  const body = comparison.groups.flatMap(({ id, rows }): Line[] => [
    [[words.groups[id], ...(id === "drives" && drives !== null ? [drives] : [])]],
    ...rows.map((row) => [
      [questionIn(row, language)],
      ...row.cells.map((cell) => cellLines(row, cell, cited, language)),
    ]),
  ]);
  const notes = cited.map((id, i) => `[${i + 1}] ${noteOf(catalog, id, language)}`);
  const tabbed = [head, ...body].map((line) => line.map(tabCell).join("\t"));
  const columns = head.length;
  return {
    text: [...tabbed, "", words.sources, ...notes].join("\n"),
    html: [
      `<table lang="${language}" border="1"><thead>${rowHtml(head, "th", columns)}</thead>`,
      `<tbody>${body.map((line) => rowHtml(line, "td", columns)).join("")}</tbody></table>`,
      `<p><b>${escaped(words.sources)}</b></p>`,
      `<p>${notes.map(escaped).join("<br>")}</p>`,
    ].join("\n"),
  };
}

function cellLines(
  row: ComparisonRow,
  cell: ComparisonCell,
  cited: readonly string[],
  language: Language,
): string[] {
  const { facts, sites } = wordsIn(language);
  if (cell.kind === "drive") {
    const { value, basis } = driveAnswer(cell, language);
    return [basis === null ? value : `${value} (${basis})`];
  }
  if (cell.kind === "not-asked") return [sites.notStated];
  const differences = cell.kind === "stated" ? cell.differences : [];
  const all: readonly Fact[] = cell.facts;
  const answers = all.map((fact) => {
    const label = labelIn(row, fact, language);
    const before = label === null ? "" : `${label}: `;
    if (fact.kind === "not-stated") return before + sites.notStated;
    const words = answerWords(row, fact, language);
    const details = [
      ...(words.published === null ? [] : [words.published]),
      facts.asOf(words.asOf),
      ...(words.derived === null ? [] : [facts.derived]),
      ...(fact.confidence === "low" ? [facts.confidence.low] : []),
    ];
    const answer = `${before}${words.value} (${details.join("; ")}) ${noteMarks(fact, cited)}`;
    // Where its own sources differ, only the note says how.
    const isDisputed = differences.some(({ facts }) => facts.length === 1 && facts[0] === fact);
    return isDisputed && words.note !== null ? `${answer} ${words.note}` : answer;
  });
  return [...answers, ...differences.map((difference) => differenceWords(difference, language))];
}

function noteOf(catalog: Catalog, sourceId: string, language: Language): string {
  const source = catalog.sources.get(sourceId);
  if (!source) return wordsIn(language).facts.sourcesMissing;
  const { publisher, title, details, read, url } = sourceWords(source, language);
  return [publisher, ...(title === null ? [] : [`“${title}”`]), details, read, url].join(". ");
}

/** One field of a line of tab-separated text. */
function tabCell(lines: readonly string[]): string {
  return withoutFormula(lines.join(" | ").replaceAll(/\s+/g, " "));
}

function rowHtml(line: Line, tag: "td" | "th", columns: number): string {
  const [question = [], ...cells] = line;
  if (cells.length === 0) {
    return `<tr><th colspan="${columns}" align="left">${cellHtml(question)}</th></tr>`;
  }
  // What Excel would reckon with stays text.
  const others = cells.map((cell) => `<${tag} style="mso-number-format:'\\@'">${cellHtml(cell)}`);
  return `<tr><th align="left">${cellHtml(question)}</th>${others.map((cell) => `${cell}</${tag}>`).join("")}</tr>`;
}

function cellHtml(lines: readonly string[]): string {
  return lines.map(escaped).join('<br style="mso-data-placement:same-cell">');
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
