import { problemWords } from "#i18n/problemWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";

/** Stands where a small part of a row did not come. */
export function MissingPart() {
  return <small>{problemWords[useLanguage()].title}</small>;
}
