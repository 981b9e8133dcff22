import type { LocalText } from "#domain/base/text.ts";
import type { Leg } from "#domain/road/travel.ts";
import { type AreaUnit, sharedAreaUnit } from "./areaUnit.ts";
import { type Catalog, siteOf } from "./catalog.ts";
import {
  COMPARISON_GROUPS,
  COMPARISON_ROWS,
  type ComparisonGroupId,
  type DriveRow,
  type PlannedRow,
} from "./comparisonRows.ts";
import { type Difference, differencesAt, valueKey } from "./differences.ts";
import type { Fact, StatedFact, UnstatedFact } from "./fact.ts";
import { MOST_COMPARED } from "./mostCompared.ts";
import type { Site } from "./site.ts";

/** Sites side by side: every fact of each stands in exactly one cell. */
export interface Comparison {
  readonly sites: readonly Site[];
  /** Groups that have rows, in the order in which somebody who selects a site asks. */
  readonly groups: readonly ComparisonGroup[];
}

export interface ComparisonGroup {
  /** `drives`: worked out by this map; all others hold what sources say. */
  readonly id: ComparisonGroupId | "drives";
  readonly rows: readonly ComparisonRow[];
}

export interface ComparisonRow {
  readonly id: string;
  /** A planned question has words of the app; one that only the data knows has its fact's label. */
  readonly question:
    | { readonly kind: "planned"; readonly id: PlannedRow | DriveRow }
    | { readonly kind: "own"; readonly label: LocalText };
  /** One a site, in the order of the sites. */
  readonly cells: readonly ComparisonCell[];
  /** Unit in which the areas of the row are shown; null where all are in one. */
  readonly areaUnit: AreaUnit | null;
}

/**
 * `stated`: at least one answer; several stand side by side, none merged. `not-stated`: the site's
 * file says that no source does. `not-asked`: the file does not ask. `drive`: no source was asked;
 * this map has worked it out.
 */
export type ComparisonCell =
  | {
      readonly kind: "stated";
      readonly facts: readonly Fact[];
      readonly differences: readonly Difference[];
    }
  | { readonly kind: "not-stated"; readonly facts: readonly UnstatedFact[] }
  | { readonly kind: "not-asked"; readonly facts: readonly [] }
  | DriveCell;

/** A drive by coach from the place that the row names to the site. */
export interface DriveCell {
  readonly kind: "drive";
  readonly facts: readonly [];
  readonly leg: Leg;
  /** Roads of the bundled graph that were opened after it are left out. */
  readonly year: number;
  /** Whether it rests on something else than the other drives do. */
  readonly restsElsewhere: boolean;
}

interface Question {
  readonly id: string;
  readonly group: ComparisonGroupId;
  readonly question: ComparisonRow["question"];
  readonly facts: readonly string[];
}

/** The sites in the order asked for: as many as fit, without those that the catalog does not have. */
export function sitesCompared(catalog: Catalog, siteIds: readonly string[]): readonly Site[] {
  return siteIds.slice(0, MOST_COMPARED).flatMap((id) => siteOf(catalog, id) ?? []);
}

/** All that sources say of the sites; the drives come in by `withDrives`. */
export function comparisonOf(catalog: Catalog, siteIds: readonly string[]): Comparison {
  const sites = sitesCompared(catalog, siteIds);
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
  return new Set(row.cells.map(cellKey)).size > 1;
}

/** The same for two cells that say the same. */
function cellKey(cell: ComparisonCell): string {
  if (cell.kind === "drive") return `${cell.leg.driveMinutes} ${cell.leg.distanceMetres}`;
  return statedIn(cell)
    .map(({ value }) => valueKey(value))
    .toSorted()
    .join("\n");
}

/** Whether at least two sites have an answer, so that there is something to hold side by side. */
export function isShared(row: ComparisonRow): boolean {
  return row.cells.filter(({ kind }) => kind === "stated" || kind === "drive").length > 1;
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

/** The numbers of an answer's sources among those cited: `[1][3]`. */
export function noteMarks({ sources }: StatedFact, cited: readonly string[]): string {
  return sources.map((source) => `[${cited.indexOf(source) + 1}]`).join("");
}
