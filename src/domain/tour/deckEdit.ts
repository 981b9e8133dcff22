import type { LocalText } from "#domain/base/text.ts";
import type { Deck, SlideText, Tour } from "./tour.ts";
import { changeTour } from "./tourEdit.ts";

// As every edit of a tour: one that keeps to LIMITS, and the very same where nothing changes.

/** `shown` are the ids of all slides there are, in the order they stand in now; `index` is where to. */
export function moveSlide(
  tour: Tour,
  id: string,
  { shown, index }: { readonly shown: readonly string[]; readonly index: number },
): Tour {
  if (!shown.includes(id)) return tour;
  const others = shown.filter((other) => other !== id);
  const at = Math.min(Math.max(index, 0), others.length);
  return withSlideOrder(tour, others.toSpliced(at, 0, id));
}

export function withSlideOrder(tour: Tour, order: readonly string[]): Tour {
  return changeDeck(tour, { order });
}

/** Back to the order of the tour; what is hidden or written stays. */
export function restoreSlideOrder(tour: Tour): Tour {
  return withSlideOrder(tour, []);
}

export function hideSlide(tour: Tour, id: string): Tour {
  return changeDeck(tour, { hidden: [...tour.deck.hidden, id] });
}

export function showSlide(tour: Tour, id: string): Tour {
  return changeDeck(tour, { hidden: tour.deck.hidden.filter((other) => other !== id) });
}

/** Empty in a language: as the slide is called by itself. */
export function titleSlide(tour: Tour, id: string, title: LocalText): Tour {
  return changeDeck(tour, { titles: withText(tour.deck.titles, id, title) });
}

export function noteSlide(tour: Tour, id: string, notes: LocalText): Tour {
  return changeDeck(tour, { notes: withText(tour.deck.notes, id, notes) });
}

/** Whether the notes stay in the organiser's copy, or go along in every copy and link. */
export function keepNotes(tour: Tour, areNotesPrivate: boolean): Tour {
  return changeDeck(tour, { areNotesPrivate });
}

function withText(texts: readonly SlideText[], id: string, text: LocalText): readonly SlideText[] {
  return [...texts.filter((other) => other.id !== id), { id, text }];
}

function changeDeck(tour: Tour, changes: Partial<Deck>): Tour {
  return changeTour(tour, { deck: { ...tour.deck, ...changes } });
}
