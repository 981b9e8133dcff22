import { type Catalog, type Passage, passagesOfSite } from "#domain/evidence/catalog.ts";
import { RELATIONS } from "#domain/evidence/evidence.ts";
import { FACT_GROUPS, type Fact, REQUIRED_FACTS } from "#domain/evidence/fact.ts";
import type { Site } from "#domain/evidence/site.ts";
import type { Source } from "#domain/evidence/source.ts";
import { PAGE_HEIGHT, type SheetParts, sheetHeight } from "./sheetHeight.ts";
import { factRow, type NumberedRow, positionRow, type SheetRow } from "./sheetRow.ts";

/** What goes on one sheet of paper. */
export interface SheetContent extends SheetParts {
  /** Published facts that found no room. */
  readonly left: number;
}

/**
 * The facts that every site has, then a fact of each group in the order of the groups, those first
 * that have least on the sheet, as long as there is room. A fact that is too long leaves it to the
 * next.
 */
export function sheetContent(catalog: Catalog, site: Site, address: string): SheetContent {
  const required = REQUIRED_FACTS.flatMap((id) => site.facts.find((fact) => fact.id === id) ?? []);
  const others = site.facts.filter((fact) => !required.includes(fact));
  const stated = others.filter(({ kind }) => kind !== "not-stated");
  const unstated = others.filter(({ kind }) => kind === "not-stated").map(({ label }) => label);
  const quotes = quotesOf(catalog, site);

  let rows: readonly SheetRow[] = [];
  let sources: readonly Source[] = [];
  const add = ({ row, added }: NumberedRow) => {
    rows = [...rows, row];
    sources = [...sources, ...added];
  };
  const fits = ({ row, added }: NumberedRow) =>
    sheetHeight({
      rows: [...rows, row],
      sources: [...sources, ...added],
      ...{ unstated, quotes, address, name: site.name },
    }) <= PAGE_HEIGHT;

  for (const fact of required) add(factRow(catalog, fact, sources));
  add(positionRow(catalog, site, sources));
  for (const fact of inTurn(required, stated)) {
    const numbered = factRow(catalog, fact, sources);
    if (fits(numbered)) add(numbered);
  }
  const left = stated.filter(({ id }) => !rows.some((row) => row.id === id)).length;
  return { rows, unstated, left, quotes, sources };
}

/** One fact of each group after the other; a group that has facts already waits until others have as many. */
function inTurn(placed: readonly Fact[], facts: readonly Fact[]): Fact[] {
  const turns = FACT_GROUPS.flatMap((group) => {
    const before = placed.filter((fact) => fact.group === group).length;
    return facts
      .filter((fact) => fact.group === group)
      .map((fact, i) => ({ fact, turn: before + i }));
  });
  return turns.toSorted((a, b) => a.turn - b.turn).map(({ fact }) => fact);
}

/** The passage that bears on the site most, and the one of the other article that does. */
function quotesOf(catalog: Catalog, site: Site): readonly Passage[] {
  const rank = ({ relation }: Passage) => RELATIONS.indexOf(relation);
  const passages = passagesOfSite(catalog, site.id).toSorted((a, b) => rank(a) - rank(b));
  const [best] = passages;
  if (!best) return [];
  const other = passages.find(({ article }) => article !== best.article);
  return other ? [best, other] : [best];
}
