import type { SheetParagraph, SheetRun } from "./sheet.ts";

/** Width of words in a face, in units. */
export type MeasureText = (
  text: string,
  face: { readonly size: number; readonly isBold: boolean; readonly isItalic: boolean },
) => number;

/** Words of one run that stand beside one another. */
export interface LinePiece {
  readonly run: SheetRun;
  readonly text: string;
  /** From the beginning of the line. */
  readonly x: number;
  readonly width: number;
}

export interface SheetLine {
  readonly pieces: readonly LinePiece[];
  readonly width: number;
}

/**
 * Lines are filled a little less than they could be: a program without our font, or with a true bold,
 * still breaks them no more often.
 */
const FILLED = 0.97;

/** Breaks a paragraph at spaces, and words longer than a line within. */
export function linesOf(
  { runs, size }: SheetParagraph,
  width: number,
  measure: MeasureText,
): readonly SheetLine[] {
  const lines: Part[][] = [[]];
  const widthOf = (parts: readonly Part[]) => piecesOf(parts, size, measure).width;
  for (const word of wordsOf(runs)) {
    const line = lines.at(-1) ?? [];
    if (widthOf([...line, ...trimmed(word)]) <= width * FILLED) {
      line.push(...word);
      continue;
    }
    if (line.length > 0) lines.push([]);
    for (const part of cutToFit(trimmed(word), width * FILLED, widthOf)) {
      const last = lines.at(-1) ?? [];
      if (last.length > 0 && widthOf([...last, part]) > width * FILLED) lines.push([part]);
      else last.push(part);
    }
    lines.at(-1)?.push(...word.filter(isSpace));
  }
  return lines.map((parts) => piecesOf(trimmed(parts), size, measure));
}

/** Height of paragraphs under one another. */
export function heightOf(
  paragraphs: readonly SheetParagraph[],
  width: number,
  measure: MeasureText,
): number {
  return paragraphs.reduce(
    (sum, paragraph, i) =>
      sum +
      (i === 0 ? 0 : paragraph.above) +
      linesOf(paragraph, width, measure).length * paragraph.size * paragraph.leading,
    0,
  );
}

interface Part {
  readonly run: SheetRun;
  readonly text: string;
}

/** Words with the space that follows them; a word may change hands in the middle. */
function wordsOf(runs: readonly SheetRun[]): readonly (readonly Part[])[] {
  const words: Part[][] = [];
  let isOpen = false;
  for (const run of runs) {
    for (const text of run.text.match(/[^ \t\r\n]+|[ \t\r\n]+/g) ?? []) {
      const part = { run, text: text.replace(/[\t\r\n]/g, " ") };
      if (isOpen || (isSpace(part) && words.length > 0)) words.at(-1)?.push(part);
      else words.push([part]);
      isOpen = !isSpace(part);
    }
  }
  return words;
}

function isSpace({ text }: Part): boolean {
  return text.trim() === "" && !text.includes("\u00A0");
}

/** Without space at the end. */
function trimmed(parts: readonly Part[]): readonly Part[] {
  const last = parts.findLastIndex((part) => !isSpace(part));
  return parts.slice(0, last + 1);
}

/** A word in as many parts as it takes for each to have room on a line. */
function cutToFit(
  parts: readonly Part[],
  width: number,
  widthOf: (parts: readonly Part[]) => number,
): readonly Part[] {
  return parts.flatMap((part) => {
    if (widthOf([part]) <= width) return [part];
    const cut: Part[] = [];
    let rest = [...part.text];
    while (rest.length > 0) {
      let taken = rest.length;
      while (taken > 1 && widthOf([{ ...part, text: rest.slice(0, taken).join("") }]) > width) {
        taken = Math.max(1, Math.floor(taken * 0.9));
      }
      cut.push({ ...part, text: rest.slice(0, taken).join("") });
      rest = rest.slice(taken);
    }
    return cut;
  });
}

function piecesOf(parts: readonly Part[], size: number, measure: MeasureText): SheetLine {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.run === part.run)
      joined[joined.length - 1] = { ...last, text: last.text + part.text };
    else joined.push(part);
  }
  let x = 0;
  const pieces = joined.map(({ run, text }): LinePiece => {
    const { isBold, isItalic } = run;
    const piece = { run, text, x, width: measure(text, { size, isBold, isItalic }) };
    x += piece.width;
    return piece;
  });
  return { pieces, width: x };
}
