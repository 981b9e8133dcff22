import { type Language, type LocalText, otherLanguage } from "#domain/base/text.ts";

/** In both languages, `first` first; once where both write the same, and nothing where nothing is. */
export function bilingual(
  first: Language,
  textIn: LocalText | ((language: Language) => string),
  between = " / ",
): string {
  const texts = [first, otherLanguage(first)]
    .map((language) => (typeof textIn === "function" ? textIn(language) : textIn[language]).trim())
    .filter((text) => text !== "");
  return [...new Set(texts)].join(between);
}

export function inEachLanguage(textIn: (language: Language) => string): LocalText {
  return { vi: textIn("vi"), en: textIn("en") };
}
