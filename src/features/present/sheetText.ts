import type { Language } from "#domain/base/text.ts";
import {
  PLAIN,
  type SheetBox,
  type SheetParagraph,
  type SheetRun,
  type SheetText,
} from "#domain/stage/sheet.ts";
import { heightOf, type MeasureText } from "#domain/stage/sheetLines.ts";

/** Words of a sheet in a language; plain ink where nothing else is said. */
export function run(text: string, language: Language, style: Partial<typeof PLAIN> = {}): SheetRun {
  return { ...PLAIN, ...style, text: text.normalize("NFC"), language };
}

export function paragraph(
  runs: readonly SheetRun[],
  size: number,
  { leading = 1.3, above = 0 }: { leading?: number; above?: number } = {},
): SheetParagraph {
  return { runs: runs.filter(({ text }) => text !== ""), size, leading, above };
}

interface TextPlace {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly isTitle?: boolean;
  readonly align?: "left" | "right";
}

/** A box as high as its text. */
export function textBox(
  { isTitle = false, align = "left", ...place }: TextPlace,
  paragraphs: readonly SheetParagraph[],
  measure: MeasureText,
): SheetText {
  const height = Math.ceil(heightOf(paragraphs, place.width, measure));
  return { kind: "text", ...place, isTitle, align, height, paragraphs };
}

export function bottomOf({ y, height }: Pick<SheetBox, "y" | "height">): number {
  return y + height;
}
