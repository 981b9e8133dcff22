import { longestRising } from "#domain/base/longestRising.ts";
import { isSame } from "#domain/base/sameData.ts";
import type { LocalText } from "#domain/base/text.ts";
import type { Deck, SlideText, Stop, Tour } from "./tour.ts";
import { LIMITS } from "./tourLimits.ts";
import { EMPTY_TEXT, eachLanguage, isWritten, oneLine, someLines } from "./tourText.ts";

/** Slides as they follow from the tour, with nothing hidden, called or noted otherwise. */
export const NO_DECK: Deck = {
  order: [],
  hidden: [],
  titles: [],
  notes: [],
  areNotesPrivate: false,
};

/** Slides before those of the stops, and after them; each kind is its id. */
export const OPENING_SLIDES = ["title", "locator", "overview"] as const;
export const FINAL_SLIDES = ["comparison", "closing"] as const;

/** Longer than the id of a stop by this. */
const STOP_SLIDE = "stop-";
export const SLIDE_ID_LIMIT = LIMITS.id + STOP_SLIDE.length;
/** More slides than a tour can have are no tour's. */
export const SLIDE_LIMIT = OPENING_SLIDES.length + LIMITS.stops + FINAL_SLIDES.length;

/** No stop's slide has the id of another kind: those have no such beginning. */
export function stopSlideId(stopId: string): string {
  return STOP_SLIDE + stopId;
}

/**
 * The ids that slides of a tour can have, in the order of the tour. Which stops have one depends on
 * what the map knows of their places; a stop that has none today can be given a site tomorrow.
 */
export function slideIdsOf({ days }: Pick<Tour, "days">): readonly string[] {
  const stops = days.flatMap((day): readonly Stop[] => day.stops);
  return [...OPENING_SLIDES, ...stops.map(({ id }) => stopSlideId(id)), ...FINAL_SLIDES];
}

/** What is written for a slide. */
export function slideText(texts: readonly SlideText[], slideId: string): LocalText {
  return texts.find(({ id }) => id === slideId)?.text ?? EMPTY_TEXT;
}

/**
 * Slides that come in the order of the tour, as the deck has them. One that the deck does not know yet
 * comes after the nearest one before it that has kept its place.
 */
export function inDeckOrder<T extends { readonly id: string }>(
  natural: readonly T[],
  order: readonly string[],
): readonly T[] {
  const known = order.flatMap((id) => {
    const index = natural.findIndex((slide) => slide.id === id);
    const slide = natural[index];
    return slide ? [{ slide, index }] : [];
  });
  const kept = new Set(longestRising(known).map(({ slide }) => slide));
  const placed = known.map(({ slide }) => slide);
  for (const [index, slide] of natural.entries()) {
    if (placed.includes(slide)) continue;
    const before = natural.slice(0, index).findLast((other) => kept.has(other));
    placed.splice(before ? placed.indexOf(before) + 1 : 0, 0, slide);
    kept.add(slide);
  }
  return placed;
}

/**
 * Only what is about slides that the tour can have, once each and in its order; an order that is the
 * tour's own is none.
 */
export function tidyDeck(deck: Deck, tour: Pick<Tour, "days">): Deck {
  const ids = slideIdsOf(tour);
  const order = [...new Set(deck.order)].filter((id) => ids.includes(id));
  const natural = ids.filter((id) => order.includes(id));
  return {
    order: isSame(order, natural) ? [] : order,
    hidden: ids.filter((id) => deck.hidden.includes(id)),
    titles: tidyTexts(deck.titles, ids, (text) => oneLine(text, LIMITS.slideTitle)),
    notes: tidyTexts(deck.notes, ids, (text) => someLines(text, LIMITS.slideNotes)),
    areNotesPrivate: deck.areNotesPrivate,
  };
}

function tidyTexts(
  texts: readonly SlideText[],
  ids: readonly string[],
  tidy: (text: string) => string,
): readonly SlideText[] {
  return ids.flatMap((id) => {
    const text = eachLanguage(slideText(texts, id), tidy);
    return isWritten(text) ? [{ id, text }] : [];
  });
}
