import type { Site } from "#domain/site.ts";
import { signOf } from "#domain/symbol.ts";

interface StopMarkProps {
  /** Null for a place that is no site. */
  readonly site: Site | null;
  /** The stop's place in the day's order, from 1. */
  readonly number: number;
}

/** How far the middle of a shape lies under that of its box. */
const LOWERED = {
  triangle: 1.8,
  star: 0.4,
  pentagon: 0.6,
  circle: 0,
  square: 0,
  diamond: 0,
} as const;

/** The stop's number in its site's shape, or in a plain ring; the same as on the map. */
export function StopMark({ site, number }: StopMarkProps) {
  const sign = site && signOf(site);
  return (
    <svg className="stop-mark" width="28" height="28" viewBox="0 0 24 24" aria-hidden="true">
      {sign ? (
        <path d={sign.path} fill={`light-dark(${sign.light}, ${sign.dark})`} />
      ) : (
        <circle className="stop-ring" cx="12" cy="12" r="9" />
      )}
      <text
        className={sign ? "stop-number" : "stop-number in-ring"}
        x="12"
        y={12.2 + (site ? LOWERED[site.symbol] : 0)}
      >
        {number}
      </text>
    </svg>
  );
}
