import type { LngLat } from "#domain/geo.ts";
import type { Size } from "./camera.ts";
import { NAME_RULES } from "./nameRules.ts";
import { type LabelRule, valueAt } from "./rules.ts";
import type { MapScene } from "./scene.ts";

export interface PlacedName {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly rule: LabelRule;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Mean advance of a letter of Be Vietnam Pro, in em. */
const LETTER = 0.56;

export function textBox(text: string, x: number, y: number, size: number, spacing = 0): Box {
  const half = (text.length * (LETTER + spacing) * size) / 2 + 4;
  return { left: x - half, right: x + half, top: y - size * 0.7, bottom: y + size * 0.7 };
}

/**
 * Names that fit, the most important first; one that would touch a taken box is left out. Names
 * along lines are MapLibre's alone.
 */
export function placeNames(
  scene: MapScene,
  zoom: number,
  size: Size,
  project: (point: LngLat) => { x: number; y: number },
  taken: readonly Box[],
): PlacedName[] {
  const boxes = [...taken];
  const placed: PlacedName[] = [];
  for (const rule of NAME_RULES.toReversed()) {
    if (rule.along || zoom < (rule.minZoom ?? 0) || zoom >= (rule.maxZoom ?? 99)) continue;
    const features = scene.ground[rule.layer].features
      .filter(({ properties }) => rule.kinds.includes(String(properties.kind)))
      .filter(({ properties }) => zoom >= Number(properties.minZoom ?? 0))
      .toSorted((a, b) => Number(a.properties.rank ?? 9) - Number(b.properties.rank ?? 9));
    features.forEach(({ geometry, properties }, i) => {
      if (geometry.type !== "Point") return;
      const suffix = scene.language === "vi" ? "Vi" : "En";
      const text = String(properties[`short${suffix}`] ?? properties[`name${suffix}`] ?? "");
      const { x, y } = project({ lng: geometry.coordinates[0], lat: geometry.coordinates[1] });
      const fontSize = valueAt(rule.size, zoom);
      const box = textBox(text, x, y, fontSize, rule.spacing);
      const isInside =
        box.left > 0 && box.top > 0 && box.right < size.width && box.bottom < size.height;
      if (!isInside || boxes.some((other) => overlap(other, box))) return;
      boxes.push(box);
      placed.push({ key: `${rule.id}-${i}`, text, x, y, size: fontSize, rule });
    });
  }
  return placed;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
