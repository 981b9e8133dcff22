// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { useView } from "#state/view.ts";
import { catalogWith, siteNamed, targetOf } from "#tests/screen.tsx";
import { ALL, allOf, cellOf, fewFacts, oneOf, renderComparison } from "./comparisonOnScreen.tsx";

const rows = () => allOf("tr[data-row]").map((row) => row.dataset.row);

test("a number leads to its source and back to where one came from", async () => {
  const user = userEvent.setup();
  renderComparison("en", ["it-park", "dhpiza"], fewFacts);
  const cell = cellOf("distance-station", "dhpiza", ["it-park", "dhpiza"]);
  const number = within(cell).getByRole("link", { name: /^Source \d+$/ });
  await user.click(number);
  const entry = document.activeElement as HTMLElement;

  expect(entry.tagName).toBe("LI");
  expect(entry.textContent?.startsWith(number.textContent ?? "none")).toBe(true);
  expect(location.hash).toBe("");

  await user.click(
    within(entry).getByRole("link", {
      name: "Back to the answer: Distance to the railway station, Da Nang Hi-Tech Park (DHPIZA)",
    }),
  );
  expect(number).toHaveFocus();
});

test("a source that one did not come to by a number leads back to the first answer that cites it", () => {
  renderComparison("vi", ["it-park", "dhpiza"], fewFacts);
  const [first] = allOf(".comparison-sources .way-back");

  expect(first).toHaveAccessibleName("Trở lại thông tin: Tên gọi năm 2022, Khu CNTT tập trung");
});

test.each([
  ["en", "Go to a part of the table", "Visits"],
  ["vi", "Đến một phần của bảng", "Tham quan"],
] as const)(
  "in %s a part of the table is brought to the top and focused",
  async (language, nav, part) => {
    renderComparison(language, ALL, fewFacts);
    const title = oneOf("#comparison-group-visits");
    title.scrollIntoView = vi.fn();
    const parts = screen.getByRole("navigation", { name: nav });
    await userEvent.click(within(parts).getByRole("button", { name: part }));

    expect(title).toHaveFocus();
    expect(title.scrollIntoView).toHaveBeenCalledWith({ block: "start", inline: "nearest" });
    expect(location.hash).toBe("");
  },
);

