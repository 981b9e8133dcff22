import { LANGUAGES } from "#domain/base/text.ts";
import type { Article, Span } from "#domain/evidence/article.ts";
import { articleOf, type Catalog, type Passage } from "#domain/evidence/catalog.ts";
import type { Relation } from "#domain/evidence/evidence.ts";
import { citeWords } from "#i18n/citeWords.ts";
import { wordsIn } from "#i18n/words.ts";

interface AnnotationOptions {
  /** Where the map is published, as the browser shows it; null where it has no address. */
  readonly publicUrl: string | null;
  /** ISO 8601 date and time. */
  readonly generated: string;
}

/** What a citation does to the site, in the model's own words. */
const PURPOSES: Readonly<Record<Relation, string>> = {
  names: "identifying",
  category: "classifying",
  context: "linking",
};

/**
 * Every quotation whose words stand in its article, as a W3C annotation collection:
 * https://www.w3.org/TR/annotation-model/
 */
export function annotationsOf(
  catalog: Catalog,
  { publicUrl, generated }: AnnotationOptions,
): object {
  const items = catalog.passages.flatMap((passage) => {
    const article = articleOf(catalog, passage.article);
    if (!article || !passage.span.ok) return [];
    return [annotationOf({ passage, article, span: passage.span.value, publicUrl })];
  });
  const collection = iriOf(publicUrl, "data/citations.json", "citations");
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: collection,
    type: "AnnotationCollection",
    label: LANGUAGES.map((language) => citeWords[language].map),
    generated,
    generator: {
      ...(publicUrl === null ? {} : { id: publicUrl, homepage: publicUrl }),
      type: "Software",
      name: "Site Visit Map",
    },
    total: items.length,
    first: {
      id: `${collection}${publicUrl === null ? ":" : "#"}page-1`,
      type: "AnnotationPage",
      partOf: collection,
      startIndex: 0,
      items,
    },
  };
}

interface Annotated {
  readonly passage: Passage;
  readonly article: Article;
  readonly span: Span;
  readonly publicUrl: string | null;
}

function annotationOf({ passage, article, span, publicUrl }: Annotated): object {
  return {
    id: iriOf(publicUrl, `data/citations.json#${passage.id}`, `citation:${passage.id}`),
    type: "Annotation",
    motivation: "linking",
    body: [
      {
        type: "SpecificResource",
        source: iriOf(publicUrl, `?site=${passage.site}`, `site:${passage.site}`),
        purpose: PURPOSES[passage.relation],
      },
      ...LANGUAGES.flatMap((language) => [
        textualBody(language, "describing", passage.note[language]),
        textualBody(language, "tagging", wordsIn(language).sites.relations[passage.relation]),
      ]),
    ],
    target: targetOf({ passage, article, span, publicUrl }),
  };
}

function textualBody(language: string, purpose: string, value: string): object {
  return { type: "TextualBody", value, language, format: "text/plain", purpose };
}

/**
 * The words in the original or, where it is unknown, in our copy of the text. Positions count in our
 * copy; the state says so where the source is another page, on which more stands than the text.
 */
function targetOf({ passage, article, span, publicUrl }: Annotated): object {
  // The text is the value of one member of the file: a JSON Pointer (RFC 6901 §6).
  const copy = iriOf(publicUrl, `data/articles/${article.id}.json#/text`, `article:${article.id}`);
  const selector = [
    {
      type: "TextQuoteSelector",
      exact: passage.quote.exact.normalize("NFC"),
      prefix: passage.quote.prefix.normalize("NFC"),
      suffix: passage.quote.suffix.normalize("NFC"),
    },
    {
      type: "TextPositionSelector",
      start: codePointsBefore(article.text, span.start),
      end: codePointsBefore(article.text, span.end),
    },
  ];
  if (article.url === null) {
    return { type: "SpecificResource", source: sourceOf(copy, article), selector };
  }
  const state = { type: "TimeState", cached: copy };
  return { type: "SpecificResource", source: sourceOf(article.url, article), state, selector };
}

function sourceOf(id: string, { language }: Article): object {
  return { id, type: "Text", language };
}

/** The model counts characters, not the code units of a language. */
function codePointsBefore(text: string, offset: number): number {
  return [...text.slice(0, offset)].length;
}

/** An address below the published map or, without one, a name within this project. */
function iriOf(publicUrl: string | null, path: string, name: string): string {
  return publicUrl === null ? `urn:site-visit-map:${name}` : new URL(path, publicUrl).href;
}
