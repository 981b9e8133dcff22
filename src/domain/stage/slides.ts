import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Site } from "#domain/evidence/site.ts";
import type { Stop, Tour } from "#domain/tour/tour.ts";

/** One picture of a talk. `id` stays the same while the tour changes around it. */
export type Slide = { readonly id: string } & (
  | { readonly kind: "title" | "locator" | "overview" | "comparison" | "closing" }
  /** `stop` is the visit of the tour; null where the talk is about the sites and no tour. */
  | { readonly kind: "site"; readonly site: Site; readonly stop: Stop | null }
);

/**
 * The slides of a tour in the order of its stops; only stops at sites have one. Without a tour: those of
 * the sites in their own order.
 */
export function slidesOf(catalog: Catalog, tour: Tour | null): readonly Slide[] {
  const stops = tour?.days.flatMap(({ stops: ofDay }) => ofDay) ?? [];
  const atSites = tour
    ? stops.flatMap((stop): Slide[] => {
        const { place, purpose } = stop;
        const site = place.kind === "known" && catalog.sites.find(({ id }) => id === place.id);
        return site && purpose === "visit"
          ? [{ id: `stop-${stop.id}`, kind: "site", site, stop }]
          : [];
      })
    : catalog.sites.map((site): Slide => ({ id: site.id, kind: "site", site, stop: null }));
  return [
    plain("title"),
    plain("locator"),
    plain("overview"),
    ...atSites,
    plain("comparison"),
    plain("closing"),
  ];
}

function plain(kind: Exclude<Slide["kind"], "site">): Slide {
  return { id: kind, kind };
}
