import { type Language, type LocalText, otherLanguage } from "#domain/base/text.ts";

interface WrittenProps {
  readonly text: LocalText;
  readonly language: Language;
}

/** What a person has written, in a language; what is only there in the other one stays in that. */
export function Written({ text, language }: WrittenProps) {
  if (text[language] !== "") return text[language];
  const other = otherLanguage(language);
  return <span lang={other}>{text[other]}</span>;
}
