import type { LocalText } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Site } from "#domain/evidence/site.ts";
import {
  FINAL_SLIDES,
  inDeckOrder,
  NO_DECK,
  OPENING_SLIDES,
  slideText,
  stopSlideId,
} from "#domain/tour/deck.ts";
import type { Stop, Tour } from "#domain/tour/tour.ts";

/** One picture of a talk. */
export type Slide = {
  /** Stays the same while the tour changes around it. */
  readonly id: string;
  /** What the person calls it; empty in a language: as it is called by itself. */
  readonly title: LocalText;
  /** What the person wants to say. */
  readonly notes: LocalText;
} & SlideContent;

type SlideContent =
  | { readonly kind: (typeof OPENING_SLIDES)[number] | (typeof FINAL_SLIDES)[number] }
  /** `stop` is the visit of the tour; null where the talk is about the sites and no tour. */
  | { readonly kind: "site"; readonly site: Site; readonly stop: Stop | null };

/**
 * The slides of a tour in the order of its stops, or in that of its deck, without those that are
 * hidden; only stops at sites have one. Without a tour: those of the sites in their own order.
 */
export function slidesOf(catalog: Catalog, tour: Tour | null): readonly Slide[] {
  const hidden = tour?.deck.hidden ?? [];
  return allSlidesOf(catalog, tour).filter(({ id }) => !hidden.includes(id));
}

/** The same with those that are hidden. */
export function allSlidesOf(catalog: Catalog, tour: Tour | null): readonly Slide[] {
  const deck = tour?.deck ?? NO_DECK;
  const slides = contents(catalog, tour).map((slide) => ({
    ...slide,
    title: slideText(deck.titles, slide.id),
    notes: slideText(deck.notes, slide.id),
  }));
  return inDeckOrder(slides, deck.order);
}

type NaturalSlide = { readonly id: string } & SlideContent;

function contents(catalog: Catalog, tour: Tour | null): readonly NaturalSlide[] {
  const atSites = tour
    ? tour.days.flatMap(({ stops }) => stops).flatMap((stop) => stopSlides(catalog, stop))
    : catalog.sites.map((site) => ({ id: site.id, kind: "site", site, stop: null }) as const);
  return [...OPENING_SLIDES.map(plain), ...atSites, ...FINAL_SLIDES.map(plain)];
}

function stopSlides(catalog: Catalog, stop: Stop): readonly NaturalSlide[] {
  const { id, place, purpose } = stop;
  const site = place.kind === "known" && catalog.sites.find((one) => one.id === place.id);
  if (!site || purpose !== "visit") return [];
  return [{ id: stopSlideId(id), kind: "site", site, stop }];
}

function plain(kind: Exclude<Slide["kind"], "site">): NaturalSlide {
  return { id: kind, kind };
}
