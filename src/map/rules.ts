import type { ColourToken } from "./palette.ts";

/** Values by zoom, linear in between: `[zoom, pixels]`. */
export type Stops = readonly (readonly [number, number])[];

interface Rule {
  readonly id: string;
  readonly layer: "land" | "water" | "areas" | "roads" | "labels";
  /** Values of `kind` that the rule draws; for roads, of `class`. */
  readonly kinds: readonly string[];
  readonly minZoom?: number;
}

export interface FillRule extends Rule {
  readonly draw: "fill";
  readonly colour: ColourToken;
}

export interface LineRule extends Rule {
  readonly draw: "line";
  readonly colour: ColourToken;
  readonly width: Stops;
}

export interface LabelRule extends Rule {
  readonly draw: "label";
  readonly colour: ColourToken;
  readonly size: Stops;
  readonly face: "regular" | "bold" | "italic";
  /** In em. */
  readonly spacing: number;
  readonly maxZoom?: number;
  /** Runs along the line instead of standing at a point. */
  readonly along?: boolean;
}

export type DrawRule = FillRule | LineRule | LabelRule;

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
