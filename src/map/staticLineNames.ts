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
      const total = lengthOf(line);
      for (let start = (total % 40) / 2; start + length <= total; start += 40) {
        if (start - lastAt < REPEAT) continue;
        const path = readable(stretch(line, start, start + length));
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

function lengthOf(line: readonly Pixel[]): number {
  return line
    .slice(1)
    .reduce(
      (sum, [x, y], i) => sum + Math.hypot(x - (line[i]?.[0] ?? x), y - (line[i]?.[1] ?? y)),
      0,
    );
}

/** Points every few pixels of the line between two distances from its beginning. */
function stretch(line: readonly Pixel[], start: number, end: number): Pixel[] {
  const steps = Math.max(2, Math.ceil((end - start) / 9));
  const points: Pixel[] = [];
  let passed = 0;
  let segment = 1;
  for (let i = 0; i <= steps; i++) {
    const at = start + ((end - start) * i) / steps;
    for (; segment < line.length; segment++) {
      const [[x0, y0], [x1, y1]] = [line[segment - 1] as Pixel, line[segment] as Pixel];
      const here = Math.hypot(x1 - x0, y1 - y0);
      if (passed + here >= at) {
        const t = here === 0 ? 0 : (at - passed) / here;
        points.push([x0 + (x1 - x0) * t, y0 + (y1 - y0) * t]);
        break;
      }
      passed += here;
    }
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
