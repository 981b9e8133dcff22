import type { View } from "./view.ts";

// What each choice changes: one place for the click and for the address of the link it sits on.
type Choice = Partial<View>;

/** One array for all: a new one each time would look like another choice. */
const NONE: readonly string[] = [];

/** No page over the map, and nothing compared on it. */
export const MAP_ONLY: Choice = { compare: NONE, page: null };
/** Back to the beginning of the mode: no site, no article, no page. */
export const NOTHING: Choice = { ...MAP_ONLY, site: null, passage: null };
/** The list of all sites; an open article stays. */
export const NO_SITE: Choice = { site: null };

export function toSite(site: string): Choice {
  return { ...MAP_ONLY, site };
}

/** The reader at a sentence. */
export function toPassage(passage: string): Choice {
  return { ...MAP_ONLY, passage };
}

/** Sites side by side, in this order; with none, the comparison closes. */
export function toComparison(sites: readonly string[]): Choice {
  return { compare: sites.length === 0 ? NONE : sites, page: null };
}

export function toPage(page: NonNullable<View["page"]>): Choice {
  return { compare: NONE, page };
}
