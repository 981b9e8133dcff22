import type { Source } from "#domain/source.ts";
import { LANGUAGES, type LocalText } from "#domain/text.ts";
import type { SheetRow } from "./sheetRow.ts";
import { sourceEntry } from "./sourceEntry.ts";

// Millimetres would be no truer: CSS pixels on paper are 1/96 inch. The widths are those of
// sheet.css; characters a line are counted a little short, so that the page is never too full.
const ROW_LINE = 16;
const ROW_GAP = 7;
const ROW_CHARACTERS = 44;
const SOURCE_LINE = 15;
const SOURCE_GAP = 2;
const SOURCE_CHARACTERS = 48;
const SOURCE_COLUMNS = 2;

/** Height of the table and the list of sources together, in CSS pixels on A4. */
export const SHEET_ROOM = 600;

export function heightOfRow({ label, value, aside }: SheetRow): number {
  const lengths = LANGUAGES.map(
    (language) => `${label[language]}: ${value?.[language] ?? ""} ${aside[language]}`.length,
  );
  return Math.ceil(Math.max(...lengths) / ROW_CHARACTERS) * ROW_LINE + ROW_GAP;
}

/** One row that names every question without an answer. */
export function heightOfUnstated(labels: readonly LocalText[]): number {
  if (labels.length === 0) return 0;
  const lengths = LANGUAGES.map((language) => labels.map((label) => label[language]).join("; "));
  const longest = Math.max(...lengths.map(({ length }) => length + 30));
  return Math.ceil(longest / ROW_CHARACTERS) * ROW_LINE + ROW_GAP;
}

export function heightOfSource(source: Source): number {
  const { publisher, title, date, address, read } = sourceEntry(source);
  const { length } = `00. ${publisher}, “${title ?? ""}”, ${date}. ${address} [${read}]`;
  const lines = Math.ceil(length / SOURCE_CHARACTERS);
  return (lines * SOURCE_LINE + SOURCE_GAP) / SOURCE_COLUMNS;
}
