import { expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { annotationsOf } from "#exports/annotations.ts";
import { aCatalog, aCitation, anArticle, aQuote, aSite, DATA_FOLDER } from "#tests/build.ts";

const { catalog } = readData(DATA_FOLDER);
const GENERATED = "2026-03-05T04:05:06Z";
const PUBLIC = "https://map.example/danang/";

interface Selector {
  readonly type: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: readonly Record<string, string>[];
  readonly target: {
    readonly source: { readonly id: string; readonly language: string };
    readonly state?: { readonly cached: string };
    readonly selector: readonly Selector[];
  };
}

interface Collection {
  readonly id: string;
  readonly total: number;
  readonly first: { readonly items: readonly Annotation[] };
}

/** As another program gets it: from the file. */
function exported(publicUrl: string | null, from = catalog): Collection {
  return JSON.parse(JSON.stringify(annotationsOf(from, { publicUrl, generated: GENERATED })));
}

function quoteOf({ target }: Annotation): Selector {
  const quote = target.selector.find(({ type }) => type === "TextQuoteSelector");
  if (!quote) throw new Error("no TextQuoteSelector");
  return quote;
}

test("every quotation of the data is an annotation", () => {
  const { total, first } = exported(PUBLIC);

  expect(total).toBe(31);
  expect(first.items.map(({ id }) => id)).toEqual(
    catalog.passages.map(({ id }) => `${PUBLIC}data/citations.json#${id}`),
  );
});

test("a search for prefix, words and suffix finds each quotation once, where the map shows it", () => {
  const found = exported(PUBLIC).first.items.map((annotation) => {
    const { exact, prefix, suffix } = quoteOf(annotation);
    const article = catalog.articles.find(
      ({ language }) => language === annotation.target.source.language,
    );
    const pieces = (article?.text ?? "").split(prefix + exact + suffix);
    const start = (pieces[0] ?? "").length + prefix.length;
    return { pieces: pieces.length, start, end: start + exact.length };
  });

  expect(found).toEqual(
    catalog.passages.map(({ span }) => ({ pieces: 2, ...(span.ok ? span.value : {}) })),
  );
});

test("the characters between the positions are the words", () => {
  for (const annotation of exported(PUBLIC).first.items) {
    const article = catalog.articles.find(
      ({ language }) => language === annotation.target.source.language,
    );
    const position = annotation.target.selector.find(({ type }) => type === "TextPositionSelector");
    const characters = [...(article?.text ?? "")].slice(position?.start, position?.end);

    expect(characters.join("")).toBe(quoteOf(annotation).exact);
  }
});

test("positions count characters, not code units", () => {
  const article = anArticle("vi", ["Phố 𠮷 ở Đà Nẵng."]);
  const small = aCatalog({
    sites: [aSite("ioc")],
    articles: [article],
    citations: [aCitation("ioc", "vi-p1s1", aQuote("Đà Nẵng"))],
  });

  expect(exported(PUBLIC, small).first.items[0]?.target.selector[1]).toEqual({
    type: "TextPositionSelector",
    start: 8,
    end: 15,
  });
});

test("the English article is its own page, our copy the state the positions count in", () => {
  const english = exported(PUBLIC).first.items.filter(
    ({ target }) => target.source.language === "en",
  );
  const url = catalog.articles.find(({ id }) => id === "en")?.url;

  expect(new Set(english.map(({ target }) => target.source.id))).toEqual(new Set([url]));
  expect(new Set(english.map(({ target }) => target.state?.cached))).toEqual(
    new Set([`${PUBLIC}data/articles/en.json#/text`]),
  );
});

test("the Vietnamese article, of unknown origin, is our copy", () => {
  const [first] = exported(PUBLIC).first.items;

  expect(first?.target.source.id).toBe(`${PUBLIC}data/articles/vi.json#/text`);
  expect(first?.target.state).toBeUndefined();
});

test("without a public address everything has a name of this project", () => {
  const { id, first } = exported(null);
  const [annotation] = first.items;

  expect(id).toBe("urn:site-visit-map:citations");
  expect(annotation?.id).toBe("urn:site-visit-map:citation:vi-p1s1-ioc");
  expect(annotation?.target.source.id).toBe("urn:site-visit-map:article:vi");
  expect(annotation?.body[0]?.source).toBe("urn:site-visit-map:site:ioc");
});

test("words that were not found are not annotated", () => {
  const small = aCatalog({
    sites: [aSite("ioc")],
    articles: [anArticle("vi", ["Đà Nẵng."])],
    citations: [aCitation("ioc", "vi-p1s1", aQuote("Da Nang"))],
  });

  expect(exported(PUBLIC, small).total).toBe(0);
});

test("the note and the relation are there in both languages", () => {
  const annotation = exported(PUBLIC).first.items.find(({ id }) => id.endsWith("#vi-p3s1-ioc"));
  const tags = annotation?.body.filter(({ purpose }) => purpose === "tagging");
  const notes = annotation?.body.filter(({ purpose }) => purpose === "describing");
  const note = catalog.passages.find(({ id }) => id === "vi-p3s1-ioc")?.note;

  expect(tags?.map(({ language, value }) => [language, value])).toEqual([
    ["vi", "Nêu đích danh"],
    ["en", "Names this site"],
  ]);
  expect(notes?.map(({ language, value }) => [language, value])).toEqual([
    ["vi", note?.vi],
    ["en", note?.en],
  ]);
  expect(annotation?.body[0]).toEqual({
    type: "SpecificResource",
    source: `${PUBLIC}?site=ioc`,
    purpose: "identifying",
  });
});

/**
 * What the Web Annotation Data Model lets a thing of each type have, and what it must have (with !);
 * all are terms of the context http://www.w3.org/ns/anno.jsonld, as are the types.
 */
const MODEL: Readonly<Record<string, string>> = {
  AnnotationCollection: "@context! id! type! label! total! first! generated generator",
  AnnotationPage: "id! type! items! partOf! startIndex!",
  Annotation: "id! type! target! body motivation",
  SpecificResource: "type source! purpose selector state",
  TextualBody: "type value! language format purpose",
  Text: "id! type language",
  TextQuoteSelector: "type! exact! prefix! suffix!",
  TextPositionSelector: "type! start! end!",
  TimeState: "type! cached!",
  Software: "id type name homepage",
};
const MOTIVATIONS = ["identifying", "classifying", "linking", "describing", "tagging"];

test.each([PUBLIC, null])("everything keeps to the model (%s)", (publicUrl) => {
  const check = (thing: unknown): void => {
    if (Array.isArray(thing)) for (const part of thing) check(part);
    if (typeof thing !== "object" || thing === null || Array.isArray(thing)) return;
    const { type = "" } = thing as { type?: string };
    const terms = (MODEL[type] ?? "").split(" ");
    const required = terms.flatMap((term) => (term.endsWith("!") ? term.slice(0, -1) : []));
    const allowed = terms.map((term) => term.replace("!", ""));
    expect(allowed, type).toEqual(expect.arrayContaining(Object.keys(thing)));
    expect(Object.keys(thing), type).toEqual(expect.arrayContaining(required));
    for (const [term, value] of Object.entries(thing)) {
      if (["motivation", "purpose"].includes(term)) expect(MOTIVATIONS).toContain(value);
      if (["id", "partOf", "cached", "homepage"].includes(term)) {
        expect(URL.canParse(String(value)), String(value)).toBe(true);
      }
      if (["total", "startIndex", "start", "end"].includes(term)) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(value)).toBe(true);
      }
      check(value);
    }
  };
  const collection = exported(publicUrl);
  check(collection);

  const ids = collection.first.items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(collection).toMatchObject({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    generated: GENERATED,
  });
});
