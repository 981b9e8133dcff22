import type { Size } from "./camera.ts";
import type { Ground } from "./ground.ts";
import { NAME_RULES } from "./nameRules.ts";
import { drawsAt, type LabelRule, valueAt } from "./rules.ts";
import { type Box, isWithin, overlap, type Project, shownBy, textWidth } from "./staticNames.ts";

/** A name that runs along a path of pixels, from its first letter to its last. */
export interface LineName {
  readonly key: string;
  readonly rule: LabelRule;
  readonly size: number;
  readonly text: string;
  readonly path: readonly Pixel[];
}

type Pixel = readonly [number, number];

/** Pixels between two writings of one name. */
const REPEAT = 560;
/** Degrees by which one piece of the path may turn from the one before. */
const MAX_TURN = 28;

/** Names along rivers and roads that fit; never upside down, never across a taken box. */
export function placeLineNames(
  ground: Ground,
  zoom: number,
  size: Size,
  project: Project,
  taken: readonly Box[],
): LineName[] {
  const boxes = [...taken];
  const placed: LineName[] = [];
  for (const rule of NAME_RULES.toReversed()) {
    if (rule.stands !== "along" || !drawsAt(rule, zoom)) continue;
    const letters = valueAt(rule.size, zoom);
    for (const [i, { geometry, properties }] of shownBy(rule, ground, zoom).entries()) {
      if (geometry.type !== "LineString") continue;
      const text = String(properties.text);
      const length = textWidth(text, letters, rule.spacing) * 1.05;
      const line = geometry.coordinates.map(([lng, lat]): Pixel => {
        const { x, y } = project({ lng, lat });
        return [x, y];
      });
      let lastAt = Number.NEGATIVE_INFINITY;
      const distances = distancesAlong(line);
      const total = distances.at(-1) ?? 0;
      let segment = 1;
      for (let start = (total % 40) / 2; start + length <= total; start += 40) {
        if (start - lastAt < REPEAT) continue;
        segment = segmentAt(distances, start, segment);
        // Most of a long line is out of sight, and its beginning says so.
        const first = pointOf(line, distances, { segment, at: start });
        if (!first || !isWithin(boxAround(first, letters), size)) continue;
        const path = readable(
          stretch(line, distances, { segment, from: start, to: start + length }),
        );
        const around = path.map((pixel) => boxAround(pixel, letters));
        const isFree = around.every(
          (box) => isWithin(box, size) && !boxes.some((other) => overlap(other, box)),
        );
        if (!isFree || turnsSharply(path)) continue;
        boxes.push(...around);
        placed.push({ key: `${rule.id}-${i}-${start}`, rule, size: letters, text, path });
        lastAt = start + length;
      }
    }
  }
  return placed;
}

/** Of each point from the beginning of the line. */
function distancesAlong(line: readonly Pixel[]): number[] {
  const distances: number[] = [];
  let passed = 0;
  for (const [i, [x, y]] of line.entries()) {
    const [x0, y0] = line[i - 1] ?? [x, y];
    passed += Math.hypot(x - x0, y - y0);
    distances.push(passed);
  }
  return distances;
}

/** The first piece of the line, counted by its end, that reaches so far; none before `from` does. */
function segmentAt(distances: readonly number[], at: number, from: number): number {
  let segment = from;
  while (segment < distances.length && (distances[segment] ?? 0) < at) segment++;
  return segment;
}

function pointOf(
  line: readonly Pixel[],
  distances: readonly number[],
  { segment, at }: { segment: number; at: number },
): Pixel | null {
  const [begin, end] = [line[segment - 1], line[segment]];
  if (!begin || !end) return null;
  const [passed, reached] = [distances[segment - 1] ?? 0, distances[segment] ?? 0];
  const t = reached === passed ? 0 : (at - passed) / (reached - passed);
  return [begin[0] + (end[0] - begin[0]) * t, begin[1] + (end[1] - begin[1]) * t];
}

/** Points every few pixels of the line between two distances from its beginning. */
function stretch(
  line: readonly Pixel[],
  distances: readonly number[],
  { segment: first, from, to }: { segment: number; from: number; to: number },
): Pixel[] {
  const steps = Math.max(2, Math.ceil((to - from) / 9));
  const points: Pixel[] = [];
  let segment = first;
  for (let i = 0; i <= steps; i++) {
    const at = from + ((to - from) * i) / steps;
    segment = segmentAt(distances, at, segment);
    const point = pointOf(line, distances, { segment, at });
    if (point) points.push(point);
  }
  return points;
}

/** From left to right, so that no name stands on its head. */
function readable(path: readonly Pixel[]): readonly Pixel[] {
  const [first, last] = [path[0], path.at(-1)];
  if (!first || !last) return path;
  const dx = last[0] - first[0];
  const isBackward = Math.abs(dx) < 1 ? last[1] < first[1] : dx < 0;
  return isBackward ? path.toReversed() : path;
}

function boxAround([x, y]: Pixel, letters: number): Box {
  const reach = letters * 0.7;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function turnsSharply(path: readonly Pixel[]): boolean {
  return path.some(([x, y], i) => {
    const [before, after] = [path[i - 1], path[i + 1]];
    if (!before || !after) return false;
    const turn = Math.atan2(after[1] - y, after[0] - x) - Math.atan2(y - before[1], x - before[0]);
    const folded = Math.abs((((turn * 180) / Math.PI + 540) % 360) - 180);
    return folded > MAX_TURN;
  });
}
