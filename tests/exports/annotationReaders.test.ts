// @vitest-environment jsdom
import {
  createTextPositionSelectorMatcher,
  createTextQuoteSelectorMatcher,
} from "@apache-annotator/dom";
import { makeRefinable } from "@apache-annotator/selector";
import { toRange } from "dom-anchor-text-quote";
import { describe, expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { type Article, sentencesOf } from "#domain/evidence/article.ts";
import { articleOf } from "#domain/evidence/catalog.ts";
import { annotationsOf } from "#exports/annotations.ts";
import { DATA_FOLDER } from "#tests/build.ts";

/** As it stands in the file: a quotation or a position. */
interface Selector {
  readonly type: "TextQuoteSelector" | "TextPositionSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  refinedBy?: Selector;
}

interface Target {
  readonly selector: readonly Selector[];
}

const whole = readData(DATA_FOLDER).catalog;
const excerpts = readData(DATA_FOLDER, "excerpts").catalog;

/** The article as a browser shows its text file, and with a mark-up that cuts the text into pieces. */
const PAGES: Readonly<Record<string, (article: Article) => HTMLElement>> = {
  "the text file": ({ text }) => {
    const page = document.createElement("pre");
    page.append(text);
    return page;
  },
  "a page of paragraphs and sentences": (article) => {
    const page = document.createElement("article");
    let at = 0;
    for (const { start, end } of sentencesOf(article)) {
      const sentence = document.createElement("span");
      const middle = Math.floor((start + end) / 2);
      sentence.append(article.text.slice(start, middle), article.text.slice(middle, end));
      page.append(article.text.slice(at, start), sentence);
      at = end;
    }
    return page;
  },
};

const matcherOf = makeRefinable<Selector, Range, Range>(({ type, ...selector }) =>
  type === "TextQuoteSelector"
    ? createTextQuoteSelectorMatcher({ type, ...selector })
    : createTextPositionSelectorMatcher({ type, ...selector }),
);

/** Where Apache Annotator finds what a selector selects. */
async function placesOf(selector: Selector, page: HTMLElement): Promise<object[]> {
  const scope = document.createRange();
  scope.selectNodeContents(page);
  const places: object[] = [];
  for await (const range of matcherOf(selector)(scope)) places.push(placeIn(page, range));
  return places;
}

function placeIn(page: HTMLElement, range: Range): object {
  const before = document.createRange();
  before.setStart(page, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return { start: before.toString().length, words: range.toString() };
}

/** What Hypothesis makes of a list: the last quotation, beginning near the last position. */
function placeByHypothesis({ selector }: Target, page: HTMLElement): object | null {
  const quote = selector.findLast(({ type }) => type === "TextQuoteSelector");
  const position = selector.findLast(({ type }) => type === "TextPositionSelector");
  if (!quote || !position) return null;
  const range = toRange(page, quote, { hint: position.start });
  return range && placeIn(page, range);
}

interface Collection {
  readonly first: { readonly items: readonly { readonly target: Target }[] };
}

describe.each([
  ["whole articles", whole],
  ["excerpts", excerpts],
])("of %s", (_edition, catalog) => {
  const options = { publicUrl: "https://map.example/", generated: "2026-03-05T04:05:06Z" };
  const { first }: Collection = JSON.parse(JSON.stringify(annotationsOf(catalog, options)));

  test.each(Object.entries(PAGES))(
    "%s has the words where the map shows them",
    async (_, pageOf) => {
      expect(first.items).toHaveLength(31);
      for (const [i, { target }] of first.items.entries()) {
        const passage = catalog.passages[i];
        const article = passage && articleOf(catalog, passage.article);
        if (!article || !passage.span.ok) throw new Error("no such words");
        const page = document.body.appendChild(pageOf(article));
        const place = { start: passage.span.value.start, words: passage.quote.exact };

        expect(target.selector.filter((one) => "refinedBy" in one)).toHaveLength(1);
        for (const selector of target.selector) {
          expect(await placesOf(selector, page), passage.id).toEqual([place]);
        }
        expect(placeByHypothesis(target, page), passage.id).toEqual(place);
        page.remove();
      }
    },
  );
});
