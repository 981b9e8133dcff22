import { unzipSync, zipSync } from "fflate";
import PptxGenJs from "pptxgenjs";
import type { SiteSymbol } from "#domain/evidence/symbol.ts";
import {
  CELL,
  isPicture,
  type Sheet,
  type SheetBox,
  type SheetParagraph,
  type SheetPicture,
  type SheetRow,
  type SheetTable,
} from "#domain/stage/sheet.ts";
import { LOCALE, mendedParts } from "./pptxParts.ts";
import { SHEET_INKS, type SheetInks, type SheetTheme } from "./sheetInks.ts";
import { writableText } from "./xml.ts";

export interface DeckContent {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  readonly theme: SheetTheme;
  /** PNG files as base64, by the id of the sheet and the slot. */
  readonly pictures: ReadonlyMap<string, string>;
  /** In UTC, `2027-10-12T03:04:05Z`. */
  readonly writtenAt: string;
}

/** Name of a picture among those of a deck. */
export function pictureKey(sheet: Pick<Sheet, "id">, slot: "map" | "code"): string {
  return `${sheet.id} ${slot}`;
}

/** 1920 units are 13⅓ inches. */
const PER_INCH = 144;
const PER_POINT = 2;

const SHAPES = {
  circle: "ellipse",
  square: "rect",
  triangle: "triangle",
  diamond: "diamond",
  pentagon: "pentagon",
  star: "star5",
} as const satisfies Readonly<Record<SiteSymbol, string>>;

type Slide = PptxGenJs.Slide;
type Runs = PptxGenJs.TextProps[];

/** Slides as a PowerPoint file: text that can be edited, pictures of the maps, links, notes. */
export async function pptxOf(content: DeckContent): Promise<Uint8Array<ArrayBuffer>> {
  const { title, sheets, theme, pictures, writtenAt } = content;
  const inks = SHEET_INKS[theme];
  const deck = new PptxGenJs();
  deck.layout = "LAYOUT_WIDE";
  deck.title = writableText(title.normalize("NFC"));
  deck.subject = "";
  deck.author = "";
  deck.company = "";
  deck.theme = { headFontFace: "Be Vietnam Pro", bodyFontFace: "Be Vietnam Pro" };
  for (const sheet of sheets) {
    const slide = deck.addSlide();
    slide.background = { color: hex(inks.paper) };
    for (const box of sheet.boxes) {
      if (isPicture(box)) {
        const data = pictures.get(pictureKey(sheet, box.kind));
        if (data === undefined) continue;
        slide.addImage({
          ...placed(box),
          data: `image/png;base64,${data}`,
          altText: writableText(box.alt),
        });
      } else add(slide, box, { inks, theme });
    }
    // Without notes there is no part for them; what is in it is written by `mendedParts`.
    slide.addNotes("-");
  }
  const written = await deck.write({ outputType: "uint8array", compression: false });
  if (!(written instanceof Uint8Array)) throw new Error("the slides were not written as bytes");
  const parts = mendedParts(unzipSync(written), { sheets, inks, writtenAt });
  return zipSync(parts, { level: 6, mtime: localTime(writtenAt) });
}

interface Pen {
  readonly inks: SheetInks;
  readonly theme: SheetTheme;
}

function add(slide: Slide, box: Exclude<SheetBox, SheetPicture>, pen: Pen): void {
  switch (box.kind) {
    case "text":
      slide.addText(runsOf(box.paragraphs, pen.inks, box.align), {
        ...placed(box),
        ...{ margin: 0, valign: "top", fit: "shrink" },
        objectName: box.isTitle ? TITLE_NAME : writableText(box.name),
      });
      return;
    case "rule":
      slide.addShape("line", { ...placed(box), line: { color: hex(pen.inks.line), width: 1 } });
      return;
    case "symbol":
      slide.addShape(SHAPES[box.symbol], {
        ...placed(inset(box)),
        fill: { color: hex(box.colour[pen.theme]) },
      });
      return;
    case "table":
      addTable(slide, box, pen.inks);
      return;
  }
}

/** What `mendedParts` knows the title of a slide by. */
const TITLE_NAME = "Title";

/** The same shapes as on the map fill a little less than their box of 24. */
function inset<T extends SheetBox>(box: T): T {
  const edge = box.width / 12;
  return {
    ...box,
    ...{ x: box.x + edge, y: box.y + edge },
    ...{ width: box.width - 2 * edge, height: box.height - 2 * edge },
  };
}

function addTable(slide: Slide, table: SheetTable, inks: SheetInks): void {
  const none = { type: "none" } as const;
  const line = { type: "solid", pt: 1, color: hex(inks.line) } as const;
  const cellsOf = ({ cells }: SheetRow, isFirst: boolean): PptxGenJs.TableCell[] =>
    cells.map((cell) => ({
      text: runsOf(cell, inks, "left"),
      options: {
        valign: "top",
        // Points; above, right, below, left.
        margin: [CELL.top / PER_POINT, CELL.right / PER_POINT, 0, 0],
        border: [isFirst ? none : line, none, none, none],
      },
    }));
  slide.addTable(
    table.rows.map((row, i) => cellsOf(row, i === 0)),
    {
      ...placed(table),
      objectName: writableText(table.name),
      colW: table.columns.map(inches),
      rowH: table.rows.map(({ height }) => inches(height)),
    },
  );
}

function runsOf(
  paragraphs: readonly SheetParagraph[],
  inks: SheetInks,
  align: "left" | "right",
): Runs {
  return paragraphs.flatMap(({ runs, size, leading, above }, i) =>
    runs.map((run, k) => ({
      text: writableText(run.text.replace(/[\t\r\n]+/g, " ")),
      options: {
        align,
        lang: LOCALE[run.language],
        fontSize: size / PER_POINT,
        color: hex(inks[run.ink]),
        // In points, so that another font does not move what stands below.
        lineSpacing: (size * leading) / PER_POINT,
        ...(i > 0 && above > 0 ? { paraSpaceBefore: above / PER_POINT } : {}),
        ...(run.isBold ? { bold: true } : {}),
        ...(run.isItalic ? { italic: true } : {}),
        ...(run.isMarked ? { highlight: hex(inks.mark) } : {}),
        ...(run.link === null ? {} : { hyperlink: { url: run.link } }),
        ...(k === runs.length - 1 && i < paragraphs.length - 1 ? { breakLine: true } : {}),
      },
    })),
  );
}

function placed({ x, y, width, height }: SheetBox) {
  return { x: inches(x), y: inches(y), w: inches(width), h: inches(height) };
}

function inches(units: number): number {
  return units / PER_INCH;
}

function hex(colour: string): string {
  return colour.slice(1);
}

/** ZIP knows no time zone: the clock of UTC, wherever the file is written. */
function localTime(instant: string): Date {
  const utc = new Date(instant);
  return new Date(utc.getTime() + utc.getTimezoneOffset() * 60_000);
}
