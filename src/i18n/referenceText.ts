import type { Language } from "#domain/base/text.ts";
import type { Reference, Work } from "#domain/evidence/reference.ts";
import { citeWords } from "./citeWords.ts";
import { formatAsOf, formatDate, formatValue } from "./format.ts";
import { readerWords } from "./readerWords.ts";
import { wordsIn } from "./words.ts";

/** A passage or a fact with its reference, as one paragraph to paste anywhere. */
export function referenceText(reference: Reference, language: Language): string {
  const { text } = citeWords[language];
  const { fromArticle } = wordsIn(language).sites;
  const works = reference.works.map((work) => {
    // Which article it is says its language.
    const isForeign = reference.kind === "fact" && work.language !== language;
    return workText(work, { language, namesLanguage: isForeign });
  });
  const label =
    reference.kind === "passage"
      ? fromArticle[reference.article]
      : works.length === 1
        ? text.from
        : text.fromSeveral;
  const listed = works.length === 1 ? works : works.map((work, i) => `(${i + 1}) ${work}`);
  return [
    `${saidText(reference, language)}${reference.kind === "passage" ? " –" : "."}`,
    ...(works.length === 0 ? [] : [`${label}: ${listed.join("; ")}.`]),
    `${mapText(reference, language)}.`,
  ].join(" ");
}

/** The quoted words, or the fact as a statement, without a full stop. */
export function saidText(reference: Reference, language: Language): string {
  if (reference.kind === "passage") return `“${reference.words}”`;
  const { confidence, derived } = wordsIn(language).facts;
  const { site, fact } = reference;
  const about = [
    formatAsOf(fact, language),
    beginningSmall(confidence[fact.confidence]),
    ...(fact.kind === "derived" ? [beginningSmall(derived)] : []),
  ];
  return `${site[language]} – ${fact.label[language]}: ${formatValue(fact.value, language)} (${about.join("; ")})`;
}

/** Where on the map it stands, and when it was taken from there, without a full stop. */
export function mapText({ address, accessed }: Reference, language: Language): string {
  const { map, text } = citeWords[language];
  const opened = text.openedOn(formatDate(accessed, language));
  return `${text.in}: ${map}${address === null ? "" : `, ${address}`} (${opened})`;
}

/** What is unusual about how a publication is known, for a reader of the reference. */
export function workRemarks(work: Work, language: Language): string[] {
  const words = wordsIn(language);
  const { text } = citeWords[language];
  return [
    ...(work.publisher === null ? [readerWords[language].originUnknown] : []),
    ...(work.title.from === "untitled" ? [text.untitled] : []),
    ...(work.title.from === "address" ? [words.facts.titleFromAddress] : []),
    ...(work.title.from === "not-read" ? [words.facts.titleNotRead] : []),
    ...(work.publishedEstimated && work.published !== null
      ? [text.publishedAbout(formatDate(work.published, language))]
      : []),
  ];
}

interface WorkStyle {
  readonly language: Language;
  readonly namesLanguage: boolean;
}

function workText(work: Work, { language, namesLanguage }: WorkStyle): string {
  const { facts } = wordsIn(language);
  const { text } = citeWords[language];
  const { title, published, read } = work;
  const titles = {
    page: [],
    address: [facts.titleFromAddress],
    "not-read": [facts.titleNotRead],
    untitled: [text.untitled],
  }[title.from];
  const date = published === null ? facts.dateUnknown : formatDate(published, language);
  return [
    work.publisher?.[language] ?? readerWords[language].originUnknown,
    ...("text" in title
      ? [[`“${title.text}”`, ...titles.map((note) => `(${note})`)].join(" ")]
      : titles),
    work.publishedEstimated ? facts.about(date) : date,
    ...(namesLanguage ? [facts.languages[work.language]] : []),
    ...(work.url === null ? [] : [work.url]),
    ...(read === null ? [] : [text.readOn(formatDate(read, language))]),
  ].join(", ");
}

function beginningSmall(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase("vi") + sentence.slice(1);
}
