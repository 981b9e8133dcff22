import { type SiteSymbol, SYMBOL_PATHS } from "#domain/evidence/symbol.ts";

const BOX = 24;
const MARGIN = 2;
/** Device pixels drawn for each CSS pixel, sharp on any screen. */
export const ICON_PIXEL_RATIO = 3;
/** Side of one tile of the hatching, in CSS pixels. */
export const HATCH = 7;

/** A site's symbol as pixels, with a rim that keeps it apart from any ground. */
export function symbolImage(symbol: SiteSymbol, colour: string, rim: string): ImageData {
  return drawn(BOX + 2 * MARGIN, (context) => {
    context.translate(MARGIN, MARGIN);
    const path = new Path2D(SYMBOL_PATHS[symbol]);
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = rim;
    context.stroke(path);
    context.fillStyle = colour;
    context.fill(path);
  });
}

/** One tile of the hatching of planned ground: slanting lines that meet those of the next tile. */
export function hatchImage(colour: string): ImageData {
  return drawn(HATCH, (context) => {
    context.strokeStyle = colour;
    context.lineWidth = 1.1;
    context.stroke(new Path2D(hatchPath()));
  });
}

/** The line of one tile and the corners of its neighbours'. */
export function hatchPath(): string {
  const far = HATCH + 1;
  return `M-1 ${far}L${far} -1M-1 1L1 -1M${HATCH - 1} ${far}L${far} ${HATCH - 1}`;
}

/** What is drawn in a square of so many CSS pixels. */
export function drawn(box: number, draw: (context: CanvasRenderingContext2D) => void): ImageData {
  const side = box * ICON_PIXEL_RATIO;
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  // Read back at once: a canvas that the graphics card draws would have to be waited for.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return new ImageData(side, side);
  context.scale(ICON_PIXEL_RATIO, ICON_PIXEL_RATIO);
  draw(context);
  return context.getImageData(0, 0, side, side);
}
