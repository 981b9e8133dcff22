import { describe, expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { LANGUAGES, type Language, type LocalText } from "#domain/base/text.ts";
import { sentenceText } from "#domain/evidence/article.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { type Hit, hitsOf, searchIndexOf } from "#domain/search/searchIndex.ts";
import { formatValue } from "#i18n/format.ts";
import { searchWords } from "#i18n/searchWords.ts";

const { catalog } = readData("data");

function indexOf(content: Catalog) {
  return searchIndexOf(content, {
    value: formatValue,
    placeKind: (kind, language) => searchWords[language].placeKinds[kind],
  });
}

const index = indexOf(catalog);

function search(typed: string, language: Language = "vi", limit = 500): readonly Hit[] {
  return hitsOf(index, typed, { limit, language }).hits;
}

function idOf(hit: Hit): string {
  switch (hit.kind) {
    case "site":
      return hit.site.id;
    case "place":
      return hit.place.id;
    case "fact":
      return `${hit.site?.id ?? "programme"}/${hit.fact.id}`;
    case "passage":
      return hit.sentence.id;
  }
}

function found(typed: string, language?: Language): string[] {
  return search(typed, language).map(idOf);
}

describe("a site comes first when one types", () => {
  test.each([
    { what: "its name", typed: "ioc", site: "ioc" },
    { what: "its Vietnamese name", typed: "Công viên phần mềm số 2", site: "software-park-2" },
    { what: "that without marks", typed: "cong vien phan mem so 2", site: "software-park-2" },
    { what: "the beginning of it", typed: "cong vien ph", site: "software-park-2" },
    { what: "its English name", typed: "software park no. 2", site: "software-park-2" },
    { what: "its name on the map", typed: "it park", site: "it-park" },
    {
      what: "Da Nang apart where the name has it in one",
      typed: "da nang it park",
      site: "it-park",
    },
    { what: "the name without its hyphen", typed: "hitech park", site: "dhpiza" },
    { what: "the sign in its brackets", typed: "dhpiza", site: "dhpiza" },
    { what: "what the article calls it", typed: "giám sát dịch vụ đô thị", site: "ioc" },
    { what: "its official name then", typed: "mini ioc", site: "ioc" },
    { what: "its official name now", typed: "giám sát, điều hành thông minh", site: "ioc" },
    { what: "its short form today", typed: "ditp", site: "it-park" },
    { what: "its address then", typed: "thuan phuoc", site: "software-park-2" },
    { what: "its address then in English", typed: "Hoa Lien commune, Hoa Vang", site: "it-park" },
    { what: "its address now", typed: "Phường Hải Châu", site: "software-park-2" },
    { what: "name and address", typed: "software park hai chau", site: "software-park-2" },
  ])("$what: $typed", ({ typed, site }) => {
    for (const language of LANGUAGES) expect(found(typed, language)[0]).toBe(site);
  });
});

describe("other things come first when one types", () => {
  test.each([
    { what: "a place", typed: "novotel", id: "novotel" },
    { what: "a place without marks", typed: "san bay", id: "airport-arp" },
    { what: "a kind of place", typed: "khach san", id: "novotel" },
    { what: "a kind of place in English", typed: "hotel", id: "novotel" },
    { what: "the label of a fact and its site", typed: "area hi-tech park", id: "dhpiza/area" },
    { what: "a figure as Vietnamese writes it", typed: "1.128,4", id: "dhpiza/area" },
    { what: "a figure as English writes it", typed: "1,128.4", id: "dhpiza/area" },
    { what: "a figure without its decimals", typed: "1.128", id: "dhpiza/area" },
    { what: "an answer", typed: "rocky lai", id: "it-park/developer-first" },
    { what: "words of a note", typed: "registered in panama", id: "it-park/developer-first" },
    { what: "words of the Vietnamese article", typed: "le trung chinh", id: "vi-p4s1" },
    { what: "words of the English article", typed: "asocio smart city award", id: "en-p8s1" },
  ])("$what: $typed", ({ typed, id }) => {
    for (const language of LANGUAGES) expect(found(typed, language)[0]).toBe(id);
  });
});

test("every sentence of both articles is found by its own words, and stands first", () => {
  for (const article of catalog.articles) {
    for (const { id, ...span } of article.paragraphs.flatMap(({ sentences }) => sentences)) {
      expect(found(sentenceText(article, { ...span }))[0]).toBe(id);
    }
  }
});

test("every fact is found by its label and its site", () => {
  for (const site of catalog.sites) {
    for (const fact of site.facts) {
      for (const language of LANGUAGES) {
        const typed = `${fact.label[language]} ${site.name[language]}`;
        expect(found(typed, language)).toContain(`${site.id}/${fact.id}`);
      }
    }
  }
});

test("a fact is no hit for the name of its site alone", () => {
  const facts = search("cong vien phan mem so 2").filter(({ kind }) => kind === "fact");

  for (const { text } of facts) expect(text).toMatch(/Công viên phần mềm số 2/);
});

test("a query without letters or digits finds nothing", () => {
  for (const typed of ["", "  ", "–", "🙂", "\u0301"]) expect(found(typed)).toEqual([]);
});

const POINT = { lng: 108.2, lat: 16.05 };

function both(text: string): LocalText {
  return { vi: text, en: text };
}

/** A catalog of places with these names and notes, in this order. */
function placesNamed(...places: readonly (readonly [name: string, note?: string])[]): Catalog {
  return {
    ...catalog,
    places: places.map(([name, note], i) => ({
      id: `place-${i}`,
      kind: "office",
      name: both(name),
      note: note === undefined ? null : both(note),
      point: POINT,
      accuracyMetres: 1,
      stop: true,
      sources: [],
    })),
    sites: [],
    programme: [],
    articles: [],
    passages: [],
  };
}

/** Names of places in the order in which they are found, given in this order. */
function namesFound(typed: string, given: readonly string[]): string[] {
  const places = indexOf(placesNamed(...given.map((name) => [name] as const)));
  return hitsOf(places, typed, { limit: 9, language: "vi" }).hits.map(({ text }) => text);
}

describe("of two hits the first is the one", () => {
  test.each([
    { what: "with the marks typed", typed: "thuê đất", names: ["Cho thuê đất", "Cho thuê đạt"] },
    { what: "with the đ typed", typed: "đa", names: ["Đa", "Da"] },
    { what: "as bare as typed among marks", typed: "Hoa Kỳ", names: ["Hoa Kỳ", "Hòa Kỳ"] },
    { what: "that is nothing else", typed: "han", names: ["Hàn", "Hàn Giang"] },
    { what: "that begins with the words", typed: "han", names: ["Hàn Giang", "Sông Hàn"] },
    { what: "with the words together", typed: "cang han", names: ["Ở Cảng Hàn", "Ở Cảng và Hàn"] },
    { what: "with whole words", typed: "han", names: ["Sông Hàn", "Sông Hạnh"] },
  ])("$what", ({ typed, names }) => {
    expect(namesFound(typed, names)).toEqual(names);
    expect(namesFound(typed, names.toReversed())).toEqual(names);
  });

  test("that was given first, among equals", () => {
    for (const given of [
      ["Hàn 1", "Hàn 2"],
      ["Hàn 2", "Hàn 1"],
    ]) {
      expect(namesFound("han", given)).toEqual(given);
    }
  });

  test.each([
    { what: "with the words in its name", typed: "sông hàn", first: ["Cầu sông Hàn", "Đường"] },
    { what: "with the words in one text", typed: "bên sông", first: ["Cầu", "Ở bên sông"] },
  ] as const)("$what", ({ typed, first }) => {
    const second = ["Bên", "Gần sông Hàn"] as const;
    for (const given of [
      [first, second],
      [second, first],
    ]) {
      const places = indexOf(placesNamed(...given));
      const { hits } = hitsOf(places, typed, { limit: 9, language: "vi" });

      expect(hits.map((hit) => hit.kind === "place" && hit.place.name.vi)).toEqual([
        first[0],
        second[0],
      ]);
    }
  });
});

test("words parted in one of query and name find each other", () => {
  expect(namesFound("da nang", ["Danang"])).toEqual(["Danang"]);
  expect(namesFound("danang", ["Đà Nẵng"])).toEqual(["Đà Nẵng"]);
  expect(namesFound("bach dang", ["Bachdang Hotel"])).toEqual(["Bachdang Hotel"]);
});

test("a short word that is done is no beginning of another, in whatever texts the words are", () => {
  const places = indexOf(placesNamed(["Đất", "Có khả năng"]));

  expect(hitsOf(places, "da nang", { limit: 9, language: "vi" }).hits).toEqual([]);
  expect(hitsOf(places, "dat nang", { limit: 9, language: "vi" }).hits).toHaveLength(1);
});

test("kinds of equals stand in the order site, place, fact, passage", () => {
  const kinds = search("lien chieu").map(({ kind }) => kind);

  expect(kinds.indexOf("site")).toBeLessThan(kinds.indexOf("fact"));
  expect(found("đà nẵng").findIndex((id) => id.startsWith("vi-"))).toBeGreaterThan(
    found("đà nẵng").indexOf("dhpiza"),
  );
});

test.each(LANGUAGES)(
  "the text of a hit is in the language one reads in, where it can be (%s)",
  (language) => {
    const hit = search("2022", language).find((found) => idOf(found) === "ioc/address-2022");

    expect(hit).toMatchObject({
      language,
      text: { vi: "Địa chỉ năm 2022", en: "Address in 2022" }[language],
    });
  },
);

test("no kind crowds out another, and none is hidden from the count", () => {
  const all = hitsOf(index, "da nang", { limit: 500, language: "vi" });
  const few = hitsOf(index, "da nang", { limit: 2, language: "vi" });

  expect(few.totals).toEqual(all.totals);
  expect(few.totals.fact).toBeGreaterThan(20);
  for (const kind of ["site", "place", "fact", "passage"] as const) {
    const ids = (hits: readonly Hit[]) => hits.filter((hit) => hit.kind === kind).map(idOf);
    expect(ids(all.hits)).toHaveLength(all.totals[kind]);
    expect(ids(few.hits)).toEqual(ids(all.hits).slice(0, 2));
  }
});

test("what is in bold is what was typed, in every hit", () => {
  const names = catalog.places.map(({ name }) => name.vi.toUpperCase());
  for (const typed of [...names, "da nang", "công nghệ", "so 2"]) {
    for (const { text, ranges } of search(typed)) {
      expect(ranges.length).toBeGreaterThan(0);
      for (const { start, end } of ranges) {
        expect(lettersOf(typed)).toContain(lettersOf(text.slice(start, end)));
      }
    }
  }
});

function lettersOf(text: string): string {
  const bare = text.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "");
  return bare.toLowerCase().replaceAll("đ", "d");
}

test.each([
  ["28 firms", "en"],
  ["28 doanh nghiep", "vi"],
] as const)("what is known of the programme as a whole is found: %s", (typed, language) => {
  expect(found(typed, language)).toContain("programme/firms");
});
