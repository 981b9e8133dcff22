import type { Language } from "#domain/base/text.ts";
import { articleOf, type Catalog, type Passage, siteOf } from "#domain/evidence/catalog.ts";
import type { Fact } from "#domain/evidence/fact.ts";
import type { Site } from "#domain/evidence/site.ts";
import { citeWords } from "#i18n/citeWords.ts";
import { formatAsOf, formatDate, formatValue } from "#i18n/format.ts";
import { programmeWords as titles } from "#i18n/programmeWords.ts";
import { readerWords } from "#i18n/readerWords.ts";
import { sourceWords } from "#i18n/sourceWords.ts";
import { wordsIn } from "#i18n/words.ts";
import { csvOf } from "./csv.ts";

type Column = keyof (typeof citeWords)["en"]["table"] & string;
type Row = Partial<Record<Exclude<Column, "fact" | "passage">, string>>;

const COLUMNS = [
  "kind",
  "site",
  "question",
  "answer",
  "language",
  "asOf",
  "confidence",
  "note",
  "sources",
  "addresses",
  "read",
  "id",
] as const satisfies readonly (keyof Row)[];

/** What stands between the sources of one row; no title and no address has it. */
const BETWEEN = " | ";

/** A table with a row for each fact and each quotation, of all sites and of the programme, with its sources. */
export function evidenceCsv(catalog: Catalog, language: Language): string {
  const header = citeWords[language].table;
  const rows = [
    ...catalog.sites.flatMap((site) =>
      site.facts.map((fact) => factRow(catalog, site, fact, language)),
    ),
    ...catalog.programme.map((fact) => {
      const programme = { id: "programme", name: { en: titles.en.title, vi: titles.vi.title } };
      return factRow(catalog, programme, fact, language);
    }),
    ...catalog.passages.map((passage) => passageRow(catalog, passage, language)),
  ];
  return csvOf([
    COLUMNS.map((column) => header[column]),
    ...rows.map((row) => COLUMNS.map((column) => row[column] ?? "")),
  ]);
}

function factRow(
  catalog: Catalog,
  site: Pick<Site, "id" | "name">,
  fact: Fact,
  language: Language,
): Row {
  const words = wordsIn(language);
  const question = {
    kind: citeWords[language].table.fact,
    site: site.name[language],
    question: fact.label[language],
    id: `${site.id}-${fact.id}`,
  };
  if (fact.kind === "not-stated") return { ...question, answer: words.sites.notStated };
  const sources = fact.sources.flatMap((id) => catalog.sources.get(id) ?? []);
  const remarks = [
    ...(fact.kind === "derived" ? [words.facts.derived] : []),
    ...(fact.note ? [fact.note[language]] : []),
  ];
  return {
    ...question,
    answer: formatValue(fact.value, language),
    asOf: formatAsOf(fact, language),
    confidence: words.facts.confidence[fact.confidence],
    note: remarks.join(BETWEEN),
    sources: sources
      .map((source) => {
        const { publisher, title, details } = sourceWords(source, language);
        return [publisher, ...(title === null ? [] : [`“${title}”`]), details].join(", ");
      })
      .join(BETWEEN),
    addresses: sources.map(({ url }) => url).join(BETWEEN),
    read: sources.map(({ read }) => formatDate(read, language)).join(BETWEEN),
  };
}

function passageRow(catalog: Catalog, passage: Passage, language: Language): Row {
  const { sites, facts } = wordsIn(language);
  const article = articleOf(catalog, passage.article);
  const published = article?.published ?? null;
  const origin = [
    sites.fromArticle[passage.article],
    article?.publisher?.[language] ?? readerWords[language].originUnknown,
    published === null ? facts.dateUnknown : formatDate(published, language),
  ];
  return {
    kind: citeWords[language].table.passage,
    site: siteOf(catalog, passage.site)?.name[language] ?? passage.site,
    question: sites.relations[passage.relation],
    answer: passage.quote.exact,
    language: facts.languages[passage.article],
    note: [passage.note[language], ...(passage.span.ok ? [] : [sites.passageMissing])].join(
      BETWEEN,
    ),
    sources: origin.join(", "),
    addresses: article?.url ?? "",
    id: passage.id,
  };
}
