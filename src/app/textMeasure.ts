import type { MeasureText } from "#domain/stage/sheetLines.ts";

const FACES = ["400", "600", "italic 400"];
/** Letters of the Latin and of the Vietnamese file. */
const SAMPLE = "aẵ";

/** Widths of words in the font of the page, once it is there. */
export async function textMeasure(): Promise<MeasureText> {
  await Promise.all(
    FACES.map((face) => document.fonts.load(`${face} 32px "Be Vietnam Pro"`, SAMPLE)),
  );
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("the browser does not measure text");
  return (text, { size, isBold, isItalic }) => {
    context.font = `${isItalic ? "italic " : ""}${isBold ? 600 : 400} ${size}px "Be Vietnam Pro", "Noto Sans", sans-serif`;
    return context.measureText(text).width;
  };
}
