import { type Catalog, type Passage, passagesOfSite } from "#domain/catalog.ts";
import { RELATIONS } from "#domain/evidence.ts";
import { FACT_GROUPS, type Fact, REQUIRED_FACTS } from "#domain/fact.ts";
import type { Site } from "#domain/site.ts";
import type { Source } from "#domain/source.ts";
import type { LocalText } from "#domain/text.ts";
import { heightOfRow, heightOfSource, heightOfUnstated, SHEET_ROOM } from "./sheetRoom.ts";
import { factRow, type NumberedRow, positionRow, type SheetRow } from "./sheetRow.ts";

/** What goes on one sheet of paper. */
export interface SheetContent {
  readonly rows: readonly SheetRow[];
  /** Questions that no source answers, beside those that every site is asked. */
  readonly unstated: readonly LocalText[];
  /** Published facts that found no room. */
  readonly left: number;
  /** The best passage of the site, and the best of the other article where there is one. */
  readonly quotes: readonly Passage[];
  /** In the order of their numbers, from 1. */
  readonly sources: readonly Source[];
}

/**
 * The facts that every site has, then one of each group in the order of the groups, a second of
 * each, and so on, as long as there is room. A fact that is too long leaves it to the next.
 */
export function sheetContent(catalog: Catalog, site: Site): SheetContent {
  const required: readonly string[] = REQUIRED_FACTS;
  const others = site.facts.filter(({ id }) => !required.includes(id));
  const stated = others.filter(({ kind }) => kind !== "not-stated");
  const unstated = others.filter(({ kind }) => kind === "not-stated").map(({ label }) => label);

  const rows: SheetRow[] = [];
  const sources: Source[] = [];
  let height = heightOfUnstated(unstated);
  const add = ({ row, added }: NumberedRow) => {
    rows.push(row);
    sources.push(...added);
    height += heightOf({ row, added });
  };
  for (const id of required) {
    for (const fact of site.facts.filter((candidate) => candidate.id === id)) {
      add(factRow(catalog, fact, sources));
    }
  }
  add(positionRow(catalog, site, sources));
  for (const fact of inTurn(stated)) {
    const numbered = factRow(catalog, fact, sources);
    if (height + heightOf(numbered) <= SHEET_ROOM) add(numbered);
  }
  const left = stated.filter(({ id }) => !rows.some((row) => row.id === id)).length;
  return { rows, unstated, left, quotes: quotesOf(catalog, site), sources };
}

function heightOf({ row, added }: NumberedRow): number {
  return added.reduce((height, source) => height + heightOfSource(source), heightOfRow(row));
}

/** The first fact of each group, then the second of each, and so on. */
function inTurn(facts: readonly Fact[]): Fact[] {
  const groups = FACT_GROUPS.map((group) => facts.filter((fact) => fact.group === group));
  const longest = Math.max(...groups.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    groups.flatMap((group) => group[turn] ?? []),
  ).flat();
}

function quotesOf(catalog: Catalog, site: Site): readonly Passage[] {
  const rank = ({ relation }: Passage) => RELATIONS.indexOf(relation);
  const passages = passagesOfSite(catalog, site.id).toSorted((a, b) => rank(a) - rank(b));
  const [best] = passages;
  if (!best) return [];
  const other = passages.find(({ article }) => article !== best.article);
  return other ? [best, other] : [best];
}
