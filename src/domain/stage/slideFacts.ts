import { clippedText } from "#domain/base/clippedText.ts";
import type { Language } from "#domain/base/text.ts";
import { sentencesOf } from "#domain/evidence/article.ts";
import {
  articleOf,
  type Catalog,
  type Passage,
  parallelsOf,
  passagesOfSite,
  sentenceOf,
} from "#domain/evidence/catalog.ts";
import { RELATIONS, type Relation } from "#domain/evidence/evidence.ts";
import { type Excerpt, excerptOf } from "#domain/evidence/excerpt.ts";
import type { Fact, StatedFact } from "#domain/evidence/fact.ts";
import type { Site } from "#domain/evidence/site.ts";

/** What a hall asks of a place, the first first: how large, since when, how it stands. */
const ASKED = [
  "area",
  "opened-on",
  "founded",
  "status-now",
  "fill-rate",
  "what-it-does",
  "distance-airport",
  "developer",
];
const FACTS_SHOWN = 3;
/** Characters of an answer that can be read from the last row while somebody speaks. */
const ROOM = 110;
/** Characters of a sentence on each side of the cited words. */
const REACH = 60;

/**
 * Three facts for a slide: answers to what is asked first, then whatever else is stated, the short
 * ones before the long. Fewer than three stated leaves room for what no source says.
 */
export function slideFacts({ facts }: Site): readonly Fact[] {
  const stated = facts.filter((fact) => fact.kind !== "not-stated");
  const asked = ASKED.flatMap((id) => stated.filter((fact) => fact.id === id));
  const others = stated.filter((fact) => !asked.includes(fact));
  const ordered = [...asked, ...others];
  const short = ordered.filter(isShort);
  const long = ordered.filter((fact) => !isShort(fact));
  const unstated = facts.filter((fact) => fact.kind === "not-stated");
  return [...short, ...long, ...unstated].slice(0, FACTS_SHOWN);
}

function isShort({ value }: StatedFact): boolean {
  return value.kind !== "text" || Math.max(value.text.vi.length, value.text.en.length) <= ROOM;
}

/** Words of an article as they stand on a slide. */
export interface SlideQuote extends Excerpt {
  readonly language: Language;
  readonly sentence: string;
}

/** One sentence of the Vietnamese article about a site, and the English one that tells the same. */
export interface SlidePassage {
  readonly relation: Relation;
  readonly vi: SlideQuote;
  /** Null: the English article does not tell it. */
  readonly en: SlideQuote | null;
}

/**
 * The passage for a slide: one that both articles bear out before one that only the Vietnamese
 * does; among equals the one that bears on the site most closely, then the first. Null where no
 * words of the Vietnamese article can be shown.
 */
export function slidePassage(catalog: Catalog, siteId: string): SlidePassage | null {
  const candidates = passagesOfSite(catalog, siteId).flatMap((passage) => {
    const vi = passage.article === "vi" ? quoteOf(catalog, passage) : null;
    if (!vi) return [];
    const en = counterpartOf(catalog, passage);
    const rank = (en ? 0 : RELATIONS.length) + RELATIONS.indexOf(passage.relation);
    return [{ rank, shown: { relation: passage.relation, vi, en } }];
  });
  return candidates.toSorted((a, b) => a.rank - b.rank)[0]?.shown ?? null;
}

function quoteOf(catalog: Catalog, passage: Passage): SlideQuote | null {
  const article = articleOf(catalog, passage.article);
  const sentence = article && sentencesOf(article).find(({ id }) => id === passage.sentence);
  if (!sentence || !passage.span.ok) return null;
  return {
    ...excerptOf(article, sentence, passage.span.value, REACH),
    language: passage.article,
    sentence: passage.sentence,
  };
}

/** The same in the English article: around the words cited for the site, if any are. */
function counterpartOf(catalog: Catalog, passage: Passage): SlideQuote | null {
  if (passage.onlyHere) return null;
  const strong = parallelsOf(catalog, passage.sentence).filter(
    ({ strength }) => strength === "strong",
  );
  const sentences = strong.flatMap(({ en }) => en);
  const cited = passagesOfSite(catalog, passage.site)
    .filter(({ sentence }) => sentences.includes(sentence))
    .flatMap((other) => quoteOf(catalog, other) ?? []);
  return cited[0] ?? sentences.flatMap((id) => wholeQuote(catalog, id) ?? [])[0] ?? null;
}

function wholeQuote(catalog: Catalog, sentenceId: string): SlideQuote | null {
  const found = sentenceOf(catalog, sentenceId);
  if (!found) return null;
  const { article, sentence } = found;
  const text = article.text.slice(sentence.start, sentence.end);
  const clipped = clippedText({ text, ranges: [] }, 3 * REACH);
  return {
    language: article.language,
    sentence: sentenceId,
    before: clipped.text,
    exact: "",
    after: "",
    cutBefore: clipped.isCutBefore,
    cutAfter: clipped.isCutAfter,
  };
}
