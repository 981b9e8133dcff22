import { LANGUAGES } from "#domain/base/text.ts";
import { type Article, type Sentence, type Span, textCopyOf } from "#domain/evidence/article.ts";
import { type Catalog, type Passage, sentenceOf } from "#domain/evidence/catalog.ts";
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
    const home = sentenceOf(catalog, passage.sentence);
    if (!home || !passage.span.ok) return [];
    return [annotationOf({ passage, ...home, span: passage.span.value, publicUrl })];
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
  readonly sentence: Sentence;
  readonly span: Span;
  readonly publicUrl: string | null;
}

function annotationOf(annotated: Annotated): object {
  const { passage, publicUrl } = annotated;
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
    target: targetOf(annotated),
  };
}

function textualBody(language: string, purpose: string, value: string): object {
  return { type: "TextualBody", value, language, format: "text/plain", purpose };
}

/**
 * The words in the original or, where it is unknown, in our copy of the text. Positions count in our
 * copy; the state says so where the source is another page, on which more stands than the text.
 */
function targetOf(annotated: Annotated): object {
  const { article, publicUrl } = annotated;
  const copy = iriOf(publicUrl, `data/${textCopyOf(article)}`, `article:${article.id}`);
  const selector = selectorsOf(annotated);
  const about = { type: "Text", language: article.language };
  if (article.url === null) {
    const source = { id: copy, ...about, format: "text/plain" };
    return { type: "SpecificResource", source, selector };
  }
  const state = { type: "TimeState", cached: copy };
  return { type: "SpecificResource", source: { id: article.url, ...about }, state, selector };
}

/**
 * Three ways to the same words, of which a reader takes one that it knows: the quotation in the whole
 * text, its sentence refined by the quotation (§4.2.9), and its place. Hypothesis takes the last of a
 * type and passes over what refines it, so the sentence is a position and the words come after it.
 */
function selectorsOf({ passage, article: { text }, sentence, span }: Annotated): object[] {
  const { exact, prefix, suffix } = passage.quote;
  const words = { type: "TextQuoteSelector", exact: exact.normalize("NFC") };
  return [
    { ...words, prefix: prefix.normalize("NFC"), suffix: suffix.normalize("NFC") },
    {
      ...positionOf(text, sentence),
      refinedBy: {
        ...words,
        // The rest of the sentence: what refines a selection sees no further, and finds the words once.
        prefix: text.slice(sentence.start, span.start),
        suffix: text.slice(span.end, sentence.end),
      },
    },
    positionOf(text, span),
  ];
}

function positionOf(text: string, { start, end }: Span): object {
  return {
    type: "TextPositionSelector",
    start: codePointsBefore(text, start),
    end: codePointsBefore(text, end),
  };
}

/** The model counts characters, not the code units of a language. */
function codePointsBefore(text: string, offset: number): number {
  return [...text.slice(0, offset)].length;
}

/** An address below the published map or, without one, a name within this project. */
function iriOf(publicUrl: string | null, path: string, name: string): string {
  return publicUrl === null ? `urn:site-visit-map:${name}` : new URL(path, publicUrl).href;
}
