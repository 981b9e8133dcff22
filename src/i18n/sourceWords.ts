import type { Language } from "#domain/base/text.ts";
import type { Source } from "#domain/evidence/source.ts";
import { formatDate, formatPeriod } from "./format.ts";
import { wordsIn } from "./words.ts";

/** What a person should know of a source, in words. */
export interface SourceWords {
  readonly publisher: string;
  /** Null where the headline was not read. */
  readonly title: string | null;
  /** Language of `title`. */
  readonly titleLanguage: string;
  /** Date, language of the page, and how the title is known. */
  readonly details: string;
  readonly read: string;
  readonly note: string | null;
  readonly url: string;
}

export function sourceWords(source: Source, language: Language): SourceWords {
  const words = wordsIn(language).facts;
  const date =
    source.published === null
      ? words.dateUnknown
      : source.publishedEstimated
        ? words.about(formatPeriod(source.published, language))
        : formatPeriod(source.published, language);
  const titleNote =
    source.title.from === "page"
      ? []
      : [source.title.from === "address" ? words.titleFromAddress : words.titleNotRead];
  return {
    publisher: source.publisher[language],
    title: source.title.from === "not-read" ? null : source.title.text,
    titleLanguage: source.language,
    details: [date, words.languages[source.language], ...titleNote].join(" · "),
    read: words.readOn(formatDate(source.read, language)),
    note: source.note?.[language] ?? null,
    url: source.url,
  };
}
