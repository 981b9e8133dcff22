const PIXELS = 3;

/** The pixels, RGBA, of a QR code that was drawn as an SVG of unit-high rectangles on white. */
export function rasterised(svg: Element): { data: Uint8ClampedArray; width: number } {
  const modules = Number(svg.getAttribute("viewBox")?.split(" ")[2]);
  const width = modules * PIXELS;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  const path = svg.querySelector("path")?.getAttribute("d") ?? "";
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    const [left, top, run] = [Number(x) * PIXELS, Number(y) * PIXELS, Number(length) * PIXELS];
    for (let row = top; row < top + PIXELS; row++) {
      for (let column = left; column < left + run; column++) {
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  return { data, width };
}
