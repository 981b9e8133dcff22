import { createContext, type ReactNode, useContext } from "react";
import type { Language } from "#domain/base/text.ts";
import type { Words } from "./en.ts";
import { wordsIn } from "./words.ts";

const LanguageContext = createContext<Language>("en");

export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The sentences of the app in the person's language. */
export function useWords(): Words {
  return wordsIn(useContext(LanguageContext));
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
