import type { LocalText } from "#domain/base/text.ts";

export const EMPTY_TEXT: LocalText = { vi: "", en: "" };

/**
 * Written characters only: the bidirectional marks that turn a line around, halves of characters and
 * U+FFFE/FFFF go. What is left may stand in XML 1.0 (§2.2), where GPX and KML need it.
 */
const NO_WRITING =
  /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A name, title or role on one line, in Unicode NFC, at most `limit` code units long. */
export function oneLine(text: string, limit: number): string {
  return cut(text.replace(/\r\n|[\p{Cc}\u2028\u2029]/gu, " "), limit);
}

/** The same with its line breaks, each one `\n`. */
export function someLines(text: string, limit: number): string {
  const broken = text.replace(/\r\n?|[\u2028\u2029]/g, "\n");
  return cut(broken.replace(/(?!\n)\p{Cc}/gu, " "), limit);
}

export function eachLanguage(text: LocalText, change: (text: string) => string): LocalText {
  return { vi: change(text.vi), en: change(text.en) };
}

export function isWritten({ vi, en }: LocalText): boolean {
  return vi !== "" || en !== "";
}

function cut(text: string, limit: number): string {
  const clean = text.replace(NO_WRITING, "").normalize("NFC");
  // A character of two code units is not cut in half.
  return clean.slice(0, limit).replace(/[\uD800-\uDBFF]$/, "");
}
