import type { Language } from "#domain/base/text.ts";
import type { SiteSymbol } from "#domain/evidence/symbol.ts";

/** A slide that is taken away is so many units wide and high: pixels of a full-HD screen. */
export const SHEET = { width: 1920, height: 1080 } as const;

/** What text is written in: a theme says which colour that is. */
export type Ink = "ink" | "quiet" | "link";

/** Words in one hand. */
export interface SheetRun {
  readonly text: string;
  readonly language: Language;
  readonly ink: Ink;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Marked as with a pen: the words that a site is cited for. */
  readonly isMarked: boolean;
  readonly link: string | null;
}

export interface SheetParagraph {
  readonly runs: readonly SheetRun[];
  /** Of the letters, in units. */
  readonly size: number;
  /** Height of a line as a multiple of the size. */
  readonly leading: number;
  /** Room above it, but not above the first of a box. */
  readonly above: number;
}

interface Place {
  /** What it is to whoever edits the file. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SheetText extends Place {
  readonly kind: "text";
  readonly isTitle: boolean;
  readonly align: "left" | "right";
  readonly paragraphs: readonly SheetParagraph[];
}

export interface SheetTable extends Place {
  readonly kind: "table";
  /** What it says, for who cannot see it. */
  readonly description: string;
  /** Widths, the heads of the rows first. */
  readonly columns: readonly number[];
  readonly rows: readonly SheetRow[];
}

/** Free within a cell: above and below its text, and to the right. */
export const CELL = { top: 13, bottom: 13, right: 24 } as const;

export interface SheetRow {
  readonly height: number;
  readonly cells: readonly (readonly SheetParagraph[])[];
}

export interface SheetSymbol extends Place {
  readonly kind: "symbol";
  readonly symbol: SiteSymbol;
  readonly colour: { readonly light: string; readonly dark: string };
}

/** Left free for the map of the slide, or for a code that phones read. */
export interface SheetPicture extends Place {
  readonly kind: "map" | "code";
  /** What is to be seen on it. */
  readonly alt: string;
}

/** A hairline; as high as nothing where it lies, as wide as nothing where it stands. */
export interface SheetRule extends Place {
  readonly kind: "rule";
}

export type SheetBox = SheetText | SheetTable | SheetSymbol | SheetPicture | SheetRule;

export function isPicture(box: SheetBox): box is SheetPicture {
  return box.kind === "map" || box.kind === "code";
}

/** A slide with everything in its place: what writers of files draw. */
export interface Sheet {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly boxes: readonly SheetBox[];
  /** What whoever speaks should have at hand, a paragraph each. */
  readonly notes: readonly string[];
}

export const PLAIN: Omit<SheetRun, "text" | "language"> = {
  ...{ ink: "ink", isBold: false, isItalic: false, isMarked: false, link: null },
};
