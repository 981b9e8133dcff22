import type { ColourToken } from "./palette.ts";

/** Values by zoom, linear in between: `[zoom, value]`. */
export type Stops = readonly (readonly [number, number])[];

export const GROUND_LAYERS = [
  "world",
  "land",
  "water",
  "areas",
  "roads",
  "bridges",
  "labels",
  "lineNames",
] as const;
export type GroundLayer = (typeof GROUND_LAYERS)[number];

interface Rule {
  readonly id: string;
  readonly layer: GroundLayer;
  /** Values of `kind` that the rule draws. */
  readonly kinds: readonly string[];
  readonly colour: ColourToken;
  readonly minZoom?: number;
  /** Exclusive. */
  readonly maxZoom?: number;
}

export interface FillRule extends Rule {
  readonly draw: "fill";
  readonly opacity?: Stops;
}

export interface LineRule extends Rule {
  readonly draw: "line";
  readonly width: Stops;
  readonly cap?: "butt";
}

export interface DotRule extends Rule {
  readonly draw: "dot";
  readonly radius: Stops;
}

export interface LabelRule extends Rule {
  readonly draw: "label";
  readonly size: Stops;
  readonly face: "regular" | "bold" | "italic";
  /** In em. */
  readonly spacing: number;
  /** Over its point, beside the dot at its point, or along its line. */
  readonly stands: "over" | "beside" | "along";
  /** With `beside`: from the point to the name, in em; half an em unless said. */
  readonly away?: Stops;
}

export type GroundRule = FillRule | LineRule | DotRule;
export type DrawRule = GroundRule | LabelRule;

/** Whether a rule draws at a zoom. */
export function drawsAt({ minZoom = 0, maxZoom = 99 }: DrawRule, zoom: number): boolean {
  return zoom >= minZoom && zoom < maxZoom;
}

/** The value of stops at a zoom. */
export function valueAt(stops: Stops, zoom: number): number {
  const above = stops.findIndex(([stop]) => stop >= zoom);
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return 0;
  if (above === 0) return first[1];
  if (above < 0) return last[1];
  const [z0, v0] = stops[above - 1] as readonly [number, number];
  const [z1, v1] = stops[above] as readonly [number, number];
  return v0 + ((v1 - v0) * (zoom - z0)) / (z1 - z0);
}

/** `"10 1.5, 12 3"`: 1.5 at zoom 10, 3 at zoom 12. */
export function steps(text: string): Stops {
  return text.split(", ").map((step): [number, number] => {
    const [zoom = 0, value = 0] = step.split(" ").map(Number);
    return [zoom, value];
  });
}
