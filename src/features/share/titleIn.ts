import { type Language, type LocalText, otherLanguage } from "#domain/base/text.ts";

/** A title in one language, else in the other; empty where a plan has none. */
export function titleIn(title: LocalText, language: Language): string {
  return title[language].trim() || title[otherLanguage(language)].trim();
}
