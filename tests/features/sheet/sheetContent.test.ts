import { describe, expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { LANGUAGES } from "#domain/base/text.ts";
import { passagesOfSite } from "#domain/evidence/catalog.ts";
import { RELATIONS } from "#domain/evidence/evidence.ts";
import { REQUIRED_FACTS } from "#domain/evidence/fact.ts";
import type { Site } from "#domain/evidence/site.ts";
import { sheetContent } from "#features/sheet/sheetContent.ts";
import { PAGE_HEIGHT, sheetHeight } from "#features/sheet/sheetHeight.ts";
import { DATA_FOLDER } from "#tests/build.ts";

const { catalog } = readData(DATA_FOLDER);
const ADDRESS = "https://example.org/map/?site=it-park#map=13/16.0758/108.2222";

describe.each(catalog.sites)("the sheet of $id", (site) => {
  const content = sheetContent(catalog, site, ADDRESS);
  const stated = site.facts.filter((fact) => fact.kind !== "not-stated");
  const shown = content.rows.map(({ id }) => id);

  test("begins with what every site is asked, answered or not, and with the position", () => {
    expect(shown.slice(0, 7)).toEqual([...REQUIRED_FACTS, "position"]);
  });

  test("goes on with groups that the first facts have left out", () => {
    const groups = shown.slice(7).map((id) => site.facts.find((fact) => fact.id === id)?.group);

    expect(groups.length).toBeGreaterThan(0);
    expect(groups[0]).not.toMatch(/identity|place|status/);
  });

  test("is no higher than a page", () => {
    const height = sheetHeight({ ...content, name: site.name, address: ADDRESS });

    expect(height).toBeLessThanOrEqual(PAGE_HEIGHT);
    expect(height).toBeGreaterThan(0.9 * PAGE_HEIGHT);
  });

  test("counts each fact that found no room, and names each question without an answer", () => {
    const answered = content.rows.filter(({ id, value }) => value !== null && id !== "position");
    const unanswered = content.rows.filter(({ value }) => value === null);

    expect(content.left).toBe(stated.length - answered.length);
    expect(content.unstated.length + unanswered.length).toBe(site.facts.length - stated.length);
  });

  test("numbers only sources that the fact cites, and says how many more there are", () => {
    for (const { id, numbers, more } of content.rows) {
      const fact = stated.find((candidate) => candidate.id === id);
      const ofFact = fact?.sources ?? [];
      const cited = id === "position" ? site.sources : ofFact;
      const numbered = numbers.map((number) => content.sources[number - 1]?.id);

      expect(numbered.length + more).toBe(cited.length);
      for (const source of numbered) expect(cited).toContain(source);
    }
  });

  test("numbers every source of a state, and of a fact whose own sources differ", () => {
    const whole = stated.filter(
      (fact) =>
        fact.id.startsWith("status-") || (fact.differs?.kind === "accounts" && !fact.differs.from),
    );
    const rows = content.rows.filter(({ id }) => whole.some((fact) => fact.id === id));

    expect(rows.length).toBeGreaterThanOrEqual(2);
    expect(rows.map(({ more }) => more)).toEqual(rows.map(() => 0));
  });

  test("lists each source once, and none that no row has the number of", () => {
    const used = new Set(content.rows.flatMap(({ numbers }) => numbers));

    expect(new Set(content.sources).size).toBe(content.sources.length);
    expect([...used].toSorted((a, b) => a - b)).toEqual(content.sources.map((_, i) => i + 1));
  });

  test("quotes the passage that bears on the site most, and one of the other article", () => {
    const ranks = passagesOfSite(catalog, site.id).map(({ relation }) => relation);
    const best = RELATIONS.find((relation) => ranks.includes(relation));

    expect(content.quotes[0]?.relation).toBe(best);
    expect(content.quotes.map(({ article }) => article)).toEqual(["vi", "en"]);
  });
});

test("who is named in an answer is among its numbered sources", () => {
  const site = catalog.sites.find(({ id }) => id === "it-park") as Site;
  const { rows, sources } = sheetContent(catalog, site, ADDRESS);
  const state = rows.find(({ id }) => id === "status-now");

  expect(state?.value?.en).toMatch(/DSEZA.*Lao Dong/);
  expect(state?.numbers.map((number) => sources[number - 1]?.id)).toEqual([
    "dseza-it-park-2025-09-17",
    "lao-dong-2025-10",
  ]);
});

test("a long address takes room from the facts, not from the page", () => {
  const [site] = catalog.sites;
  if (!site) throw new Error("the data has no site");
  const address = `${ADDRESS}&tour=${"x".repeat(300)}`;
  const content = sheetContent(catalog, site, address);

  expect(content.left).toBeGreaterThan(sheetContent(catalog, site, ADDRESS).left);
  expect(sheetHeight({ ...content, name: site.name, address })).toBeLessThanOrEqual(PAGE_HEIGHT);
});

test("a fact that rests on a source of low trust or on our own working out says so", () => {
  const rows = catalog.sites.flatMap((site) =>
    sheetContent(catalog, site, ADDRESS).rows.map((row) => ({
      row,
      fact: site.facts.find(({ id }) => id === row.id),
    })),
  );
  const derived = rows.filter(({ fact }) => fact?.kind === "derived");

  expect(derived.length).toBeGreaterThan(0);
  for (const { row } of derived) {
    expect(LANGUAGES.map((language) => row.aside[language])).toEqual([
      expect.stringContaining("suy ra"),
      expect.stringContaining("worked out"),
    ]);
  }
});
