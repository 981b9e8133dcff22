import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { annotationsOf } from "#exports/annotations.ts";
import { aCatalog, aCitation, anArticle, aQuote, aSite, DATA_FOLDER } from "#tests/build.ts";
// http://www.w3.org/ns/anno.jsonld; where this copy is from says tests/README.md.
import context from "#tests/webAnnotationContext.json" with { type: "json" };

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
  readonly refinedBy?: Selector;
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

test("every quotation of the data is an annotation", () => {
  const { total, first } = exported(PUBLIC);

  expect(total).toBe(31);
  expect(first.items.map(({ id }) => id)).toEqual(
    catalog.passages.map(({ id }) => `${PUBLIC}data/citations.json#${id}`),
  );
});

test("positions count characters, not code units", () => {
  const article = anArticle("vi", ["Phố 𠮷 ở Đà Nẵng."]);
  const small = aCatalog({
    sites: [aSite("ioc")],
    articles: [article],
    citations: [aCitation("ioc", "vi-p1s1", aQuote("Đà Nẵng"))],
  });

  expect(exported(PUBLIC, small).first.items[0]?.target.selector.slice(1)).toEqual([
    {
      type: "TextPositionSelector",
      start: 0,
      end: 16,
      refinedBy: {
        type: "TextQuoteSelector",
        exact: "Đà Nẵng",
        prefix: "Phố 𠮷 ở ",
        suffix: ".",
      },
    },
    { type: "TextPositionSelector", start: 8, end: 15 },
  ]);
});

test("the English article is its own page, our copy the state the positions count in", () => {
  const english = exported(PUBLIC).first.items.filter(
    ({ target }) => target.source.language === "en",
  );
  const url = catalog.articles.find(({ id }) => id === "en")?.url;

  expect(new Set(english.map(({ target }) => target.source.id))).toEqual(new Set([url]));
  expect(new Set(english.map(({ target }) => target.state?.cached))).toEqual(
    new Set([`${PUBLIC}data/articles/en.txt`]),
  );
});

test("the Vietnamese article, of unknown origin, is our copy, a file of nothing but its text", () => {
  const [first] = exported(PUBLIC).first.items;

  expect(first?.target.source).toEqual({
    id: `${PUBLIC}data/articles/vi.txt`,
    type: "Text",
    language: "vi",
    format: "text/plain",
  });
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

const CONTEXT_URL = "http://www.w3.org/ns/anno.jsonld";
/** A term that the context does not have, or a name that is no IRI, is an error. */
const STRICTLY = {
  safe: true,
  documentLoader: async (url: string) => {
    if (url !== CONTEXT_URL) throw new Error(`no other context is asked for: ${url}`);
    return { documentUrl: url, document: context };
  },
};

describe.each([PUBLIC, null])("published at %s", (publicUrl) => {
  const collection = exported(publicUrl);

  test("every term is one of the model's JSON-LD context", async () => {
    const expanded = await jsonld.expand(collection, STRICTLY);
    const text = JSON.stringify(expanded);

    expect(text).toContain("http://www.w3.org/ns/activitystreams#OrderedCollection");
    expect(text.match(/"http:\/\/www\.w3\.org\/ns\/oa#refinedBy"/g)).toHaveLength(31);
    expect(text.match(/"http:\/\/www\.w3\.org\/ns\/oa#exact"/g)).toHaveLength(62);
  });

  test("what a reader of linked data takes out of it is all that was written", async () => {
    const expanded = await jsonld.expand(collection, STRICTLY);

    expect(await jsonld.compact(expanded, CONTEXT_URL, STRICTLY)).toEqual(collection);
  });

  test("each annotation has an id of its own", () => {
    const ids = collection.first.items.map(({ id }) => id);

    expect(new Set(ids).size).toBe(31);
  });
});

test("a term that the context does not have would be noticed", async () => {
  const stray = { "@context": CONTEXT_URL, type: "Annotation", target: { refinedby: "x" } };

  await expect(jsonld.expand(stray, STRICTLY)).rejects.toThrow("Safe mode");
});
