import { type Folded, folded } from "#domain/base/folded.ts";
import { LANGUAGES, type Language, type LocalText } from "#domain/base/text.ts";
import {
  type Article,
  type Sentence,
  sentencesOf,
  sentenceText,
} from "#domain/evidence/article.ts";
import { type Catalog, markedSentences, passagesOfSite } from "#domain/evidence/catalog.ts";
import type { Fact, FactValue } from "#domain/evidence/fact.ts";
import { type Site, statedFact } from "#domain/evidence/site.ts";
import type { Place } from "#domain/place/place.ts";

/** What a hit leads to. */
export type SearchTarget =
  | { readonly kind: "site"; readonly site: Site }
  | { readonly kind: "place"; readonly place: Place }
  /** `site` is null for what is known of the programme as a whole. */
  | { readonly kind: "fact"; readonly site: Site | null; readonly fact: Fact }
  | { readonly kind: "passage"; readonly sentence: Sentence; readonly article: Article };

/** Kinds of hits, in the order in which equals stand. */
export const HIT_KINDS = ["site", "place", "fact", "passage"] as const;
export type HitKind = (typeof HIT_KINDS)[number];

const OFFICIAL_NAMES = ["name-2022", "name-now"] as const;
const ADDRESSES = ["address-2022", "address-now"] as const;

/** What a text is to its target; a name or address of a site by the id of the fact that tells it. */
export type SearchField =
  | (typeof OFFICIAL_NAMES)[number]
  | (typeof ADDRESSES)[number]
  | "name"
  | "name-in-article"
  | "kind"
  | "label"
  | "value"
  | "note"
  | "sentence";

/** How much a text counts, the most first; names are told apart by how they match. */
export type Weight = "name" | "label" | "passage" | "other" | "note";

export interface SearchText {
  readonly kind: HitKind;
  readonly text: string;
  /** Null where both languages write the same. */
  readonly language: Language | null;
  readonly field: SearchField;
  readonly weight: Weight;
  readonly folded: Folded;
}

export interface SearchEntry {
  readonly target: SearchTarget;
  readonly texts: readonly SearchText[];
  /** Place in the list of what it belongs to; the names of that may stand in for words of a query. */
  readonly around: number | null;
}

/** What the data says in figures and kinds, put into words. */
export interface SearchWording {
  readonly value: (value: FactValue, language: Language) => string;
  readonly placeKind: (kind: Place["kind"], language: Language) => string;
}

/** Everything that can be found: sites, places, facts and sentences, each in its own order. */
export function searchEntriesOf(catalog: Catalog, wording: SearchWording): SearchEntry[] {
  return [
    ...catalog.sites.map((site) => siteEntry(site, catalog, wording)),
    ...catalog.places.map((place) => placeEntry(place, wording)),
    ...catalog.sites.flatMap((site, i) => factEntries(site.facts, { site, around: i }, wording)),
    ...factEntries(catalog.programme, { site: null, around: null }, wording),
    ...sentenceEntries(catalog),
  ];
}

function siteEntry(site: Site, catalog: Catalog, wording: SearchWording): SearchEntry {
  const quotedNames = passagesOfSite(catalog, site.id)
    .filter(({ relation }) => relation === "names")
    .map(({ quote, article }) =>
      searchText(quote.exact, article, { kind: "site", field: "name-in-article", weight: "name" }),
    );
  const answers = (id: SearchField, weight: Weight) => {
    const fact = statedFact(site, id);
    return fact ? bothTexts(valueIn(fact.value, wording), { kind: "site", field: id, weight }) : [];
  };
  return {
    target: { kind: "site", site },
    texts: [
      ...bothTexts(site.name, { kind: "site", field: "name", weight: "name" }),
      ...bothTexts(site.mapLabel, { kind: "site", field: "name", weight: "name" }),
      ...quotedNames,
      ...OFFICIAL_NAMES.flatMap((id) => answers(id, "name")),
      ...ADDRESSES.flatMap((id) => answers(id, "label")),
    ],
    around: null,
  };
}

function placeEntry(place: Place, wording: SearchWording): SearchEntry {
  const kind = textIn((language) => wording.placeKind(place.kind, language));
  return {
    target: { kind: "place", place },
    texts: [
      ...bothTexts(place.name, { kind: "place", field: "name", weight: "name" }),
      ...bothTexts(kind, { kind: "place", field: "kind", weight: "label" }),
      ...bothTexts(place.note, { kind: "place", field: "note", weight: "note" }),
    ],
    around: null,
  };
}

function factEntries(
  facts: readonly Fact[],
  { site, around }: { readonly site: Site | null } & Pick<SearchEntry, "around">,
  wording: SearchWording,
): SearchEntry[] {
  return facts.map((fact) => ({
    target: { kind: "fact", site, fact },
    texts: [
      ...bothTexts(fact.label, { kind: "fact", field: "label", weight: "label" }),
      ...(fact.kind === "not-stated"
        ? []
        : [
            ...bothTexts(valueIn(fact.value, wording), {
              kind: "fact",
              field: "value",
              weight: "other",
            }),
            ...bothTexts(fact.note, { kind: "fact", field: "note", weight: "note" }),
          ]),
    ],
    // “area hi-tech park” is one question, though its words are the fact's and the site's.
    around,
  }));
}

function sentenceEntries(catalog: Catalog): SearchEntry[] {
  const marked = markedSentences(catalog);
  const articles = catalog.articles.toSorted((a) => (a.language === "vi" ? -1 : 1));
  return articles.flatMap((article) =>
    sentencesOf(article).map((sentence) => {
      const weight = marked.has(sentence.id) ? "passage" : "other";
      const text = sentenceText(article, sentence);
      return {
        target: { kind: "passage", sentence, article },
        texts: [searchText(text, article.language, { kind: "passage", field: "sentence", weight })],
        around: null,
      };
    }),
  );
}

type Meaning = Pick<SearchText, "kind" | "field" | "weight">;

/** The text in each language; once where they are the same. */
function bothTexts(text: LocalText | null, meaning: Meaning): SearchText[] {
  if (text === null) return [];
  if (text.vi === text.en) return [searchText(text.vi, null, meaning)];
  return LANGUAGES.map((language) => searchText(text[language], language, meaning));
}

function searchText(text: string, language: Language | null, meaning: Meaning): SearchText {
  return { text, language, ...meaning, folded: folded(text) };
}

function valueIn(value: FactValue, wording: SearchWording): LocalText {
  return textIn((language) => wording.value(value, language));
}

function textIn(text: (language: Language) => string): LocalText {
  return { vi: text("vi"), en: text("en") };
}
