import { LANGUAGES } from "#domain/base/text.ts";
import { readableAddress } from "#domain/evidence/readableAddress.ts";
import type { Source } from "#domain/evidence/source.ts";
import { sheetWords } from "#i18n/sheetWords.ts";

/** A source as it stands in a list for readers of either language: the address has to do for a title. */
export interface SourceEntry {
  readonly publisher: string;
  /** ISO 8601, the same to both readers, or that it bears no date. */
  readonly date: string;
  /** To be typed from paper: without the scheme, letters as letters. */
  readonly address: string;
  readonly read: string;
}

/** Publishers are called as those of that language know them: it is the page one would look for. */
export function sourceEntry(source: Source): SourceEntry {
  const { publisher, published, language, url, read } = source;
  const undated = LANGUAGES.map((each) => sheetWords[each].undated).join(" / ");
  return {
    publisher: publisher[language === "vi" ? "vi" : "en"],
    date: published === null ? undated : `${source.publishedEstimated ? "≈ " : ""}${published}`,
    address: readableAddress(url.replace(/^https?:\/\/(www\.)?/, "")),
    read,
  };
}
