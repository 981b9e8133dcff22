import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inflateSync } from "node:zlib";
import type { MeasureText } from "#domain/stage/sheetLines.ts";

const { resolve } = createRequire(import.meta.url);

/** Widths from the tables of the font itself, without kerning, so that no text is taken for narrower than it is. */
export function fontWidths(): MeasureText {
  const regular = faceOf("400-normal");
  const bold = faceOf("600-normal");
  const italic = faceOf("400-italic");
  return (text, { size, isBold, isItalic }) => {
    const widthOf = isBold ? bold : isItalic ? italic : regular;
    return [...text].reduce((sum, letter) => sum + widthOf(letter.codePointAt(0) ?? 0), 0) * size;
  };
}

type Advance = (codePoint: number) => number | undefined;

/** Widths in ems; what the font does not have counts as a wide letter. */
function faceOf(name: string): (codePoint: number) => number {
  const parts = ["latin", "vietnamese"].map((script) =>
    advancesOf(
      readFileSync(
        resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${script}-${name}.woff`),
      ),
    ),
  );
  return (codePoint) => parts.map((part) => part(codePoint)).find((width) => width) ?? 1;
}

/** W3C, WOFF File Format 1.0; OpenType: head, hhea, hmtx and format 4 of cmap. */
function advancesOf(woff: Buffer): Advance {
  const tables = new Map<string, Buffer>();
  for (let i = 0; i < woff.readUInt16BE(12); i++) {
    const entry = 44 + 20 * i;
    const offset = woff.readUInt32BE(entry + 4);
    const packed = woff.subarray(offset, offset + woff.readUInt32BE(entry + 8));
    const isPacked = packed.length < woff.readUInt32BE(entry + 12);
    tables.set(woff.toString("latin1", entry, entry + 4), isPacked ? inflateSync(packed) : packed);
  }
  const table = (name: string) => {
    const found = tables.get(name);
    if (!found) throw new Error(`the font has no ${name}`);
    return found;
  };
  const [unitsPerEm, metrics, hmtx] = [
    table("head").readUInt16BE(18),
    table("hhea").readUInt16BE(34),
    table("hmtx"),
  ];
  const glyphOf = glyphsOf(table("cmap"));
  return (codePoint) => {
    const glyph = glyphOf(codePoint);
    if (glyph === 0) return undefined;
    return hmtx.readUInt16BE(4 * Math.min(glyph, metrics - 1)) / unitsPerEm;
  };
}

function glyphsOf(cmap: Buffer): (codePoint: number) => number {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
    cmap.subarray(cmap.readUInt32BE(8 + 8 * i)),
  );
  const map = subtables.find((subtable) => subtable.readUInt16BE(0) === 4);
  if (!map) throw new Error("the font has no cmap of format 4");
  const segments = map.readUInt16BE(6) / 2;
  const at = (part: number, i: number) => map.readUInt16BE(14 + part * 2 * segments + 2 * i);
  return (codePoint) => {
    for (let i = 0; i < segments; i++) {
      if (codePoint > at(0, i)) continue;
      // After the ends of the segments there is a word of padding.
      const start = map.readUInt16BE(16 + 2 * segments + 2 * i);
      if (codePoint < start) return 0;
      const delta = map.readUInt16BE(16 + 4 * segments + 2 * i);
      const rangeAt = 16 + 6 * segments + 2 * i;
      const range = map.readUInt16BE(rangeAt);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = map.readUInt16BE(rangeAt + range + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
