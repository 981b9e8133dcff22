import type { Site } from "#domain/evidence/site.ts";
import { signOf } from "#domain/evidence/symbol.ts";
import { NumberedSign } from "#ui/NumberedSign.tsx";

interface StopSignProps {
  /** Null for a place that is no site. */
  readonly site: Site | null;
  /** The stop's place in the day's order, from 1. */
  readonly number: number;
}

/** The stop's number in its site's shape, or in a plain ring, in the colours for paper. */
export function StopSign({ site, number }: StopSignProps) {
  const sign = site && signOf(site);
  return (
    <NumberedSign className="handout-sign" size={26} shape={sign && { ...sign, fill: sign.light }}>
      {number}
    </NumberedSign>
  );
}
