// @vitest-environment jsdom
import { within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { catalog, catalogWith, PHONE, setScreenWidth, targetOf } from "#tests/screen.tsx";
import { ALL, allOf, cellOf, fewFacts, oneOf, renderComparison } from "./comparisonOnScreen.tsx";

const EN = {
  language: "en",
  table: "Comparison",
  notStated: "Not stated in the sources",
  names: ["IOC", "Software Park No. 2", "Danang IT Park", "Da Nang Hi-Tech Park (DHPIZA)"],
} as const;
const VI = {
  language: "vi",
  table: "So sánh",
  notStated: "Các nguồn không nói đến",
  names: [
    "IOC",
    "Công viên phần mềm số 2",
    "Khu CNTT tập trung",
    "Khu công nghệ cao Đà Nẵng (DHPIZA)",
  ],
} as const;

describe.each([EN, VI])("in $language", ({ language, table, notStated, names }) => {
  test("the table is named, and each site's name heads its column and leads to its panel", () => {
    const { getByRole } = renderComparison(language, ALL, fewFacts);
    const headers = within(getByRole("table", { name: table })).getAllByRole("columnheader");

    expect(headers).toHaveLength(5);
    names.forEach((name, i) => {
      const link = within(headers[i + 1] as HTMLElement).getByRole("link", { name });
      expect(targetOf(link)).toBe(`/?site=${ALL[i]}`);
    });
  });

  test("each of the 173 facts is shown once, in the column of its site", () => {
    renderComparison(language, ALL, catalog);
    const shown = allOf("[data-fact]").map((element) => {
      const cell = element.closest("td") as HTMLTableCellElement;
      return `${ALL[cell.cellIndex - 1]} ${element.dataset.fact}`;
    });
    const facts = catalog.sites.flatMap(({ id, facts }) => facts.map((fact) => `${id} ${fact.id}`));

    expect(shown.toSorted()).toEqual(facts.toSorted());
    expect(shown).toHaveLength(173);
  });

  test("the 25 facts that no source states say so, and so does a question that was not asked", () => {
    renderComparison(language, ALL, catalog);
    const unstated = allOf("[data-fact] .not-stated").map(({ textContent }) => textContent);

    expect(unstated).toEqual(Array(25).fill(notStated));
    expect(cellOf("phase2", "ioc")).toHaveTextContent(notStated);
    expect(cellOf("phase2", "ioc")).toHaveAttribute("data-cell", "not-asked");
    expect(cellOf("address-2022", "ioc")).toHaveAttribute("data-cell", "not-stated");
  });

  test("the sources are numbered once each, and every number of an answer is one of theirs", () => {
    renderComparison(language, ALL, catalog);
    const entries = allOf(".comparison-sources li");
    const addresses = entries.map((entry) =>
      entry.querySelector("a[target]")?.getAttribute("href"),
    );
    const numbers = entries.map((entry) => /^\[\d+\]/.exec(entry.textContent ?? "")?.[0]);

    expect(new Set(addresses).size).toBe(entries.length);
    expect(numbers).toEqual(entries.map((_, i) => `[${i + 1}]`));
    expect(new Set(allOf(".answer-sources a").map((link) => link.textContent))).toEqual(
      new Set(numbers),
    );
  });
});

describe("an answer", () => {
  test("carries its date, its own label where that differs, and the numbers of its sources", () => {
    renderComparison("en", ALL, catalog);
    const cost = oneOf('[data-fact="cost-first"]');

    expect(cost).toHaveTextContent("Original cost (2020)");
    expect(cost).toHaveTextContent("VND 799 billion");
    expect(cost).toHaveTextContent("as of 2020");
    expect(within(cost).getAllByRole("link", { name: /^Source \d+$/ })).toHaveLength(2);
    expect(cellOf("name-2022", "ioc").querySelector(".answer-label")).toBeNull();
  });

  test("in another unit than the row's keeps what was published", () => {
    renderComparison("vi", ALL, fewFacts);

    expect(cellOf("area", "software-park-2")).toHaveTextContent(/2,86 ha.*nguồn ghi 28\.573 m²/);
    expect(cellOf("area", "dhpiza")).toHaveTextContent("1.128,4 ha");
    expect(cellOf("area", "dhpiza")).not.toHaveTextContent("nguồn ghi");
  });

  test("has a note that says how sure it is, and that this project worked it out", () => {
    renderComparison("en", ALL, catalog);
    const note = oneOf('[data-fact="distance-it-park-road"] details') as HTMLDetailsElement;

    expect(note.open).toBe(false);
    expect(note).toHaveTextContent("Measured by us along the map’s road lines");
    expect(note).toHaveTextContent(
      "Worked out by this project from the sources. Confidence: medium.",
    );
    expect(note.querySelector("summary")).toHaveTextContent(
      "Note on Distance to Danang IT Park (by road, along Nguyen Tat Thanh), Software Park No. 2",
    );
  });
});

describe("where accounts differ", () => {
  test("the IT Park’s land let and what was seen of it all stand with sources, marked in words", () => {
    renderComparison("en", ALL, catalog);
    const mark =
      "Accounts differ; all are kept. This concerns: “Fill rate”, “Industrial land let”, “State in November 2024”, “Latest known state”.";

    for (const row of ["let", "status-between", "status-now"]) {
      expect(cellOf(row, "it-park")).toHaveTextContent(mark);
    }
    expect(cellOf("let", "it-park")).toHaveTextContent("31.82%");
    expect(cellOf("status-now", "it-park")).toHaveTextContent("very quiet");
    expect(allOf('[data-fact="status-2024-11"] .answer-sources a')).toHaveLength(2);
    expect(cellOf("status-now", "ioc")).not.toHaveTextContent("differ");
  });

  test("the note that says how is open from the start", () => {
    renderComparison("en", ALL, catalog);
    const note = allOf('[data-fact="factory-smt"] details')[0] as HTMLDetailsElement;

    expect(note).toHaveTextContent("VietTimes puts the plant in the IT Park");
    expect(note.open).toBe(true);
  });

  test("on a phone, where it would fill the screen, the note waits to be opened", () => {
    setScreenWidth(PHONE);
    renderComparison("en", ALL, catalog);
    const [plant] = allOf('[data-fact="factory-smt"]') as [HTMLElement];

    expect(plant.querySelector("details")).not.toHaveAttribute("open");
    expect(plant.closest("td")).toHaveTextContent("Accounts differ; all are kept.");
  });

  test("figures of different dates are kept apart: Software Park No. 2’s cost, in Vietnamese", () => {
    renderComparison("vi", ALL, catalog);
    const cell = cellOf("cost", "software-park-2");

    expect(cell).toHaveTextContent("Khác thời điểm hoặc phạm vi; các con số được để riêng.");
    for (const cost of ["799 tỷ đồng", "986 tỷ đồng", "Khoảng 1.400 tỷ đồng", "39 triệu USD"]) {
      expect(cell).toHaveTextContent(cost);
    }
  });
});

describe("each cell belongs to its question and its site", () => {
  test.each([
    ["beside the question", 1600, 5],
    ["below the question, on a phone", PHONE, 4],
  ])("%s", (_where, width, columns) => {
    setScreenWidth(width);
    renderComparison("en", ALL, fewFacts);
    const cell = cellOf("area", "it-park") as HTMLTableCellElement;
    const [question, site] = cell.headers.split(" ").map((id) => document.getElementById(id));

    expect(allOf("thead th")).toHaveLength(columns);
    expect(question).toHaveTextContent(/^Area$/);
    expect(question).toHaveAttribute("scope", "row");
    expect(site).toHaveTextContent(/^Danang IT Park/);
    expect(allOf("th.comparison-question")).toHaveLength(allOf("tr[data-row]").length);
  });
});

test("without the list of sources each number says that it could not be loaded", () => {
  renderComparison("en", ["ioc", "dhpiza"], { ...fewFacts, sources: new Map() });
  const entries = allOf(".comparison-sources li");

  expect(entries.length).toBeGreaterThan(2);
  for (const entry of entries) {
    expect(entry).toHaveTextContent("The list of sources could not be loaded.");
  }
});

test("a site that is not in the catalog has no column", () => {
  const sites = catalog.sites.filter(({ id }) => id !== "it-park");
  renderComparison("en", ALL, catalogWith({ sites }));

  expect(allOf("thead th").map(({ textContent }) => textContent)).toEqual([
    "Question",
    "IOC×",
    "Software Park No. 2×",
    "Da Nang Hi-Tech Park (DHPIZA)×",
  ]);
});
