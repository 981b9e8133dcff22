import { simplified } from "./simplified.ts";

type Point = readonly [x: number, y: number];

/** Pixels by which a simplified line may be off. */
const OFF = 0.6;

/**
 * Markup with the paths of its drawings in whole pixels, relative, and without the points that nobody would miss:
 * enough for a picture that stands for a second, at a quarter of the bytes. Short paths are signs and stay as they are.
 */
export function coarser(markup: string): string {
  return markup.replace(/ d="(M[^"a]{200,})"/g, (_, path: string) => ` d="${coarsePath(path)}"`);
}

/** Of absolute `M`, `L` and `Z` alone. */
function coarsePath(path: string): string {
  return path
    .split(/(?=M)/)
    .map((part) => {
      const numbers = part.match(/-?[\d.]+/g)?.map(Number) ?? [];
      const line = numbers.flatMap((x, i): Point[] => (i % 2 ? [] : [[x, numbers[i + 1] ?? 0]]));
      const isRing = part.endsWith("Z");
      const points = wholePixels(simplified(line, OFF));
      return points.length < (isRing ? 3 : 2) ? "" : relative(points) + (isRing ? "z" : "");
    })
    .join("");
}

function wholePixels(points: readonly Point[]): Point[] {
  return points
    .map(([x, y]): Point => [Math.round(x), Math.round(y)])
    .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);
}

function relative(points: readonly Point[]): string {
  const steps = points.map(([x, y], i) => {
    const [px, py] = points[i - 1] ?? [0, 0];
    return `${i === 0 ? "M" : i === 1 ? "l" : " "}${x - px} ${y - py}`;
  });
  return steps.join("").replaceAll(" -", "-");
}
