import { isSame } from "#domain/base/sameData.ts";
import { inDeckOrder, slideIdsOf, slideText, stopSlideId } from "./deck.ts";
import { followedOrder } from "./deckFollow.ts";
import type { Stop, Tour } from "./tour.ts";

/** A slide for a sentence: that of a stop, or one that every talk has. */
export type ToldSlide =
  | { readonly kind: "stop"; readonly stop: Stop }
  | { readonly kind: "title" | "locator" | "overview" | "comparison" | "closing" };

/** One thing that is different about the slides. */
export type DeckChange =
  | { readonly kind: "slide-order" }
  | {
      readonly kind: "slide-hidden" | "slide-shown" | "slide-title" | "slide-notes";
      readonly slide: ToldSlide;
    }
  /** Whether they stay in the organiser's copy. */
  | { readonly kind: "slide-notes-private"; readonly after: boolean };

/** The slides that both tours can have are told, in the order of the tour after. */
export function deckChanges(before: Tour, after: Tour): readonly DeckChange[] {
  const [was, is] = [before.deck, after.deck];
  const known = slideIdsOf(before);
  const shared = slidesOf(after).filter(({ id }) => known.includes(id));
  const changes = shared.flatMap(({ id, slide }): readonly DeckChange[] => {
    const isHidden = is.hidden.includes(id);
    const isSwitched = isHidden !== was.hidden.includes(id);
    const isDifferent = (field: "titles" | "notes") =>
      !isSame(slideText(was[field], id), slideText(is[field], id));
    return [
      ...(isSwitched ? [{ kind: isHidden ? "slide-hidden" : "slide-shown", slide } as const] : []),
      ...(isDifferent("titles") ? [{ kind: "slide-title", slide } as const] : []),
      ...(isDifferent("notes") ? [{ kind: "slide-notes", slide } as const] : []),
    ];
  });
  return [
    ...(isReordered(before, after) ? [{ kind: "slide-order" } as const] : []),
    ...changes,
    ...(was.areNotesPrivate === is.areNotesPrivate
      ? []
      : [{ kind: "slide-notes-private", after: is.areNotesPrivate } as const]),
  ];
}

/** Slides that went along with their stops are told by those. */
function isReordered(before: Tour, after: Tour): boolean {
  if (isSame(before.deck.order, after.deck.order)) return false;
  const natural = slidesOf(after);
  const orders = [followedOrder(before, after), after.deck.order];
  const [was, is] = orders.map((order) => inDeckOrder(natural, order));
  return !isSame(
    was?.map(({ id }) => id),
    is?.map(({ id }) => id),
  );
}

function slidesOf(tour: Tour): readonly { readonly id: string; readonly slide: ToldSlide }[] {
  const stops = tour.days.flatMap((day): readonly Stop[] => day.stops);
  return slideIdsOf(tour).flatMap((id) => {
    const stop = stops.find((one) => stopSlideId(one.id) === id);
    const slide = stop ? ({ kind: "stop", stop } as const) : FIXED.find(({ kind }) => kind === id);
    return slide ? [{ id, slide }] : [];
  });
}

const FIXED = [
  { kind: "title" },
  { kind: "locator" },
  { kind: "overview" },
  { kind: "comparison" },
  { kind: "closing" },
] as const satisfies readonly ToldSlide[];
