import { SYMBOL_PATHS } from "#domain/evidence/symbol.ts";
import {
  CELL,
  SHEET,
  type Sheet,
  type SheetBox,
  type SheetParagraph,
  type SheetTable,
} from "#domain/stage/sheet.ts";
import { linesOf, type MeasureText } from "#domain/stage/sheetLines.ts";
import { SHEET_INKS, type SheetInks, type SheetTheme } from "./sheetInks.ts";
import { escapeXml } from "./xml.ts";

interface SvgContent {
  readonly theme: SheetTheme;
  readonly measure: MeasureText;
  /** Rules for the fonts, with the fonts in them. */
  readonly styles: string;
  /** What stands in the slots for pictures: SVG elements that take the size they are given. */
  readonly pictures: Readonly<Partial<Record<"map" | "code", SvgPicture>>>;
  /** Of the file; without it that of a sheet. */
  readonly size?: { readonly width: number; readonly height: number };
}

export interface SvgPicture {
  /** Elements, in units of `width` and `height`. */
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

interface Pen extends SvgContent {
  readonly inks: SheetInks;
}

/** A slide as an SVG file that needs no other: text is text, the map is lines. */
export function slideSvg(sheet: Sheet, content: SvgContent): string {
  const pen = { ...content, inks: SHEET_INKS[content.theme] };
  const { width, height } = content.size ?? SHEET;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family='"Be Vietnam Pro", "Noto Sans", sans-serif' xml:lang="${sheet.language}">`,
    `<title>${escapeXml(sheet.title)}</title>`,
    content.styles === "" ? "" : `<style>${escapeXml(content.styles)}</style>`,
    `<rect width="${width}" height="${height}" fill="${pen.inks.paper}"/>`,
    ...sheet.boxes.map((box) => drawn(box, pen)),
    "</svg>\n",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function drawn(box: SheetBox, pen: Pen): string {
  const { x, y, width, height } = box;
  switch (box.kind) {
    case "rule":
      return `<path d="M${num(x)} ${num(y)}h${num(width)}v${num(height)}" fill="none" stroke="${pen.inks.line}" stroke-width="2"/>`;
    case "symbol": {
      const scale = num(width / 24);
      return `<path transform="translate(${num(x)} ${num(y)}) scale(${scale})" d="${SYMBOL_PATHS[box.symbol]}" fill="${box.colour[pen.theme]}"/>`;
    }
    case "map":
    case "code": {
      const picture = pen.pictures[box.kind];
      if (!picture) return "";
      return `<svg x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" viewBox="0 0 ${picture.width} ${picture.height}" role="img"><title>${escapeXml(box.alt)}</title>${picture.markup}</svg>`;
    }
    case "text":
      return textAt(box.paragraphs, box, pen);
    case "table":
      return table(box, pen);
  }
}

interface TextRoom {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: "left" | "right";
}

/** Where a baseline lies in a line, of the size of the letters below its middle. */
const BASELINE = 0.35;

function textAt(paragraphs: readonly SheetParagraph[], room: TextRoom, pen: Pen): string {
  let y = room.y;
  const written = paragraphs.flatMap((paragraph, i) => {
    const { size, leading } = paragraph;
    if (i > 0) y += paragraph.above;
    return linesOf(paragraph, room.width, pen.measure).map((line) => {
      const baseline = y + (size * leading) / 2 + BASELINE * size;
      const x = room.align === "right" ? room.x + room.width - line.width : room.x;
      const top = y + size * (leading / 2 - 0.56);
      y += size * leading;
      const marks = line.pieces
        .filter(({ run }) => run.isMarked)
        .map(
          (piece) =>
            `<rect x="${num(x + piece.x)}" y="${num(top)}" width="${num(piece.width)}" height="${num(size * 1.16)}" fill="${pen.inks.mark}"/>`,
        );
      const pieces = line.pieces.map(({ run, text, x: from }) => {
        const style = `${run.isBold ? ' font-weight="600"' : ""}${run.isItalic ? ' font-style="italic"' : ""}${run.ink === "link" ? ' text-decoration="underline"' : ""}`;
        const span = `<tspan x="${num(x + from)}" fill="${pen.inks[run.ink]}" xml:lang="${run.language}"${style}>${escapeXml(text)}</tspan>`;
        return run.link === null ? span : `<a href="${escapeXml(run.link)}">${span}</a>`;
      });
      return `${marks.join("")}<text y="${num(baseline)}" font-size="${num(size)}" xml:space="preserve">${pieces.join("")}</text>`;
    });
  });
  return written.join("\n");
}

function table({ x, y, width, columns, rows }: SheetTable, pen: Pen): string {
  let top = y;
  return rows
    .flatMap(({ height, cells }, i) => {
      let left = x;
      const texts = cells.map((cell, column) => {
        const wide = columns[column] ?? 0;
        const text = textAt(cell, { x: left, y: top + CELL.top, width: wide - CELL.right }, pen);
        left += wide;
        return text;
      });
      const line =
        i === 0
          ? ""
          : `<path d="M${num(x)} ${num(top)}h${num(width)}" stroke="${pen.inks.line}" stroke-width="2"/>`;
      top += height;
      return [line, ...texts];
    })
    .filter((part) => part !== "")
    .join("\n");
}

function num(value: number): string {
  return `${Math.round(value * 100) / 100}`;
}
