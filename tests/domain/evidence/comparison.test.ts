import { describe, expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import {
  type Comparison,
  type ComparisonCell,
  type ComparisonRow,
  comparisonOf,
  isShared,
  sitesDiffer,
  sourcesCited,
  statedIn,
} from "#domain/evidence/comparison.ts";
import { COMPARISON_GROUPS, COMPARISON_ROWS } from "#domain/evidence/comparisonRows.ts";
import type { Fact } from "#domain/evidence/fact.ts";
import { DATA_FOLDER } from "#tests/build.ts";

const { catalog } = readData(DATA_FOLDER);
const ALL = ["ioc", "software-park-2", "it-park", "dhpiza"];
const all = comparisonOf(catalog, ALL);

function rowsOf(comparison: Comparison): readonly ComparisonRow[] {
  return comparison.groups.flatMap(({ rows }) => rows);
}

function cellOf(rowId: string, siteId: string): ComparisonCell {
  const cell = rowsOf(all).find(({ id }) => id === rowId)?.cells[ALL.indexOf(siteId)];
  if (!cell) throw new Error(`No cell for ${rowId} of ${siteId}`);
  return cell;
}

function siteIn(id: string) {
  const site = catalog.sites.find((candidate) => candidate.id === id);
  if (!site) throw new Error(`The data has no ${id}`);
  return site;
}

const ids = (facts: readonly Fact[]) => facts.map(({ id }) => id);

describe("the comparison of the four sites", () => {
  test("has each of their 173 facts in exactly one cell of its site", () => {
    all.sites.forEach((site, i) => {
      const shown = rowsOf(all).flatMap(({ cells }): readonly Fact[] => cells[i]?.facts ?? []);

      expect(new Set(shown)).toEqual(new Set(site.facts));
      expect(shown).toHaveLength(site.facts.length);
    });
    expect(all.sites.flatMap(({ facts }) => facts)).toHaveLength(173);
  });

  test("keeps the 25 questions that no source answers, apart from those that were not asked", () => {
    const cells = rowsOf(all).flatMap(({ cells }) => cells);
    const facts = cells.flatMap((cell): readonly Fact[] => cell.facts);

    expect(facts.filter(({ kind }) => kind === "not-stated")).toHaveLength(25);
    expect(cellOf("address-2022", "ioc").kind).toBe("not-stated");
    expect(cellOf("phase2", "ioc")).toEqual({ kind: "not-asked", facts: [] });
  });

  test("does not say that a site has no answer where it has one beside an open question", () => {
    const cell = cellOf("distance-airport", "software-park-2");

    expect(cell.kind).toBe("stated");
    expect(ids(cell.facts)).toEqual(["distance-airport", "distance-published"]);
  });

  test("asks in the order of somebody who selects a site", () => {
    expect(all.groups.map(({ id }) => id)).toEqual([...COMPARISON_GROUPS]);
    const rows = rowsOf(all).map(({ id }) => id);
    const inOrder = ["name-now", "address-now", "area", "status-now", "sectors", "incentives"];
    const then = ["developer", "cost", "let", "tenants", "visits", "distance-airport"];

    expect(rows.filter((id) => [...inOrder, ...then].includes(id))).toEqual([...inOrder, ...then]);
  });

  test("takes the incentives of every site for one question, under whatever names", () => {
    expect(ids(cellOf("incentives", "it-park").facts)).toEqual(["incentives", "incentive-rates"]);
    expect(ids(cellOf("incentives", "dhpiza").facts)).toEqual([
      "incentive-cit",
      "incentive-land-rent",
      "incentive-import-duty",
    ]);
  });

  test("cites each source once, and all that its facts cite", () => {
    const stated = all.sites.flatMap(({ facts }) => facts.filter((f) => f.kind !== "not-stated"));
    const cited = sourcesCited(all);

    expect(new Set(cited)).toEqual(new Set(stated.flatMap(({ sources }) => sources)));
    expect(new Set(cited).size).toBe(cited.length);
    expect(cited[0]).toBe(statedIn(cellOf("name-2022", "ioc"))[0]?.sources[0]);
  });
});

test("the columns stand in the order asked for, without sites that the catalog does not have", () => {
  const { sites } = comparisonOf(catalog, ["dhpiza", "atlantis", "ioc"]);

  expect(sites.map(({ id }) => id)).toEqual(["dhpiza", "ioc"]);
});

test("a question that none of the compared sites is asked has no row", () => {
  const rows = rowsOf(comparisonOf(catalog, ["ioc", "dhpiza"])).map(({ id }) => id);

  expect(rows).not.toContain("phase2");
  expect(rows).toContain("projects");
});

test("a question that only the data knows is a row at the end of its group, under its own label", () => {
  const label = { vi: "Số thang máy", en: "Lifts" };
  const lifts: Fact = { id: "lifts", group: "area", label, kind: "not-stated" };
  // Its id is that of a planned row whose facts have other ids.
  const plan: Fact = { ...lifts, id: "plan", label: { vi: "Bản vẽ", en: "Drawing" } };
  const decision: Fact = { ...lifts, id: "plan-decision" };
  const sites = [{ ...siteIn("ioc"), facts: [lifts, plan, decision] }, siteIn("dhpiza")];
  const area = comparisonOf({ ...catalog, sites }, ["ioc", "dhpiza"]).groups.find(
    ({ id }) => id === "area",
  );

  expect(area?.rows.slice(-2).map(({ question }) => question)).toEqual([
    { kind: "own", label },
    { kind: "own", label: plan.label },
  ]);
  expect(area?.rows.at(-2)?.cells.map(({ kind }) => kind)).toEqual(["not-stated", "not-asked"]);
  const rowIds = area?.rows.map(({ id }) => id) ?? [];
  expect(new Set(rowIds).size).toBe(rowIds.length);
});

test("every planned question is asked by the data, and in one row only", () => {
  const planned: readonly string[] = COMPARISON_ROWS.flatMap(({ facts }) => [...facts]);
  const asked = new Set(catalog.sites.flatMap(({ facts }) => ids(facts)));

  expect(planned.filter((id) => !asked.has(id))).toEqual([]);
  expect(new Set(planned).size).toBe(planned.length);
});

describe("areas of one row", () => {
  const row = (id: string, siteIds = ALL) =>
    rowsOf(comparisonOf(catalog, siteIds)).find((candidate) => candidate.id === id);

  test("are shown in hectares, as most of them are published", () => {
    expect(row("area")?.areaUnit).toBe("ha");
    expect(row("area", ["software-park-2", "dhpiza"])?.areaUnit).toBe("ha");
  });

  test("stay as published where there is one unit only", () => {
    expect(row("area", ["it-park", "dhpiza"])?.areaUnit).toBeNull();
    expect(row("buildings")?.areaUnit).toBeNull();
    expect(row("distance-airport")?.areaUnit).toBeNull();
  });
});

test.each([
  ["all four say that no hours are published", "opening-hours", false, false],
  ["the heads of four sites differ", "name-now", true, true],
  ["one site answers alone", "phase2", true, false],
  ["nobody counts the people", "workers", false, false],
])("%s: row %s differs %s, is shared %s", (_what, id, differs, shared) => {
  const row = rowsOf(all).find((candidate) => candidate.id === id);
  if (!row) throw new Error(`No row ${id}`);

  expect([sitesDiffer(row), isShared(row)]).toEqual([differs, shared]);
});

test("the Hi-Tech Park’s and the IT Park’s way to the airport are the same once one account is left", () => {
  const sites = catalog.sites.map((site) => ({
    ...site,
    facts: site.facts.filter(({ id }) => id === "distance-airport"),
  }));
  const [row] = rowsOf(comparisonOf({ ...catalog, sites }, ["it-park", "dhpiza"]));
  if (!row) throw new Error("No row");

  expect(sitesDiffer(row)).toBe(false);
  expect(isShared(row)).toBe(true);
});
