import type { SheetParagraph, SheetRun } from "./sheet.ts";
import { heightOf, linesOf, type MeasureText } from "./sheetLines.ts";

interface Room {
  readonly width: number;
  readonly height: number;
}

/** The first way of writing that has room, the best first; where none has, the last, cut short. */
export function fitted(
  ways: readonly (readonly SheetParagraph[])[],
  { width, height }: Room,
  measure: MeasureText,
): readonly SheetParagraph[] {
  const fits = ways.find((way) => heightOf(way, width, measure) <= height);
  return fits ?? cutShort(ways.at(-1) ?? [], { width, height }, measure);
}

/** Paragraphs that have room, the last of them cut at a word with an ellipsis where it must be. */
export function cutShort(
  paragraphs: readonly SheetParagraph[],
  { width, height }: Room,
  measure: MeasureText,
): readonly SheetParagraph[] {
  const kept: SheetParagraph[] = [];
  for (const paragraph of paragraphs) {
    const before = heightOf(kept, width, measure) + (kept.length === 0 ? 0 : paragraph.above);
    const lines = Math.floor((height - before) / (paragraph.size * paragraph.leading) + 1e-6);
    if (linesOf(paragraph, width, measure).length <= lines) {
      kept.push(paragraph);
      continue;
    }
    if (lines > 0) kept.push(inLines(paragraph, lines, width, measure));
    break;
  }
  return kept;
}

function inLines(
  paragraph: SheetParagraph,
  lines: number,
  width: number,
  measure: MeasureText,
): SheetParagraph {
  const length = paragraph.runs.reduce((sum, { text }) => sum + text.length, 0);
  const fits = (to: number) =>
    linesOf({ ...paragraph, runs: cutAt(paragraph.runs, to) }, width, measure).length <= lines;
  let [from, to] = [0, length];
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if (fits(middle)) from = middle;
    else to = middle - 1;
  }
  return { ...paragraph, runs: cutAt(paragraph.runs, from) };
}

/** The first so many characters, back to the end of a word, and an ellipsis. */
function cutAt(runs: readonly SheetRun[], length: number): readonly SheetRun[] {
  let left = length;
  const kept: SheetRun[] = [];
  for (const run of runs) {
    if (left <= 0) break;
    kept.push({ ...run, text: run.text.slice(0, left) });
    left -= run.text.length;
  }
  const last = kept.pop() ?? runs[0];
  if (!last) return [];
  const text = last.text.replace(/[\uD800-\uDBFF]$/, "").replace(/\s+\S*$/, "");
  return [...kept, { ...last, text: `${length === 0 ? "" : text.trimEnd()}\u00A0…` }];
}
