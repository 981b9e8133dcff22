/** A point of a picture. */
export type Pixel = readonly [x: number, y: number];

/** Points nearer than this to the one before say nothing about the way, and make its side jump. */
const LEAST_STEP = 1.5;
/** At a sharp turn the side stands out by so many times its distance at most. */
const MITRE = 2;

/** The line that runs beside another, to the right of whoever follows it. */
export function besideLine(line: readonly Pixel[], aside: number): Pixel[] {
  const steps = thinned(line);
  return steps.map(([x, y], i) => {
    const before = sideOf(steps[i - 1], steps[i]);
    const after = sideOf(steps[i], steps[i + 1]);
    const [ax, ay] = before ?? after ?? [0, 0];
    const [bx, by] = after ?? before ?? [0, 0];
    const [mx, my] = [(ax + bx) / 2, (ay + by) / 2];
    const stretch = 1 / Math.max(mx * mx + my * my, 1 / MITRE);
    return [x + mx * stretch * aside, y + my * stretch * aside];
  });
}

function thinned(line: readonly Pixel[]): Pixel[] {
  const steps: Pixel[] = [];
  for (const [i, pixel] of line.entries()) {
    const last = steps.at(-1);
    const isNear =
      last !== undefined && Math.hypot(pixel[0] - last[0], pixel[1] - last[1]) < LEAST_STEP;
    if (!isNear) steps.push(pixel);
    else if (i === line.length - 1 && steps.length > 1) steps.splice(-1, 1, pixel);
  }
  return steps;
}

/** Of length 1, to the right of the step. */
function sideOf(from: Pixel | undefined, to: Pixel | undefined): Pixel | null {
  if (!from || !to) return null;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  return length === 0 ? null : [-dy / length, dx / length];
}

export interface Arrowhead {
  readonly at: Pixel;
  /** Degrees clockwise from the right. */
  readonly turn: number;
}

/** Arrowheads along a line, so many pixels apart; one in the middle of a short one. */
export function arrowheads(line: readonly Pixel[], spacing: number): Arrowhead[] {
  const heads: Arrowhead[] = [];
  const length = line.slice(1).reduce((sum, to, i) => sum + lengthOf(line[i] as Pixel, to), 0);
  if (length < spacing / 4) return [];
  let next = Math.min(length, spacing) / 2;
  let passed = 0;
  for (const [i, to] of line.slice(1).entries()) {
    const from = line[i] as Pixel;
    const here = lengthOf(from, to);
    const turn = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
    for (; here > 0 && next <= passed + here; next += spacing) {
      const t = (next - passed) / here;
      const at: Pixel = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
      heads.push({ at, turn });
    }
    passed += here;
  }
  return heads;
}

function lengthOf(from: Pixel, to: Pixel): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}
