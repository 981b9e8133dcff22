import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Itinerary, Visit } from "#domain/schedule/itinerary.ts";
import type { Slide } from "#domain/stage/slides.ts";
import type { Tour } from "#domain/tour/tour.ts";

/** What is presented. */
export interface Talk {
  readonly catalog: Catalog;
  /** The public copy of the open tour; null: the sites. */
  readonly tour: Tour | null;
  /** Null until the tour is on the clock, and without one. */
  readonly itinerary: Itinerary | null;
  readonly slides: readonly Slide[];
}

/** The stop of a slide on the clock. */
export function visitOf({ itinerary }: Talk, slide: Slide): Visit | null {
  const stop = slide.kind === "site" ? slide.stop : null;
  if (!stop || !itinerary) return null;
  const visits = itinerary.days.flatMap((day) => day.visits);
  return visits.find((visit) => visit.stop.id === stop.id) ?? null;
}

/** Slides at sites, each with its number in the talk. */
export function siteSlides({ slides }: Talk) {
  return slides.flatMap((slide, i) => (slide.kind === "site" ? [{ slide, step: i + 1 }] : []));
}
