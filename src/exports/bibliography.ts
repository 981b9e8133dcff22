import type { Language } from "#domain/base/text.ts";
import type { Reference, Work } from "#domain/evidence/reference.ts";
import { citeWords } from "#i18n/citeWords.ts";
import { mapText, saidText, workRemarks } from "#i18n/referenceText.ts";

/** An item of CSL-JSON 1.0 with the variables that are known: https://docs.citationstyles.org */
export interface CslItem {
  readonly id: string;
  readonly type: "webpage" | "article";
  readonly title?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly accessed?: CslDate;
  readonly language: string;
  readonly source: string;
  readonly note: string;
}

interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
  readonly circa?: true;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const LANGUAGE_NAMES: Readonly<Record<Work["language"], string>> = {
  vi: "vietnamese",
  en: "english",
  fr: "french",
  ja: "japanese",
  ko: "korean",
  pt: "portuguese",
};

/** BibTeX entries in UTF-8, one for each publication; what is said stands in the note. */
export function bibtexOf(reference: Reference, language: Language): string {
  return reference.works
    .map((work, i) => {
      const [year, month] = dateParts(work.published);
      const fields: [string, string][] = [
        // A second pair of braces keeps the capitals.
        ...("text" in work.title ? [field("title", `{${escaped(work.title.text)}}`)] : []),
        ...(work.publisher ? [field("howpublished", `{${escaped(publisherOf(work))}}`)] : []),
        ...(year === undefined ? [] : [field("year", String(year))]),
        ...(month === undefined ? [] : [monthField(month)]),
        ...(work.url === null ? [] : [field("url", urlOf(work.url))]),
        ...(work.read === null ? [] : [field("urldate", work.read)]),
        field("language", LANGUAGE_NAMES[work.language]),
        field("note", escaped(noteOf(reference, work, language))),
      ];
      const lines = fields.map(([name, value]) => `  ${name} = ${value}`);
      return `@misc{${keyOf(reference, i)},\n${lines.join(",\n")}\n}\n`;
    })
    .join("\n");
}

/** CSL-JSON items, one for each publication; what is said stands in the note. */
export function cslJsonOf(reference: Reference, language: Language): CslItem[] {
  return reference.works.map((work, i) => ({
    id: keyOf(reference, i),
    type: work.url === null ? "article" : "webpage",
    ...("text" in work.title ? { title: work.title.text } : {}),
    ...(work.publisher ? { publisher: publisherOf(work) } : {}),
    ...(work.published === null
      ? {}
      : { issued: cslDate(work.published, work.publishedEstimated) }),
    ...(work.url === null ? {} : { URL: work.url }),
    ...(work.read === null ? {} : { accessed: cslDate(work.read, false) }),
    language: work.language,
    source: citeWords[language].map,
    note: noteOf(reference, work, language),
  }));
}

/** Two references never share a key: their notes differ even where the publication is the same. */
function keyOf({ id, works }: Reference, place: number): string {
  return works.length === 1 ? id : `${id}-${place + 1}`;
}

/** A publisher is named in the language of the publication, not in that of the person. */
function publisherOf({ publisher, language }: Work): string {
  return publisher?.[language === "vi" ? "vi" : "en"] ?? "";
}

function noteOf(reference: Reference, work: Work, language: Language): string {
  const remarks = workRemarks(work, language).join("; ");
  const said = saidText(reference, language);
  return `${said}${remarks === "" ? "" : ` (${remarks})`}. ${mapText(reference, language)}`;
}

function dateParts(date: string | null): number[] {
  return date === null ? [] : date.split("-").map(Number);
}

function cslDate(date: string, isEstimated: boolean): CslDate {
  return { "date-parts": [dateParts(date)], ...(isEstimated ? { circa: true } : {}) };
}

function field(name: string, value: string): [string, string] {
  return [name, `{${value}}`];
}

/** Styles know the months by macros of their own. */
function monthField(month: number): [string, string] {
  return ["month", MONTHS[month - 1] ?? `{${month}}`];
}

/** Verbatim, as \url wants it; only what would unbalance the field is encoded. */
function urlOf(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}

const LATEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function escaped(text: string): string {
  return text.replace(/[\\{}$&#_%~^]/g, (sign) => LATEX[sign] ?? `\\${sign}`);
}
