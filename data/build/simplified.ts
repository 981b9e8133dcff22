type Point = readonly [x: number, y: number];

/** A line without the points that lie no further than `off` from what is left of it; by Douglas and Peucker. */
export function simplified(line: readonly Point[], off: number): readonly Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  let [furthest, far] = [0, off];
  line.forEach((point, i) => {
    const away = distance(point, first, last);
    if (away > far) [furthest, far] = [i, away];
  });
  if (furthest === 0) return [first, last];
  const head = simplified(line.slice(0, furthest + 1), off);
  return [...head.slice(0, -1), ...simplified(line.slice(furthest), off)];
}

/** From a point to the line through two others; to the one where they are the same. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  return length === 0
    ? Math.hypot(x - ax, y - ay)
    : Math.abs(dy * (x - ax) - dx * (y - ay)) / length;
}
