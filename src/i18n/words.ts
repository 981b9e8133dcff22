import type { Language } from "#domain/base/text.ts";
import { en, type Words } from "./en.ts";
import { vi } from "./vi.ts";

const WORDS: Readonly<Record<Language, Words>> = { vi, en };

/** The sentences of the app in one language. */
export function wordsIn(language: Language): Words {
  return WORDS[language];
}
