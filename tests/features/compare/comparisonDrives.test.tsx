// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { comparisonOf } from "#domain/evidence/comparison.ts";
import { withDrives } from "#domain/evidence/comparisonDrives.ts";
import type { Leg } from "#domain/road/travel.ts";
import { comparisonText } from "#features/compare/comparisonText.ts";
import { publishedDrives } from "#tests/drives.ts";
import { PHONE, setScreenWidth } from "#tests/screen.tsx";
import { ALL, allOf, cellOf, fewFacts, oneOf, renderComparison } from "./comparisonOnScreen.tsx";

const published = await publishedDrives(fewFacts, ALL);

const EN = {
  language: "en",
  title: "Drives to the sites, worked out by this map",
  question: "Drive from the airport (terminal T1)",
  toItPark: "30 min · 18 km",
  fromLinkRoad: "14 min · 10.9 km",
  nextDoor: "≈ 1 min · ≈ 250 m",
  estimate: "estimate, from the straight line",
  worked: "No source states these figures: this map works them out, by coach",
  roads: "main roads of this map that are in use in 2027",
  estimates: "≈ is an estimate, from the straight line.",
} as const;
const VI = {
  language: "vi",
  title: "Đường đi đến các địa điểm, do bản đồ này tính",
  question: "Đi xe từ sân bay (nhà ga T1)",
  toItPark: "30 phút · 18 km",
  fromLinkRoad: "14 phút · 10,9 km",
  nextDoor: "≈ 1 phút · ≈ 250 m",
  estimate: "ước tính theo đường chim bay",
  worked: "Không nguồn nào nêu các con số này: bản đồ này tự tính cho xe khách",
  roads: "đường chính của bản đồ này được sử dụng trong năm 2027",
  estimates: "Dấu ≈ là ước tính theo đường chim bay.",
} as const;

describe.each([EN, VI])("in $language", (words) => {
  test.each([
    ["beside each other", 1600],
    ["on a phone", PHONE],
  ])("minutes and kilometres stand in the column of each site, %s", (_where, width) => {
    setScreenWidth(width);
    renderComparison(words.language, ALL, fewFacts, published);
    const cell = cellOf("drive-airport", "it-park") as HTMLTableCellElement;
    const [question] = cell.headers.split(" ").map((id) => document.getElementById(id));

    expect(cell).toHaveTextContent(new RegExp(`^${words.toItPark}$`));
    expect(question).toHaveTextContent(words.question);
    expect(cellOf("drive-lien-chieu", "it-park")).toHaveTextContent(words.fromLinkRoad);
  });

  test("an estimate is marked and says so", () => {
    renderComparison(words.language, ALL, fewFacts, published);

    expect(cellOf("drive-centre", "ioc")).toHaveTextContent(words.nextDoor + words.estimate);
  });

  test("they are the last part, which says that no source states them and what they rest on", () => {
    renderComparison(words.language, ALL, fewFacts, published);
    const last = allOf("tbody").at(-1);

    expect(last?.querySelector("#comparison-group-drives")).toHaveTextContent(words.title);
    expect(allOf('tbody:last-of-type tr[data-row^="drive-"]')).toHaveLength(4);
    for (const sentence of [words.worked, words.roads, words.estimates]) {
      expect(oneOf(".comparison-note")).toHaveTextContent(sentence);
    }
    expect(last?.querySelector(".answer-sources")).toBeNull();
  });

  test("what is copied says the same", () => {
    const comparison = withDrives(comparisonOf(fewFacts, ALL), published);
    const { html, text } = comparisonText(comparison, fewFacts, words.language);
    const lines = text.split("\n");
    const title = lines.findIndex((line) => line.startsWith(words.title));

    expect(lines[title]).toContain(words.roads);
    expect(lines[title + 1]?.split("\t")[0]).toBe(words.question);
    expect(lines[title + 1]?.split("\t")[3]).toBe(words.toItPark);
    expect(lines[title + 2]?.split("\t")[1]).toBe(`${words.nextDoor} (${words.estimate})`);
    expect(html).toContain(words.worked);
  });
});

test("without drives there is no such part and no word of it", () => {
  renderComparison("en", ALL, fewFacts);

  expect(document.body).not.toHaveTextContent(/drive/i);
});

test("they are counted and filtered with the other rows", async () => {
  renderComparison("en", ["ioc", "dhpiza"], fewFacts, published);
  expect(screen.getByRole("status")).toHaveTextContent(/^8 of 8 rows$/);
  await userEvent.click(
    screen.getByRole("checkbox", { name: "Only rows with answers for two or more sites" }),
  );

  expect(screen.getByRole("status")).toHaveTextContent(/^5 of 8 rows$/);
  expect(screen.getByRole("button", { name: EN.title })).toBeVisible();
});

describe("with a server", () => {
  const HOST = "routes.example";
  const basis = { kind: "valhalla", host: HOST, asOf: "2026-11-22" } as const;
  const asked = (siteIds: readonly string[]) => ({
    ...published,
    host: HOST,
    drives: published.drives.map((drive) => ({
      ...drive,
      leg: siteIds.includes(drive.siteId)
        ? ({ ...drive.leg, kind: "routed", basis } as Leg)
        : drive.leg,
    })),
  });

  test("that answered all, its name and day stand once, with what it is told", () => {
    renderComparison("en", ALL, fewFacts, asked(ALL));

    expect(oneOf(".comparison-note")).toHaveTextContent(
      "They follow the roads of routes.example, as of 22 November 2026.",
    );
    expect(oneOf(".comparison-note")).toHaveTextContent("it is told where these places are");
    expect(oneOf(".comparison-note")).not.toHaveTextContent("2027");
    expect(cellOf("drive-airport", "it-park")).toHaveTextContent(/^30 min · 18 km$/);
  });

  test("that answered in part, each figure says whose it is, and why the bundled roads stand in", () => {
    const fallback = { host: HOST, why: "down" } as const;
    renderComparison("vi", ALL, fewFacts, { ...asked(["dhpiza"]), fallback });

    expect(cellOf("drive-airport", "dhpiza")).toHaveTextContent(
      "theo đường của routes.example, tính đến 22-11-2026",
    );
    expect(cellOf("drive-airport", "it-park")).toHaveTextContent(
      "theo các đường chính của bản đồ này",
    );
    expect(oneOf(".comparison-note")).toHaveTextContent("routes.example đang gặp sự cố.");
  });
});
