import { expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { LANGUAGES } from "#domain/base/text.ts";
import { EMPTY_LEDGER } from "#domain/evidence/linkCheck.ts";
import { type Reference, referenceOfFact, referenceOfPassage } from "#domain/evidence/reference.ts";
import { bibtexOf, cslJsonOf } from "#exports/bibliography.ts";
import { DATA_FOLDER } from "#tests/build.ts";
import { aFactReference, aPassageReference, aSource, COPIED } from "#tests/references.ts";

const UNKNOWN = {
  title: null,
  titleFrom: "unknown",
  publisher: null,
  published: null,
  url: null,
} as const;

test("a passage is a BibTeX entry, its words in the note", () => {
  expect(bibtexOf(aPassageReference(), "en")).toBe(`@misc{en-p1s1-it-park,
  title = {{Firms see parks}},
  howpublished = {{Example Times}},
  year = {2022},
  month = oct,
  url = {https://news.example/parks_1#:~:text=Danang-,IT%20Park%20%26%20its%20100%25},
  language = {english},
  note = {“IT Park \\& its 100\\%”. In: Site Visit Map – Da Nang site visits, https://map.example/?site=it-park\\&lang=en (opened on 5 March 2026)}
}
`);
});

test("what is not known of an article is left out, and said to be unknown", () => {
  expect(bibtexOf(aPassageReference(UNKNOWN), "vi")).toBe(`@misc{en-p1s1-it-park,
  language = {english},
  note = {“IT Park \\& its 100\\%” (không rõ nguồn gốc; không có tiêu đề). Trong: Site Visit Map – Thăm thực địa Đà Nẵng, https://map.example/?site=it-park\\&lang=en (truy cập ngày 5-3-2026)}
}
`);
});

test("a fact has an entry for each source, named in the source's language", () => {
  const estimated = {
    title: { from: "not-read" },
    publishedEstimated: true,
    language: "en",
  } as const;
  const reference = aFactReference([aSource("one"), aSource("two", estimated)]);

  expect(bibtexOf(reference, "en")).toBe(`@misc{it-park-area-1,
  title = {{Khu CNTT rộng 131 ha}},
  howpublished = {{Báo Đà Nẵng}},
  year = {2023},
  month = aug,
  url = {https://source.example/one},
  urldate = {2026-01-02},
  language = {vietnamese},
  note = {Danang IT Park – Area: About 131.5 ha (as of August 2023; confidence: high). In: Site Visit Map – Da Nang site visits, https://map.example/?site=it-park\\&lang=en (opened on 5 March 2026)}
}

@misc{it-park-area-2,
  howpublished = {{Da Nang Newspaper}},
  year = {2023},
  month = aug,
  url = {https://source.example/two},
  urldate = {2026-01-02},
  language = {english},
  note = {Danang IT Park – Area: About 131.5 ha (as of August 2023; confidence: high) (title not read; published about August 2023). In: Site Visit Map – Da Nang site visits, https://map.example/?site=it-park\\&lang=en (opened on 5 March 2026)}
}
`);
});

test("signs that LaTeX takes for its own come back as they were", () => {
  const title = "50% of {A_B} & C#1 cost $2 ~ x^2 \\ “Đà Nẵng”";
  const entry = bibtexOf(aPassageReference({ title }), "en");

  expect(bibtexEntries(entry)[0]?.title).toBe(title);
});

test("braces in an address are encoded: they would end the field", () => {
  const reference = aPassageReference({ url: "https://news.example/{a}?b=%7D" });

  expect(bibtexEntries(bibtexOf(reference, "en"))[0]?.url).toMatch(
    /^https:\/\/news\.example\/%7Ba%7D\?b=%7D#:~:text=/,
  );
});

test("a passage is a CSL item", () => {
  expect(cslJsonOf(aPassageReference(), "en")).toEqual([
    {
      id: "en-p1s1-it-park",
      type: "webpage",
      title: "Firms see parks",
      publisher: "Example Times",
      issued: { "date-parts": [[2022, 10, 18]] },
      URL: "https://news.example/parks_1#:~:text=Danang-,IT%20Park%20%26%20its%20100%25",
      language: "en",
      source: "Site Visit Map – Da Nang site visits",
      note: "“IT Park & its 100%”. In: Site Visit Map – Da Nang site visits, https://map.example/?site=it-park&lang=en (opened on 5 March 2026)",
    },
  ]);
});

test("a CSL item of an unknown origin has neither title, publisher, date nor address", () => {
  const [item] = cslJsonOf(aPassageReference(UNKNOWN), "en");

  expect(Object.keys(item ?? {})).toEqual(["id", "type", "language", "source", "note"]);
  expect(item?.type).toBe("article");
});

test("an estimated date is marked, and the day of reading kept", () => {
  const reference = aFactReference([aSource("one", { publishedEstimated: true })]);

  expect(cslJsonOf(reference, "vi")).toMatchObject([
    {
      issued: { "date-parts": [[2023, 8]], circa: true },
      accessed: { "date-parts": [[2026, 1, 2]] },
    },
  ]);
});

/** Every reference that the published data offers. */
const references: readonly Reference[] = (() => {
  const { catalog } = readData(DATA_FOLDER);
  const facts = catalog.sites.flatMap((site) =>
    site.facts.flatMap((fact) =>
      fact.kind === "not-stated"
        ? []
        : [referenceOfFact({ site, fact, ...COPIED, sources: catalog.sources })],
    ),
  );
  const passages = catalog.passages.flatMap((passage) =>
    catalog.articles
      .filter(({ language }) => language === passage.article)
      .flatMap(
        (article) =>
          referenceOfPassage({ passage, article, ledger: EMPTY_LEDGER, ...COPIED }) ?? [],
      ),
  );
  return [...facts, ...passages];
})();

test.each(LANGUAGES)(
  "every BibTeX entry of the data can be read, its key its own (%s)",
  (language) => {
    const file = references.map((reference) => bibtexOf(reference, language)).join("\n");
    const entries = bibtexEntries(file);
    const items = references.flatMap((reference) => cslJsonOf(reference, language));

    expect(entries.length).toBeGreaterThan(200);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    // What two formats say of the same work has to be the same.
    expect(entries.map(({ key, title, note, year }) => ({ key, title, note, year }))).toEqual(
      items.map(({ id, title, note, issued }) => {
        const year = issued?.["date-parts"][0]?.[0];
        return { key: id, title, note, year: year === undefined ? undefined : String(year) };
      }),
    );
  },
);

test.each(LANGUAGES)(
  "every CSL item of the data has only variables of the schema (%s)",
  (language) => {
    // https://resource.citationstyles.org/schema/latest/input/json/csl-data.json
    const text = ["title", "publisher", "URL", "language", "source", "note"];
    const date = ["issued", "accessed"];
    for (const item of references.flatMap((reference) => cslJsonOf(reference, language))) {
      const { id, type, ...variables } = item;
      expect(id).toMatch(/^[a-z0-9-]+$/);
      expect(["webpage", "article"]).toContain(type);
      for (const [name, value] of Object.entries(variables)) {
        if (text.includes(name)) expect(value).toMatch(/\S/);
        else {
          expect(date).toContain(name);
          expect(JSON.stringify(value)).toMatch(
            /^\{"date-parts":\[\[\d{4}(,\d{1,2}){0,2}\]\](,"circa":true)?\}$/,
          );
        }
      }
    }
  },
);

interface Entry {
  readonly key: string;
  readonly title?: string;
  readonly note?: string;
  readonly year?: string;
  readonly url?: string;
}

/** A small BibTeX reader: entries, fields in balanced braces or bare, LaTeX signs turned back. */
function bibtexEntries(file: string): Entry[] {
  let at = 0;
  const take = (pattern: RegExp): string => {
    const match = new RegExp(pattern.source, "yu");
    match.lastIndex = at;
    const found = match.exec(file);
    if (!found)
      throw new Error(`${pattern} expected at ${JSON.stringify(file.slice(at, at + 60))}`);
    at = match.lastIndex;
    return found[1] ?? found[0];
  };
  const value = (): string => {
    if (file[at] !== "{") return take(/[a-z]+/);
    const start = at;
    for (let depth = 0; ; at += 1) {
      if (at >= file.length) throw new Error("a brace is open");
      if (file[at] === "\\") at += 1;
      else if (file[at] === "{") depth += 1;
      else if (file[at] === "}" && --depth === 0) break;
    }
    at += 1;
    return file.slice(start + 1, at - 1).replace(/^\{(.*)\}$/su, "$1");
  };
  const entries: Entry[] = [];
  while (file.slice(at).trim() !== "") {
    take(/\s*@misc\{/);
    const entry: Record<string, string> & { key: string } = { key: take(/([^\s,{}"]+),/) };
    for (let isMore = true; isMore; isMore = take(/,|\s*\}/) === ",") {
      const name = take(/\s*([a-z]+) = /);
      entry[name] = name === "url" ? value() : plain(value());
    }
    entries.push(entry);
  }
  return entries;
}

function plain(latex: string): string {
  const names: Record<string, string> = { backslash: "\\", asciitilde: "~", asciicircum: "^" };
  return latex.replace(
    /\\text([a-z]+)\{\}|\\([{}$&#_%])/g,
    (found, name, sign) => names[name] ?? sign ?? found,
  );
}
