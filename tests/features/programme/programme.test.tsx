// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { Language } from "#domain/base/text.ts";
import type { Fact } from "#domain/evidence/fact.ts";
import { Programme } from "#features/programme/Programme.tsx";
import { catalog, renderIn } from "#tests/screen.tsx";

const TITLES = { en: "The programme of October 2022", vi: "Chương trình tháng 10-2022" };

function renderProgramme(language: Language, facts: readonly Fact[] = catalog.programme) {
  renderIn(
    language,
    <Programme facts={facts} row={(fact) => <div data-testid="row">{fact.label[language]}</div>} />,
  );
}

describe.each(["vi", "en"] as const)("in %s", (language) => {
  test("the facts on the programme are folded under its name and come in the data's order", async () => {
    renderProgramme(language);

    expect(screen.queryAllByTestId("row")).toEqual([]);
    await userEvent.click(screen.getByText(TITLES[language], { selector: "summary" }));
    const rows = within(screen.getByRole("group")).getAllByTestId("row");
    expect(rows.map((row) => row.textContent)).toEqual(
      catalog.programme.map((fact) => fact.label[language]),
    );
    expect(rows.length).toBeGreaterThan(3);
  });
});

test("without facts, as while their file has not arrived, nothing offers them", () => {
  renderProgramme("en", []);

  expect(screen.queryByText(TITLES.en)).toBeNull();
});
