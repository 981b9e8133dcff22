import {
  type Comparison,
  type ComparisonCell,
  type ComparisonRow,
  comparisonOf,
} from "#domain/evidence/comparison.ts";
import type { Source } from "#domain/evidence/source.ts";
import {
  CELL,
  SHEET,
  type SheetBox,
  type SheetParagraph,
  type SheetRow,
  type SheetTable,
} from "#domain/stage/sheet.ts";
import { cutShort } from "#domain/stage/sheetFit.ts";
import { heightOf } from "#domain/stage/sheetLines.ts";
import type { Slide } from "#domain/stage/slides.ts";
import { answerWords } from "#i18n/answerWords.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { slideFileWords } from "#i18n/slideFileWords.ts";
import { wordsIn } from "#i18n/words.ts";
import { cellAnswers, comparisonRows, type SlideRow } from "./comparisonRows.ts";
import { MARGIN, type SheetContext } from "./sheetContext.ts";
import { sheetFoot } from "./sheetFoot.ts";
import { sheetHead } from "./sheetHead.ts";
import { bottomOf, paragraph, run } from "./sheetText.ts";
import { comparedIds } from "./slideText.ts";

const WIDTH = SHEET.width - 2 * MARGIN.side;
const HEADS = 196;
const SIGN = 30;
const SIGN_ROOM = "\u00A0".repeat(5);

/** The sites of the talk side by side, each answer with the numbers of who says it. */
export function sheetComparison(slide: Slide, context: SheetContext): readonly SheetBox[] {
  const { language } = context;
  const { comparison, rows, sources } = comparedOn(context);
  const foot = sheetFoot(slide, { sources, hasMap: false }, context);
  const head = sheetHead(
    slide,
    { x: MARGIN.side, y: 48, width: WIDTH, height: 80, sizes: [64, 56] },
    context,
  );
  const y = bottomOf(head) + 18;
  const table = tableOf({ comparison, rows, sources }, { y, bottom: foot.top - 16 }, context);
  const signs = comparison.sites.map((site, i) => ({
    ...{ kind: "symbol" as const, name: site.name[language], symbol: site.symbol },
    ...{
      colour: site.colour,
      x: MARGIN.side + sumOf(table.columns.slice(0, i + 1)),
      y: y + CELL.top + 7,
    },
    ...{ width: SIGN, height: SIGN },
  }));
  return [head, table, ...signs, ...foot.boxes];
}

interface Compared {
  readonly comparison: Comparison;
  readonly rows: readonly SlideRow[];
  /** In the order of the answers; their place is their number. */
  readonly sources: readonly Source[];
}

export function comparedOn({ talk }: SheetContext): Compared {
  const comparison = comparisonOf(talk.catalog, comparedIds(talk));
  const rows = comparisonRows(comparison);
  const ids = rows.flatMap(({ row }) =>
    row.cells.flatMap(cellAnswers).flatMap(({ sources: [first = ""] }) => first),
  );
  const sources = [...new Set(ids)].flatMap((id) => talk.catalog.sources.get(id) ?? []);
  return { comparison, rows, sources };
}

function tableOf(
  { comparison, rows, sources }: Compared,
  { y, bottom }: { readonly y: number; readonly bottom: number },
  { language, measure }: SheetContext,
): SheetTable {
  const words = presentWords[language];
  const columns = [HEADS, ...columnsOf(rows, comparison.sites.length, language)];
  const widthOf = (i: number) => (columns[i] ?? 0) - CELL.right;
  const names = comparison.sites.map((site) => site.mapLabel[language]);
  const top = [
    [],
    // The sign of the site stands before its name.
    ...names.map((name) => [
      paragraph([run(`${SIGN_ROOM}${name}`, language, { isBold: true })], 33),
    ]),
  ];
  const body = rows.map(({ id, row }) => [
    [paragraph([run(words.rows[id], language, { ink: "quiet" })], 32, { leading: 1.25 })],
    ...row.cells.map((cell) => answersIn(row, cell, sources, language)),
  ]);
  const heightOfRow = (cells: readonly (readonly SheetParagraph[])[]) =>
    CELL.top +
    CELL.bottom +
    Math.max(...cells.map((cell, i) => heightOf(cell, widthOf(i), measure)), 0);
  const written = [top, ...body];
  const over = written.reduce((sum, cells) => sum + heightOfRow(cells), 0) - (bottom - y);
  // What is too long stands in full in the notes; the highest row gives way.
  const highest = Math.max(...written.map(heightOfRow));
  const all = written.map((cells): SheetRow => {
    const height = heightOfRow(cells);
    if (over <= 0 || height < highest) return { height, cells };
    const room = height - over - CELL.top - CELL.bottom;
    const cut = cells.map((cell, i) =>
      cutShort(cell, { width: widthOf(i), height: room }, measure),
    );
    return { height: heightOfRow(cut), cells: cut };
  });
  return {
    ...{ kind: "table", name: words.table },
    description: slideFileWords[language].tableOf(
      rows.map(({ id }) => words.rows[id]).join(", "),
      comparison.sites.map((site) => site.name[language]).join(", "),
    ),
    ...{ x: MARGIN.side, y, width: WIDTH },
    height: all.reduce((sum, row) => sum + row.height, 0),
    columns,
    rows: all,
  };
}

const NARROWEST = 290;

/** Who has more to say has more room, though not all of it. */
function columnsOf(
  rows: readonly SlideRow[],
  count: number,
  language: SheetContext["language"],
): readonly number[] {
  const longest = Array.from({ length: count }, (_, i) =>
    Math.max(
      ...rows.map(({ row }) => {
        const shown = row.cells[i] ? cellAnswers(row.cells[i]) : [];
        return sumOf(shown.map((fact) => answerWords(row, fact, language).value.length));
      }),
      1,
    ),
  );
  const spare = WIDTH - HEADS - NARROWEST * count;
  return longest.map((length) => NARROWEST + (spare * length) / sumOf(longest));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function answersIn(
  row: ComparisonRow,
  cell: ComparisonCell,
  sources: readonly Source[],
  language: SheetContext["language"],
): readonly SheetParagraph[] {
  const shown = cellAnswers(cell);
  const leading = { leading: 1.25 };
  if (shown.length === 0) {
    const { notStated } = wordsIn(language).sites;
    return [paragraph([run(notStated, language, { ink: "quiet" })], 32, leading)];
  }
  const runs = shown.flatMap((fact, i) => [
    run(`${i === 0 ? "" : " / "}${answerWords(row, fact, language).value}`, language),
    run(`\u00A0[${sources.findIndex(({ id }) => id === fact.sources[0]) + 1}]`, language, {
      ink: "quiet",
    }),
  ]);
  const { differs } = presentWords[language];
  return [
    paragraph(runs, 32, leading),
    ...(shown.length > 1
      ? [paragraph([run(differs, language, { ink: "quiet" })], 32, leading)]
      : []),
  ];
}
