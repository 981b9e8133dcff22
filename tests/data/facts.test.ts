import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { DATA_FOLDER, dataText } from "#tests/build.ts";

const { catalog } = readData(DATA_FOLDER);
const stated = catalog.sites.flatMap((site) =>
  site.facts.flatMap((fact) => (fact.kind === "not-stated" ? [] : [{ ...fact, site: site.id }])),
);

/** Every published file, by its path below `data/`. */
const published = readdirSync(DATA_FOLDER, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(json|geojson|csv)$/.test(path) && path !== "site.schema.json")
  .map((path) => ({ path, text: dataText(path) }));

interface Pair {
  readonly vi: string;
  readonly en: string;
}

/** Every `{ vi, en }` of two strings inside a JSON value. */
function pairsIn(value: unknown): Pair[] {
  if (typeof value !== "object" || value === null) return [];
  if ("vi" in value && "en" in value) {
    const { vi, en } = value;
    if (typeof vi === "string" && typeof en === "string") return [{ vi, en }];
  }
  return Object.values(value).flatMap(pairsIn);
}

test("the four sites have 173 facts, 148 of them with a value", () => {
  expect(catalog.sites.map(({ id, facts }) => [id, facts.length])).toEqual([
    ["ioc", 28],
    ["software-park-2", 45],
    ["it-park", 51],
    ["dhpiza", 49],
  ]);
  expect(stated).toHaveLength(148);
});

describe.each(catalog.sites)("at $id", (site) => {
  const facts = stated.filter((fact) => fact.site === site.id);

  test("every published fact has a source with a web address and a known or unread title", () => {
    const weak = facts.filter(({ sources }) => {
      const known = sources.map((id) => catalog.sources.get(id));
      const isReadable = (source: (typeof known)[number]) =>
        source !== undefined &&
        /^https?:\/\/[^/]+\.[^/]+/.test(source.url) &&
        (source.title.from === "not-read" || source.title.text.length > 5);
      return known.length === 0 || !known.every(isReadable);
    });

    expect(weak).toEqual([]);
  });

  test("every published fact says as of when", () => {
    const undated = facts.filter(({ asOf }) => !/^(19|20)\d\d/.test(asOf));

    expect(undated).toEqual([]);
  });

  test("what no source states has no value", () => {
    const unstated = site.facts.filter(({ kind }) => kind === "not-stated");

    expect(unstated.filter((fact) => "value" in fact || "sources" in fact)).toEqual([]);
    expect(unstated.length).toBeGreaterThan(0);
  });
});

test("the programme’s organisers, firms and seminar date each have a source, its venue and visits none", () => {
  const known = catalog.programme.map((fact) => [
    fact.id,
    fact.kind === "not-stated" ? 0 : fact.sources.filter((id) => catalog.sources.has(id)).length,
  ]);

  expect(known).toEqual([
    ["programme-name", 1],
    ["organisers", 2],
    ["firms", 2],
    ["seminar-date", 3],
    ["seminar-venue", 0],
    ["visits-schedule", 0],
  ]);
});

test("every source is cited somewhere", () => {
  const cited = new Set([
    ...stated.flatMap(({ sources }) => sources),
    ...catalog.sites.flatMap(({ sources, extents }) => [
      ...sources,
      ...extents.flatMap((extent) => extent.sources),
    ]),
    ...catalog.places.flatMap(({ sources }) => sources),
    ...catalog.discrepancies.flatMap(({ sources }) => sources),
    ...catalog.programme.flatMap((fact) => (fact.kind === "not-stated" ? [] : fact.sources)),
  ]);

  expect([...catalog.sources.keys()].filter((id) => !cited.has(id))).toEqual([]);
});

test.each([
  ["the office address of the IOC that has no open source", /\b0?2 Quang Trung/i],
  ["the office floor of the IOC that has no open source", /tầng 11|floor 11|11th floor/i],
  ["the older area of the Hi-Tech Park", /1[.,]?129[.,]76/],
  ["a stand-in figure", /\bstand-in\b/i],
  ["the header of the crawl", /\bdate 2022-10-18/i],
  ["a mark of unfinished text", /\b(TODO|TBD|FIXME|lorem ipsum|undefined|NaN)\b/],
])("no published file holds %s", (_what, words) => {
  expect(published.filter(({ text }) => words.test(text)).map(({ path }) => path)).toEqual([]);
});

test("no road node or label places the IOC", () => {
  const onRoads = published.filter(({ path }) => /^(roads|basemap)\//.test(path));

  expect(onRoads.filter(({ text }) => text.includes("IOC")).map(({ path }) => path)).toEqual([]);
  expect(onRoads).toHaveLength(7);
});

test("every published file is in NFC", () => {
  const decomposed = published.filter(({ text }) => text !== text.normalize("NFC"));

  expect(decomposed.map(({ path }) => path)).toEqual([]);
  expect(published).toHaveLength(20);
});

const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;
const pairs = published
  .filter(({ path }) => !path.endsWith(".csv"))
  .flatMap(({ path, text }) => pairsIn(JSON.parse(text)).map((pair) => ({ path, ...pair })));
const differing = pairs.filter(({ vi, en }) => vi !== en);

test("Vietnamese words of more than 25 letters have Vietnamese letters", () => {
  const suspects = differing.filter(({ vi }) => vi.length > 25 && !VIETNAMESE.test(vi));

  expect(suspects).toEqual([]);
  expect(differing.length).toBeGreaterThan(500);
});

test("no pair has more Vietnamese letters in its English words than in its Vietnamese ones", () => {
  const letters = (text: string) => [...text].filter((letter) => VIETNAMESE.test(letter)).length;

  expect(differing.filter(({ vi, en }) => letters(en) > letters(vi))).toEqual([]);
});

test("words that are the same in both languages are names, not sentences", () => {
  const same = pairs.filter(({ vi, en }) => vi === en && vi.length > 40);

  expect(same).toEqual([]);
});
