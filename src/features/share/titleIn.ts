import { type Language, type LocalText, otherLanguage } from "#domain/base/text.ts";

/** A title in one language, else in the other, and in which; the words `untitled` where a plan has none. */
export function titleIn(title: LocalText, language: Language, untitled: string): Title {
  const other = otherLanguage(language);
  const isOnlyThere = title[language].trim() === "" && title[other].trim() !== "";
  const lang = isOnlyThere ? other : language;
  return { text: title[lang].trim() || untitled, lang };
}

interface Title {
  readonly text: string;
  readonly lang: Language;
}
