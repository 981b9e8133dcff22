import type { Site } from "#domain/evidence/site.ts";
import { signOf } from "#domain/evidence/symbol.ts";
import { NumberedSign } from "#ui/NumberedSign.tsx";

interface StopMarkProps {
  /** Null for a place that is no site. */
  readonly site: Site | null;
  /** The stop's place in the day's order, from 1. */
  readonly number: number;
}

/** The stop's number in its site's shape, or in a plain ring; the same as on the map. */
export function StopMark({ site, number }: StopMarkProps) {
  const sign = site && signOf(site);
  return (
    <NumberedSign
      className="stop-mark"
      size={28}
      shape={sign && { ...sign, fill: `light-dark(${sign.light}, ${sign.dark})` }}
    >
      {number}
    </NumberedSign>
  );
}
