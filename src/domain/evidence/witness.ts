import { type Catalog, type Passage, parallelsOf } from "./catalog.ts";

/** Which articles bear a citation out; `both-in-part` where the other one tells a part of it. */
export type Witness = "both" | "both-in-part" | "vi-only" | "en-only";

/**
 * Words of a sentence that has a parallel are borne out by both articles, unless the parallel leaves
 * just these out; all others by their own article alone. Null while the parallels are not there to
 * tell.
 */
export function witnessOf(catalog: Catalog, passage: Passage): Witness | null {
  if (catalog.parallels.length === 0) return null;
  const parallels = parallelsOf(catalog, passage.sentence);
  if (passage.onlyHere || parallels.length === 0) return `${passage.article}-only`;
  return parallels.some(({ strength }) => strength === "strong") ? "both" : "both-in-part";
}
