// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Language } from "#domain/base/text.ts";
import { catalogIssues } from "#domain/evidence/catalogIssues.ts";
import { accountsAt } from "#domain/evidence/differences.ts";
import type { Fact, StatedFact } from "#domain/evidence/fact.ts";
import type { Source } from "#domain/evidence/source.ts";
import { FactRow } from "#features/sites/FactRow.tsx";
import { catalog, factOf, renderIn, siteNamed } from "#tests/screen.tsx";

function renderFacts(language: Language, facts: readonly Fact[], site = siteNamed("ioc")): void {
  const rows = facts.map((fact) => (
    <FactRow key={fact.id} site={site} fact={fact} catalog={catalog} accounts={accountsAt(site)} />
  ));
  renderIn(language, <dl className="facts">{rows}</dl>);
}

test("where the fact stands in an article its words are there, with the way to them", async () => {
  renderFacts("en", [factOf(siteNamed("ioc"), "name-2022")]);
  await userEvent.click(screen.getByRole("button"));
  const quote = screen.getByText(/Trung tâm giám sát dịch vụ đô thị thông minh/);
  expect(quote.closest("blockquote")).toHaveAttribute("lang", "vi");
  const way = screen.getByRole("link", { name: "Read in the article" });
  expect(way).toHaveAttribute("href", expect.stringContaining("passage=vi-p3s1"));
});

test.each([
  ["programme-name", "vi-p1s1", "Chương trình kết nối doanh nghiệp"],
  ["programme-name", "en-p5s1", "business linkage programme"],
  ["organisers", "vi-p1s1", "Bộ Thông tin và Truyền thông phối hợp"],
  ["seminar-date", "en-p2s1", "At an October 17 seminar"],
])("the programme’s %s is shown in sentence %s", async (id, sentence, words) => {
  const fact = catalog.programme.find((candidate) => candidate.id === id) as StatedFact;
  renderFacts("en", [fact]);
  await userEvent.click(screen.getByRole("button"));
  expect(document.querySelector(`[data-passage="${sentence}"]`)).toHaveTextContent(words);
});

test("a passage that the articles do not have stops the build", () => {
  const [first, ...others] = catalog.programme;
  const programme = [{ ...(first as StatedFact), passages: ["vi-p99s1"] }, ...others];
  expect(catalogIssues({ ...catalog, programme })).toEqual([
    expect.objectContaining({ file: "programme.json", property: "passages", found: "vi-p99s1" }),
  ]);
});

test.each([
  ["en", "accounts differ", "Infrastructure fee, 2023"],
  ["vi", "các nguồn nêu khác nhau", "Tiền sử dụng hạ tầng, năm 2023"],
] as const)(
  "differing accounts are said before the source is opened, and each leads to the other (%s)",
  async (language, tag, label) => {
    const park = siteNamed("dhpiza");
    const facts = ["fee-infrastructure", "fee-infrastructure-2023", "status-now"];
    renderFacts(
      language,
      facts.map((id) => factOf(park, id)),
      park,
    );
    const [now, before, status] = screen.getAllByRole("definition");
    expect(now).toHaveTextContent(tag);
    expect(before).toHaveTextContent(tag);
    expect(status).not.toHaveTextContent(tag);

    await userEvent.click(within(now as HTMLElement).getByRole("button"));
    await userEvent.click(screen.getByRole("button", { name: new RegExp(`^${label}`) }));
    expect(within(before as HTMLElement).getByRole("button")).toHaveFocus();
  },
);

test("an address that no browser can spell out is shown as it is", async () => {
  const site = siteNamed("ioc");
  const [id = ""] = (factOf(site, "opened-on") as StatedFact).sources;
  const source = { ...(catalog.sources.get(id) as Source), url: "https://example.vn/b%E0i%zz" };
  const sources = new Map(catalog.sources).set(id, source);
  renderIn(
    "en",
    <dl>
      <FactRow site={site} fact={factOf(site, "opened-on")} catalog={{ ...catalog, sources }} />
    </dl>,
  );
  await userEvent.click(screen.getByRole("button"));
  expect(screen.getByText("example.vn/b%E0i%zz")).toBeVisible();
});
