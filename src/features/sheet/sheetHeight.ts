import { LANGUAGES, type Language, type LocalText } from "#domain/base/text.ts";
import type { Passage } from "#domain/evidence/catalog.ts";
import type { Source } from "#domain/evidence/source.ts";
import { wordsIn } from "#i18n/words.ts";
import { linesOf } from "./linesOf.ts";
import type { SheetRow } from "./sheetRow.ts";
import { sourceEntry } from "./sourceEntry.ts";

/** A4 between margins of 10 mm, in CSS pixels (1/96 inch). */
export const PAGE_HEIGHT = 1046;

/** Characters of its sentence that a quote has on each side of the cited words. */
export const QUOTE_REACH = 60;

// As in sheet.css: pixels, and widths of columns in type sizes.
const LINE = 15;
const GAP = 10;
const NAME = { line: 26, width: 686 / 20 };
const SUBTITLE = 17;
const PICTURE = 204;
const QUOTE = { gap: 6, width: 430 / 12 };
const CELL = { gap: 7, width: 269 / 12 };
const SOURCE = { line: 14, width: 718 / 12 };
const ADDRESS_WIDTH = 440 / 12;

/** What takes up room on the sheet. */
export interface SheetParts {
  readonly rows: readonly SheetRow[];
  /** Questions that no source answers, beside those that every site is asked. */
  readonly unstated: readonly LocalText[];
  readonly quotes: readonly Passage[];
  /** In the order of their numbers, from 1. */
  readonly sources: readonly Source[];
}

interface NamedParts extends SheetParts {
  readonly name: LocalText;
  readonly address: string;
}

/** How high the sheet will be, in CSS pixels: worked out from its words before it is drawn. */
export function sheetHeight(parts: NamedParts): number {
  const heights = [
    linesOf(`${parts.name.vi} · ${parts.name.en}`, NAME.width) * NAME.line + SUBTITLE,
    Math.max(PICTURE, heightBesidePicture(parts.quotes)),
    heightOfTable(parts),
    2 * LINE + linesOf(parts.sources.map(noteOf).join(" "), SOURCE.width) * SOURCE.line,
    linesOf(parts.address, ADDRESS_WIDTH) * LINE,
  ];
  return heights.reduce((sum, height) => sum + height + GAP, -GAP);
}

/** Title, quotes with two lines each on where they stand, and what the English article names. */
function heightBesidePicture(quotes: readonly Passage[]): number {
  const around = "words ".repeat((2 * QUOTE_REACH) / 6);
  const lines = quotes.map(({ quote }) => linesOf(around + quote.exact, QUOTE.width) + 2);
  return lines.reduce((sum, count) => sum + QUOTE.gap + count * LINE, 3 * LINE + QUOTE.gap);
}

function heightOfTable({ rows, unstated }: SheetParts): number {
  const answers = rows.map(({ label, value, aside, asOf }) =>
    heightOfRow((language) => {
      const answer = value?.[language] ?? wordsIn(language).sites.notStated;
      return `${label[language]}: ${answer} (${aside[language]})`;
    }, asOf.length),
  );
  const unanswered = heightOfRow((language) => {
    const labels = unstated.map((label) => label[language]);
    return `${wordsIn(language).sites.notStated}: ${labels.join("; ")}`;
  });
  const head = 2 * LINE + CELL.gap;
  const more = LINE + CELL.gap;
  return answers.reduce((sum, height) => sum + height, head + unanswered + more);
}

/** As high as the longer of its languages, or the dates beside them. */
function heightOfRow(textIn: (language: Language) => string, dates = 1): number {
  const lines = LANGUAGES.map((language) => linesOf(textIn(language), CELL.width));
  return Math.max(dates, ...lines) * LINE + CELL.gap;
}

function noteOf(source: Source): string {
  const { publisher, date, address, read } = sourceEntry(source);
  return `00 ${publisher}, ${date}. ${address} [${read}]`;
}
