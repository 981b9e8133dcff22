import { type AreaUnit, sharedAreaUnit } from "./areaUnit.ts";
import { type Catalog, siteOf } from "./catalog.ts";
import {
  COMPARISON_GROUPS,
  COMPARISON_ROWS,
  type ComparisonGroupId,
  type PlannedRow,
} from "./comparisonRows.ts";
import { type Difference, differencesAt, valueKey } from "./differences.ts";
import type { Fact, StatedFact, UnstatedFact } from "./fact.ts";
import type { Site } from "./site.ts";
import type { LocalText } from "./text.ts";

/** Sites side by side: every fact of each stands in exactly one cell. */
export interface Comparison {
  readonly sites: readonly Site[];
  /** Groups that have rows, in the order in which somebody who selects a site asks. */
  readonly groups: readonly ComparisonGroup[];
}

export interface ComparisonGroup {
  readonly id: ComparisonGroupId;
  readonly rows: readonly ComparisonRow[];
}

export interface ComparisonRow {
  readonly id: string;
  /** A planned question has words of the app; one that only the data knows has its fact's label. */
  readonly question:
    | { readonly kind: "planned"; readonly id: PlannedRow }
    | { readonly kind: "own"; readonly label: LocalText };
  /** One a site, in the order of the sites. */
  readonly cells: readonly ComparisonCell[];
  /** Unit in which the areas of the row are shown; null where all are in one. */
  readonly areaUnit: AreaUnit | null;
}

/**
 * `stated`: at least one answer; several stand side by side, none merged. `not-stated`: the site's
 * file says that no source does. `not-asked`: the file does not ask.
 */
export type ComparisonCell =
  | {
      readonly kind: "stated";
      readonly facts: readonly Fact[];
      readonly differences: readonly Difference[];
    }
  | { readonly kind: "not-stated"; readonly facts: readonly UnstatedFact[] }
  | { readonly kind: "not-asked"; readonly facts: readonly [] };

interface Question {
  readonly id: string;
  readonly group: ComparisonGroupId;
  readonly question: ComparisonRow["question"];
  readonly facts: readonly string[];
}

/** The sites in the order asked for; what the catalog does not have is left out. */
export function comparisonOf(catalog: Catalog, siteIds: readonly string[]): Comparison {
  const sites = siteIds.flatMap((id) => siteOf(catalog, id) ?? []);
  const differences = new Map(sites.map((site) => [site, differencesAt(site)]));
  const rows = questionsOf(sites).flatMap((question): (ComparisonRow & Question)[] => {
    const cells = sites.map((site) => cellOf(site, question.facts, differences.get(site) ?? []));
    if (cells.every(({ kind }) => kind === "not-asked")) return [];
    const values = cells.flatMap(statedIn).map(({ value }) => value);
    return [{ ...question, cells, areaUnit: sharedAreaUnit(values) }];
  });
  const groups = COMPARISON_GROUPS.map((id) => ({
    id,
    rows: rows
      .filter((row) => row.group === id)
      .map(({ id, question, cells, areaUnit }) => ({ id, question, cells, areaUnit })),
  }));
  return { sites, groups: groups.filter((group) => group.rows.length > 0) };
}

/** The planned questions, then those that only the data knows, each of them a row of its own. */
function questionsOf(sites: readonly Site[]): readonly Question[] {
  const planned = COMPARISON_ROWS.map(({ id, group, facts }): Question => {
    return { id, group, facts, question: { kind: "planned", id } };
  });
  const known = new Set(planned.flatMap(({ facts }) => facts));
  const others = sites.flatMap((site) => site.facts).filter(({ id }) => !known.has(id));
  const own = new Map(
    others.toReversed().map(({ id, group, label }): [string, Question] => {
      // No planned question may be taken for it.
      return [id, { id: `own-${id}`, group, facts: [id], question: { kind: "own", label } }];
    }),
  );
  return [...planned, ...[...own.values()].toReversed()];
}

function cellOf(
  site: Site,
  factIds: readonly string[],
  differences: readonly Difference[],
): ComparisonCell {
  const facts = factIds.flatMap((id) => site.facts.filter((fact) => fact.id === id));
  if (facts.length === 0) return { kind: "not-asked", facts: [] };
  const unstated = facts.filter((fact) => fact.kind === "not-stated");
  if (unstated.length === facts.length) return { kind: "not-stated", facts: unstated };
  const isHere = (difference: Difference) => difference.facts.some((fact) => facts.includes(fact));
  return { kind: "stated", facts, differences: differences.filter(isHere) };
}

/** The answers of a cell, in their order. */
export function statedIn(cell: ComparisonCell): readonly StatedFact[] {
  const facts: readonly Fact[] = cell.facts;
  return facts.filter((fact) => fact.kind !== "not-stated");
}

/** Whether the sites' answers are not all the same; to give none is a difference, too. */
export function sitesDiffer(row: ComparisonRow): boolean {
  const answers = row.cells.map((cell) =>
    statedIn(cell)
      .map(({ value }) => valueKey(value))
      .toSorted()
      .join("\n"),
  );
  return new Set(answers).size > 1;
}

/** Whether at least two sites have an answer, so that there is something to hold side by side. */
export function isShared(row: ComparisonRow): boolean {
  return row.cells.filter(({ kind }) => kind === "stated").length > 1;
}

/** Ids of the sources of all answers, each once, in reading order: their place is their number. */
export function sourcesCited(comparison: Comparison): readonly string[] {
  const cited = comparison.groups
    .flatMap(({ rows }) => rows)
    .flatMap(({ cells }) => cells)
    .flatMap(statedIn)
    .flatMap(({ sources }) => sources);
  return [...new Set(cited)];
}
