import type { Site } from "#domain/evidence/site.ts";
import { signOf } from "#domain/evidence/symbol.ts";
import { NumberedSign } from "#ui/NumberedSign.tsx";

/** The slide's number in its site's shape, or in a plain ring; a dash while it is hidden. */
export function DeckMark({ site, step }: { readonly site: Site | null; readonly step: number }) {
  const sign = site && signOf(site);
  return (
    <NumberedSign
      className="stop-mark deck-mark"
      size={28}
      shape={sign && { ...sign, fill: `light-dark(${sign.light}, ${sign.dark})` }}
    >
      {step === 0 ? "–" : step}
    </NumberedSign>
  );
}
