import jsQR from "jsqr";
import { expect, test } from "vitest";
import { qrModules, qrPath } from "#ui/qrModules.ts";

const PIXELS = 3;

function scanned(modules: readonly (readonly boolean[])[]): string | undefined {
  const width = modules.length * PIXELS;
  const data = new Uint8ClampedArray(width * width * 4);
  for (let i = 0; i < width * width; i++) {
    const [x, y] = [Math.floor((i % width) / PIXELS), Math.floor(i / width / PIXELS)];
    const shade = modules[y]?.[x] ? 0 : 255;
    data.set([shade, shade, shade, 255], i * 4);
  }
  return jsQR(data, width, width)?.data;
}

test.each([
  ["a short one", 20],
  ["one of middle length", 400],
  ["the longest there is", 2331],
])("%s is read by a scanner", (_name, length) => {
  const link = `https://example.org/?tour=${"aB3_-".repeat(500)}`.slice(0, length);
  const modules = qrModules(link);

  expect(modules && scanned(modules)).toBe(link);
});

test("a text that no code holds gives none", () => {
  expect(qrModules("x".repeat(2332))).toBeNull();
});

test("four light modules lie around the dark ones on every side", () => {
  const modules = qrModules("https://example.org/") ?? [];
  const last = modules.length - 1;
  const isQuiet = (x: number, y: number) => Math.min(x, y, last - x, last - y) < 4;
  const dark = modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [{ x, y }] : [])));

  expect(dark.filter(({ x, y }) => isQuiet(x, y))).toEqual([]);
  expect(Math.min(...dark.map(({ x }) => x))).toBe(4);
});

test("modules side by side are one rectangle", () => {
  expect(
    qrPath([
      [true, true, false, true],
      [false, true, false, false],
    ]),
  ).toBe("M0 0h2v1h-2zM3 0h1v1h-1zM1 1h1v1h-1z");
});
