import type { LngLat } from "#domain/base/geo.ts";
import type { BasemapFeature } from "#domain/place/basemap.ts";
import type { Size } from "./camera.ts";
import type { Ground } from "./ground.ts";
import { NAME_RULES } from "./nameRules.ts";
import { drawsAt, type LabelRule, valueAt } from "./rules.ts";

/** A name with its place in the picture. */
export interface PlacedName {
  readonly key: string;
  readonly rule: LabelRule;
  readonly text: string;
  /** One below the other; `y` is the middle of a line. */
  readonly lines: readonly { readonly text: string; readonly y: number; readonly size: number }[];
  readonly x: number;
  readonly align: "start" | "middle" | "end";
  readonly box: Box;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Project = (point: LngLat) => { x: number; y: number };

/** Mean advance of a letter of Be Vietnam Pro, in em. */
const LETTER = 0.56;
const LINE_HEIGHT = 1.2;
const SECOND_SCALE = 0.86;
const MARGIN = 4;

export function textWidth(text: string, size: number, spacing = 0): number {
  return text.length * (LETTER + spacing) * size;
}

export function textBox(text: string, x: number, y: number, size: number): Box {
  const half = textWidth(text, size) / 2 + MARGIN;
  return { left: x - half, right: x + half, top: y - size * 0.7, bottom: y + size * 0.7 };
}

/** Names at points that fit, the most important first; one that would touch a taken box is left out. */
export function placeNames(
  ground: Ground,
  zoom: number,
  size: Size,
  project: Project,
  taken: readonly Box[],
): PlacedName[] {
  const boxes = [...taken];
  const placed: PlacedName[] = [];
  for (const rule of NAME_RULES.toReversed()) {
    if (rule.stands === "along" || !drawsAt(rule, zoom)) continue;
    for (const feature of shownBy(rule, ground, zoom)) {
      if (feature.geometry.type !== "Point") continue;
      const [lng, lat] = feature.geometry.coordinates;
      const options = optionsOf(feature, rule, zoom, project({ lng, lat }));
      const free = options.find(
        ({ box }) => isWithin(box, size) && !boxes.some((other) => overlap(other, box)),
      );
      if (!free) continue;
      boxes.push(free.box);
      placed.push(free);
    }
  }
  return placed;
}

/** Features of a rule that its zoom shows, the most important first. */
export function shownBy(
  rule: Pick<LabelRule, "layer" | "kinds">,
  ground: Ground,
  zoom: number,
): BasemapFeature[] {
  return ground[rule.layer].features
    .filter(({ properties }) => rule.kinds.includes(String(properties.kind)))
    .filter(
      ({ properties: { minZoom = 0, maxZoom = 99 } }) =>
        zoom >= Number(minZoom) && zoom < Number(maxZoom),
    )
    .toSorted((a, b) => Number(a.properties.rank ?? 9) - Number(b.properties.rank ?? 9));
}

/** The places in which a name may stand, the best first. */
function optionsOf(
  { properties }: BasemapFeature,
  rule: LabelRule,
  zoom: number,
  at: { x: number; y: number },
): PlacedName[] {
  const size = valueAt(rule.size, zoom);
  const name = String(properties.text);
  const lines = wrapped(name, rule.spacing > 0.2 ? 16 : 8);
  const second = String(properties.second);
  const texts = [
    ...lines.map((text) => ({ text, size })),
    ...(second === "" ? [] : [{ text: second, size: size * SECOND_SCALE }]),
  ];
  const width = Math.max(...texts.map((line) => textWidth(line.text, line.size, rule.spacing)));
  const height = texts.length * size * LINE_HEIGHT;
  const away = size * (rule.away ? valueAt(rule.away, zoom) : 0.5);
  const option = (align: PlacedName["align"], x: number, middle: number): PlacedName => {
    const left = align === "start" ? x : align === "end" ? x - width : x - width / 2;
    const top = middle - height / 2;
    return {
      key: `${rule.id}-${at.x}-${at.y}`,
      rule,
      text: name,
      x,
      align,
      lines: texts.map((line, i) => ({ ...line, y: top + (i + 0.5) * size * LINE_HEIGHT })),
      box: {
        left: left - MARGIN,
        right: left + width + MARGIN,
        top: top - 2,
        bottom: top + height + 2,
      },
    };
  };
  const { x, y } = at;
  return rule.stands === "beside"
    ? [
        option("start", x + away, y),
        option("end", x - away, y),
        option("middle", x, y + away + height / 2),
        option("middle", x, y - away - height / 2),
      ]
    : [
        option("middle", x, y),
        option("middle", x, y + height / 2),
        option("middle", x, y - height / 2),
      ];
}

/** Words in lines of about equal length, none longer than so many em unless one word is. */
export function wrapped(text: string, maxEm: number): string[] {
  const count = Math.ceil(textWidth(text, 1) / maxEm);
  const fair = text.length / count;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const isFull = last === undefined || last.length + word.length / 2 > fair;
    if (isFull && lines.length < count) lines.push(word);
    else lines.push(`${lines.pop()} ${word}`);
  }
  return lines;
}

export function isWithin(box: Box, { width, height }: Size): boolean {
  return box.left > 0 && box.top > 0 && box.right < width && box.bottom < height;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
