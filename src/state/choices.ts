import type { View } from "./view.ts";

// What each choice changes: one place for the click and for the address of the link it sits on.
type Choice = Partial<View>;

/** One array for all: a new one each time would look like another choice. */
const NONE: readonly string[] = [];

/** No page over the map, and nothing compared on it. */
export const MAP_ONLY: Choice = { compare: NONE, page: null };
/** The list of all sites; an open article stays. */
export const NO_SITE: Choice = { site: null };

/** The beginning of a mode: no site, no article, no page. */
export function toMode(mode: View["mode"]): Choice {
  return { ...MAP_ONLY, mode, site: null, passage: null, step: 1 };
}

export function toSite(site: string): Choice {
  return { ...MAP_ONLY, mode: "explore", site };
}

/** The reader at a sentence. */
export function toPassage(passage: string): Choice {
  return { ...MAP_ONLY, mode: "explore", passage };
}

/** Sites side by side, in this order; with none, the comparison closes. */
export function toComparison(sites: readonly string[]): Choice {
  return { mode: "explore", compare: sites.length === 0 ? NONE : sites, page: null };
}

export function toPage(page: NonNullable<View["page"]>): Choice {
  return { mode: page === "programme" ? "plan" : "explore", compare: NONE, page };
}
