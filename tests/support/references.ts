import type { Article } from "#domain/evidence/article.ts";
import type { Passage } from "#domain/evidence/catalog.ts";
import type { StatedFact } from "#domain/evidence/fact.ts";
import { EMPTY_LEDGER } from "#domain/evidence/linkCheck.ts";
import { type Reference, referenceOfFact, referenceOfPassage } from "#domain/evidence/reference.ts";
import type { Source } from "#domain/evidence/source.ts";
import { aCatalog, aCitation, anArticle, aQuote, aSite } from "./build.ts";

export const COPIED = {
  sources: new Map<string, Source>(),
  address: "https://map.example/?site=it-park&lang=en",
  accessed: "2026-03-05",
};

/** An article of one sentence that names a park. */
export function aParkArticle(given: Partial<Article> = {}): Article {
  return {
    ...anArticle("en", ["Firms saw the Danang IT Park & its 100% new road."]),
    title: "Firms see parks",
    titleFrom: "page",
    publisher: { vi: "Báo Ví Dụ", en: "Example Times" },
    published: "2022-10-18",
    url: "https://news.example/parks_1",
    ...given,
  };
}

export function aPassage(article: Article, exact: string): Passage {
  const citations = [aCitation("it-park", `${article.id}-p1s1`, aQuote(exact))];
  const [passage] = aCatalog({ articles: [article], citations }).passages;
  if (!passage) throw new Error("no passage");
  return passage;
}

export function aPassageReference(
  given: Partial<Article> = {},
  exact = "IT Park & its 100%",
): Reference {
  const article = aParkArticle(given);
  const passage = aPassage(article, exact);
  const reference = referenceOfPassage({ passage, article, ledger: EMPTY_LEDGER, ...COPIED });
  if (!reference) throw new Error(`no ${exact}`);
  return reference;
}

export function aSource(id: string, given: Partial<Source> = {}): Source {
  return {
    id,
    publisher: { vi: "Báo Đà Nẵng", en: "Da Nang Newspaper" },
    title: { from: "page", text: "Khu CNTT rộng 131 ha" },
    published: "2023-08",
    publishedEstimated: false,
    language: "vi",
    url: `https://source.example/${id}`,
    read: "2026-01-02",
    note: null,
    ...given,
  };
}

const AREA: StatedFact = {
  kind: "read",
  id: "area",
  group: "area",
  label: { vi: "Diện tích", en: "Area" },
  value: { kind: "measure", measure: { amount: 131.5, unit: "ha", qualifier: "about" } },
  asOf: "2023-08",
  asOfEstimated: false,
  confidence: "high",
  sources: ["one"],
  note: null,
};

export function aFactReference(
  sources: readonly Source[] = [aSource("one")],
  given: Partial<StatedFact> = {},
): Reference {
  return referenceOfFact({
    site: aSite("it-park", { name: { vi: "Khu CNTT", en: "Danang IT Park" } }),
    fact: { ...AREA, sources: sources.map(({ id }) => id), ...given },
    ...COPIED,
    sources: new Map(sources.map((source) => [source.id, source])),
  });
}
