import { describe, expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { type ComparisonCell, comparisonOf, statedIn } from "#domain/evidence/comparison.ts";
import { differencesAt, valueKey } from "#domain/evidence/differences.ts";
import type { Fact, FactValue, Measure } from "#domain/evidence/fact.ts";
import { DATA_FOLDER } from "#tests/build.ts";

const { catalog } = readData(DATA_FOLDER);

function siteIn(id: string) {
  const site = catalog.sites.find((candidate) => candidate.id === id);
  if (!site) throw new Error(`The data has no ${id}`);
  return site;
}

function cellOf(rowId: string, siteId: string): ComparisonCell {
  const rows = comparisonOf(catalog, [siteId]).groups.flatMap((group) => group.rows);
  const cell = rows.find(({ id }) => id === rowId)?.cells[0];
  if (!cell) throw new Error(`No cell for ${rowId} of ${siteId}`);
  return cell;
}

const ids = (facts: readonly Fact[]) => facts.map(({ id }) => id);

describe("what differs within one site", () => {
  test.each([
    ["the IT Park’s rate of land let", "let", "it-park", "accounts"],
    ["what was seen of the IT Park", "status-between", "it-park", "accounts"],
    ["the latest state of the IT Park", "status-now", "it-park", "accounts"],
    ["phase 2 of the IT Park", "phase2", "it-park", "accounts"],
    ["the IT Park’s way to the airport", "distance-airport", "it-park", "accounts"],
    ["the place of the SMT plant", "smt-plant", "dhpiza", "accounts"],
    ["the start of Software Park No. 2", "beginning", "software-park-2", "accounts"],
    ["the cost of Software Park No. 2", "cost", "software-park-2", "scope"],
    ["the Hi-Tech Park’s rates of land let", "let", "dhpiza", "scope"],
    ["the Hi-Tech Park’s zones", "land-use", "dhpiza", "scope"],
  ])("is marked: %s", (_what, row, site, kind) => {
    const cell = cellOf(row, site);

    expect(cell.kind === "stated" && cell.differences.map((d) => d.kind)).toContain(kind);
  });

  test("stands with every answer and its sources: Software Park No. 2’s cost by year", () => {
    const costs = statedIn(cellOf("cost", "software-park-2"));

    expect(costs.map(({ value, asOf, sources }) => [amountOf(value), asOf, sources])).toEqual([
      [799, "2020", ["kien-thuc-2023-10", "nhan-dan-2024-10"]],
      [986, "2021/2024-10", ["nhan-dan-2024-10", "kien-thuc-2023-10", "da-nang-today-2024-10-24"]],
      [
        1400,
        "2024-11/2025-01",
        ["viet-nam-news-2024-11-01", "vietnam-vn-2025-01", "viet-bao-2025-01"],
      ],
      [39, "2025-01-16", ["viet-nam-news-2025-01-16", "viet-nam-news-2024-11-01"]],
    ]);
  });

  test("names the facts of other rows that belong to it: the IT Park’s land let", () => {
    const [difference] = differencesAt(siteIn("it-park")).filter(({ facts }) =>
      ids(facts).includes("leased"),
    );

    expect(ids(difference?.facts ?? [])).toEqual([
      "fill-rate",
      "leased",
      "status-2024-11",
      "status-now",
    ]);
  });

  test("is not said of a site whose facts agree", () => {
    expect(differencesAt(siteIn("ioc"))).toEqual([]);
    const cell = cellOf("cost", "it-park");
    expect(cell.kind === "stated" && cell.differences.map(({ facts }) => ids(facts))).toEqual([
      ["investment-phase1"],
      ["investment-2013", "investment-total"],
    ]);
  });

  test("is gone once the accounts say the same", () => {
    const site = siteIn("it-park");
    const km17: FactValue = { kind: "measure", measure: { amount: 17, unit: "km" } };
    const facts = site.facts.map((fact) =>
      fact.kind !== "not-stated" && fact.id.startsWith("distance-airport")
        ? { ...fact, value: km17 }
        : fact,
    );
    const differing = differencesAt({ ...site, facts }).flatMap(({ facts }) => ids(facts));

    expect(differing).not.toContain("distance-airport");
    expect(differing).toContain("distance-centre");
  });

  test.each([
    [
      "software-park-2",
      [
        ["accounts", "started-on", "started-on-other"],
        ["accounts", "building-ict"],
        ["scope", "cost-first", "cost-revised", "cost-2025", "cost-2025-usd"],
      ],
    ],
    [
      "it-park",
      [
        ["accounts", "phase2-schedule", "phase2-schedule-developer"],
        ["accounts", "investment-phase1"],
        ["accounts", "factory-smt"],
        ["accounts", "fill-rate", "leased", "status-2024-11", "status-now"],
        ["accounts", "distance-airport", "distance-airport-2021"],
        ["accounts", "distance-centre", "distance-centre-2021"],
        ["scope", "investment-2013", "investment-total"],
      ],
    ],
    [
      "dhpiza",
      [
        ["accounts", "authority-name-now"],
        ["accounts", "capital-2024"],
        ["accounts", "factory-smt"],
        ["accounts", "fee-infrastructure", "fee-infrastructure-2023"],
        ["scope", "zones-2025", "zones-2023"],
        [
          ...["scope", "projects-2025-11", "capital-2024", "projects-2023", "fdi-2021-09"],
          "projects-2020-10",
        ],
        ["scope", "fill-rate", "fill-rate-2025-08", "fill-rate-press-2024"],
      ],
    ],
  ])("at %s is all that its facts say, differing accounts first", (site, expected) => {
    const found = differencesAt(siteIn(site));

    expect(found.map(({ kind, facts }) => [kind, ...ids(facts)])).toEqual(expected);
  });
});

test("an area says the same in either unit, but not about and exactly", () => {
  const key = (measure: Measure) => valueKey({ kind: "measure", measure });

  expect(key({ amount: 2.8573, unit: "ha" })).toBe(key({ amount: 28_573, unit: "m2" }));
  expect(key({ amount: 5, unit: "ha" })).not.toBe(key({ amount: 5, unit: "km" }));
  expect(key({ amount: 5, unit: "ha" })).not.toBe(
    key({ amount: 5, unit: "ha", qualifier: "about" }),
  );
});

function amountOf(value: FactValue): number | null {
  return value.kind === "measure" ? value.measure.amount : null;
}
