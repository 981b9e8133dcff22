import { type SiteSymbol, SYMBOL_PATHS } from "#domain/symbol.ts";

const BOX = 24;
const MARGIN = 2;
/** Device pixels drawn for each CSS pixel, sharp on any screen. */
export const ICON_PIXEL_RATIO = 3;

/** A site's symbol as pixels, with a rim that keeps it apart from any ground. */
export function symbolImage(symbol: SiteSymbol, colour: string, rim: string): ImageData {
  const side = (BOX + 2 * MARGIN) * ICON_PIXEL_RATIO;
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext("2d");
  if (!context) return new ImageData(side, side);
  context.scale(ICON_PIXEL_RATIO, ICON_PIXEL_RATIO);
  context.translate(MARGIN, MARGIN);
  const path = new Path2D(SYMBOL_PATHS[symbol]);
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = rim;
  context.stroke(path);
  context.fillStyle = colour;
  context.fill(path);
  return context.getImageData(0, 0, side, side);
}