describe("the day on which the sources were read", () => {
  test.each([
    ["en", "All were read on 21 November 2026 in stored copies."],
    ["vi", "Tất cả được truy cập ngày 21-11-2026 (bản lưu)."],
  ] as const)("is said once in %s where it is the same", (language, sentence) => {
    renderComparison(language, ["ioc", "dhpiza"], fewFacts);

    expect(oneOf(".comparison-sources")).toHaveTextContent(sentence);
    expect(oneOf(".comparison-sources ol")).not.toHaveTextContent(
      /2026 (in a stored copy|\(bản lưu)/,
    );
  });

  test("stands with each where it is not", () => {
    const [first, ...others] = [...fewFacts.sources.values()];
    if (!first) throw new Error("no sources");
    const sources = [{ ...first, read: "2025-01-31" }, ...others];
    const byId = new Map(sources.map((source) => [source.id, source]));
    renderComparison("en", ALL, { ...fewFacts, sources: byId });
    const entries = allOf(".comparison-sources li");

    expect(
      entries.filter((entry) => /Read on 21 November 2026/.test(entry.textContent ?? "")).length,
    ).toBeGreaterThan(1);
    expect(screen.queryByText(/All were read/)).not.toBeInTheDocument();
  });
});

describe("rows and notes", () => {
  test("only rows that differ leaves out what all sites say alike", async () => {
    renderComparison("en", ALL, fewFacts);
    expect(rows()).toEqual(["name-2022", "area", "phase2", "opening-hours", "distance-station"]);
    await userEvent.click(screen.getByRole("checkbox", { name: "Only rows that differ" }));

    expect(rows()).toEqual(["name-2022", "area", "phase2", "distance-station"]);
    expect(screen.getByRole("status")).toHaveTextContent(/^4 of 5 rows$/);
  });

  test("only shared rows leaves out what one site answers alone, with its sources", async () => {
    renderComparison("vi", ["ioc", "dhpiza"], fewFacts);
    await userEvent.click(
      screen.getByRole("checkbox", {
        name: "Chỉ những hàng có thông tin của ít nhất hai địa điểm",
      }),
    );
    const cited = new Set(allOf(".answer-sources a").map(({ textContent }) => textContent));

    expect(rows()).toEqual(["name-2022"]);
    expect(allOf("tbody")).toHaveLength(1);
    expect(allOf(".comparison-sources li")).toHaveLength(cited.size);
    expect(screen.getByRole("status")).toHaveTextContent(/^1\/4 hàng$/);
  });

  test("when no row is left it says so", async () => {
    const sites = fewFacts.sites.map((site) => ({
      ...site,
      facts: site.facts.filter(({ id }) => id === "opening-hours"),
    }));
    renderComparison("en", ALL, { ...fewFacts, sites });
    await userEvent.click(screen.getByRole("checkbox", { name: "Only rows that differ" }));

    expect(screen.getByText("No row is left.")).toBeVisible();
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
  });

  test("a note opens by itself, all open together, and close again", async () => {
    renderComparison("en", ["it-park", "dhpiza"], fewFacts);
    const open = () => allOf("details[open]").length;
    const choice = screen.getByRole("checkbox", { name: "Show all notes" });
    const [first] = allOf("details > summary");
    await userEvent.click(first as HTMLElement);
    expect(open()).toBe(1);
    await userEvent.click(choice);
    expect(open()).toBe(allOf("details").length);
    await userEvent.click(choice);

    expect(open()).toBe(0);
  });
});

describe("the choice of sites", () => {
  test("a site is taken out by its button, as long as two stay", async () => {
    renderComparison("en", ["ioc", "it-park", "dhpiza"], fewFacts);
    await userEvent.click(
      screen.getByRole("button", { name: "Take Danang IT Park out of the comparison" }),
    );

    expect(useView.getState().compare).toEqual(["ioc", "dhpiza"]);
    expect(screen.getByRole("heading", { level: 2, name: "Comparison" })).toHaveFocus();
    expect(screen.getByRole("status")).toHaveTextContent(
      "Danang IT Park was taken out of the comparison.",
    );
    expect(screen.queryByRole("button", { name: /^Take/ })).not.toBeInTheDocument();
  });

  test("a site that is not in it yet is added at the end", async () => {
    renderComparison("vi", ["dhpiza", "ioc"], fewFacts);
    expect(screen.getAllByRole("button", { name: /^Thêm / })).toHaveLength(2);
    await userEvent.click(screen.getByRole("button", { name: "Thêm Khu CNTT tập trung" }));

    expect(useView.getState().compare).toEqual(["dhpiza", "ioc", "it-park"]);
    expect(screen.getByRole("heading", { level: 2, name: "So sánh" })).toHaveFocus();
    expect(screen.getByRole("status")).toHaveTextContent("Đã thêm Khu CNTT tập trung");
  });

  test("four are the most: a fifth is neither shown nor offered", () => {
    const fifth = { ...siteNamed("ioc"), id: "fifth", order: 5 };
    const sites = [...fewFacts.sites, { ...fifth, facts: [] }];
    renderComparison("en", [...ALL, "fifth"], { ...fewFacts, sites });

    expect(allOf("thead th")).toHaveLength(5);
    expect(screen.queryByRole("button", { name: /^Add/ })).not.toBeInTheDocument();
  });

  test("with fewer than two sites loaded it says so, and the others can be added", () => {
    const content = catalogWith({ sites: [siteNamed("ioc"), siteNamed("it-park")] });
    renderComparison("en", ["ioc", "dhpiza"], content);

    expect(screen.getByText(/A comparison needs two sites/)).toBeVisible();
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Add Danang IT Park" })).toBeVisible();
  });
});

test("the link back closes the comparison, and the focus goes on where it was before", async () => {
  const opener = document.createElement("button");
  document.body.append(opener);
  opener.focus();
  renderComparison("en", ALL, fewFacts);
  const link = screen.getByRole("link", { name: "Back to the map" });
  expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
  expect(targetOf(link)).toBe("/");
  await userEvent.click(link);

  expect(useView.getState().compare).toEqual([]);
  expect(opener).toHaveFocus();
  opener.remove();
});

test("a name in the head opens the site's panel in place of the comparison", async () => {
  renderComparison("en", ALL, fewFacts);
  await userEvent.click(screen.getByRole("link", { name: "Danang IT Park" }));

  expect(useView.getState()).toMatchObject({ site: "it-park", compare: [] });
  expect(screen.queryByRole("table")).not.toBeInTheDocument();
});

test("the keyboard reaches sites, choices, files, columns, answers, notes and sources in this order", async () => {
  const user = userEvent.setup();
  renderComparison("en", ["ioc", "software-park-2", "dhpiza"], fewFacts);
  screen.getByRole("link", { name: "Back to the map" }).focus();
  const reached: string[] = [];
  for (let i = 0; i < 20; i++) {
    await user.tab();
    const { activeElement } = document;
    const label = activeElement?.closest("label");
    const name = activeElement?.getAttribute("aria-label") ?? label?.textContent;
    reached.push(name ?? activeElement?.textContent ?? "");
  }

  expect(reached).toEqual([
    "Add Danang IT Park",
    "Only rows that differ",
    "Only rows with answers for two or more sites",
    "Show all notes",
    "Copy the table",
    "Save as CSV (.csv)",
    "Print",
    "Identity",
    "Area and buildings",
    "Visits",
    "Distances as published",
    "IOC",
    "Take IOC out of the comparison",
    "Software Park No. 2",
    "Take Software Park No. 2 out of the comparison",
    "Da Nang Hi-Tech Park (DHPIZA)",
    "Take Da Nang Hi-Tech Park (DHPIZA) out of the comparison",
    "Source 1",
    "Source 2",
    "Note on Name in 2022, IOC",
  ]);
});
