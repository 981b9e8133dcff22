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
      const points = wholePixels(simplified(line));
      return points.length < (isRing ? 3 : 2) ? "" : relative(points) + (isRing ? "z" : "");
    })
    .join("");
}

/** By the algorithm of Douglas and Peucker. */
function simplified(line: readonly Point[]): readonly Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  let [furthest, far] = [0, OFF];
  line.forEach((point, i) => {
    const off = distance(point, first, last);
    if (off > far) [furthest, far] = [i, off];
  });
  if (furthest === 0) return [first, last];
  const head = simplified(line.slice(0, furthest + 1));
  return [...head.slice(0, -1), ...simplified(line.slice(furthest))];
}

/** From a point to the line through two others, in pixels. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  return length === 0
    ? Math.hypot(x - ax, y - ay)
    : Math.abs(dy * (x - ax) - dx * (y - ay)) / length;
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
