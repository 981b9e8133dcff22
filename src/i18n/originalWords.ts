import type { Language } from "#domain/base/text.ts";
import type { LinkCheck } from "#domain/evidence/linkCheck.ts";
import type { Original } from "#domain/evidence/original.ts";
import { citeWords } from "./citeWords.ts";
import { formatDate } from "./format.ts";

/** Beside the link to an article's original, or in its place: when it was checked, what was found. */
export function originalNote(original: Original, language: Language): string {
  const words = citeWords[language].original;
  if (original.kind === "unknown") return words.unknown;
  const { check } = original;
  if (check === null) return words.unchecked;
  const [since, checked] = [formatDate(check.since, language), formatDate(check.checked, language)];
  if (check.state !== "works") return words[check.state](since, checked);
  return check.words === true ? words.worksWithWords(checked) : words.works(checked);
}

/** Beside the link to a source; null while it has not been checked. */
export function sourceLinkNote(check: LinkCheck | null, language: Language): string | null {
  if (check === null) return null;
  const day = check.state === "works" ? check.checked : check.since;
  return citeWords[language].source[check.state](formatDate(day, language));
}
