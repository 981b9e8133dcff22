import type { LocalText } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import {
  type Comparison,
  type ComparisonCell,
  type ComparisonRow,
  statedIn,
} from "#domain/evidence/comparison.ts";
import type { PlannedRow } from "#domain/evidence/comparisonRows.ts";
import type { StatedFact } from "#domain/evidence/fact.ts";

/** As many rows as a hall can take in. */
const SHOWN = ["area", "opening", "status-now", "distance-airport"] as const satisfies PlannedRow[];

export interface SlideRow {
  /** Names its question in few words. */
  readonly id: (typeof SHOWN)[number];
  readonly row: ComparisonRow;
}

/** Of a comparison, the rows for a slide; a row that asks no site anything is not there. */
export function comparisonRows({ groups }: Comparison): readonly SlideRow[] {
  const rows = groups.flatMap((group) => group.rows);
  return SHOWN.flatMap((id) => {
    const row = rows.find((candidate) => candidate.id === id);
    return row ? [{ id, row }] : [];
  });
}

/** The first answer of a cell, and those that say otherwise: nothing is chosen among accounts. */
export function cellAnswers(cell: ComparisonCell): readonly StatedFact[] {
  const stated = statedIn(cell);
  const [first] = stated;
  if (!first || cell.kind !== "stated") return [];
  const against = cell.differences
    .filter(({ kind, facts }) => kind === "accounts" && facts.includes(first))
    .flatMap(({ facts }) => facts);
  return stated.filter((fact) => fact === first || against.includes(fact));
}

/** Who says what the rows show: the first source of each answer, each publisher once. */
export function publishersOf(
  rows: readonly SlideRow[],
  sources: Catalog["sources"],
): readonly LocalText[] {
  const shown = rows.flatMap(({ row }) => row.cells.flatMap(cellAnswers));
  const publishers = shown.flatMap((fact) => {
    const [first = ""] = fact.sources;
    return sources.get(first)?.publisher ?? [];
  });
  return [...new Map(publishers.map((publisher) => [publisher.vi, publisher])).values()];
}
