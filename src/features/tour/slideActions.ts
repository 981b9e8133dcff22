import { flushSync } from "react-dom";
import {
  hideSlide,
  moveSlide,
  restoreSlideOrder,
  showSlide,
  withSlideOrder,
} from "#domain/tour/deckEdit.ts";
import { editTour } from "#state/tour.ts";
import { say } from "./notice.ts";
import { focusSlide, type MovePart } from "./tourFocus.ts";

// As the doings of stops in stopActions.ts: said, and the focus stays with what was acted on.

interface MoveOptions {
  /** Ids of all slides, in the order they stand in. */
  readonly shown: readonly string[];
  /** Where to, counted without the slide itself. */
  readonly index: number;
  /** Where the focus goes on. */
  readonly part: MovePart;
  readonly merge?: string | null;
}

export function moveSlideTo(id: string, { shown, index, part, merge = null }: MoveOptions): void {
  flushSync(() => {
    editTour((tour) => moveSlide(tour, id, { shown, index }), { merge });
    say({ kind: "slide", did: "moved", slide: id });
  });
  focusSlide(id, part);
}

/** To where it was lifted from: the order of that time. */
export function putSlideBack(id: string, order: readonly string[], merge: string): void {
  flushSync(() => {
    editTour((tour) => withSlideOrder(tour, order), { merge });
    say({ kind: "slide", did: "putBack", slide: id });
  });
  focusSlide(id, "handle");
}

export function setSlideShown(id: string, isShown: boolean): void {
  editTour((tour) => (isShown ? showSlide : hideSlide)(tour, id));
  say({ kind: "slide", did: isShown ? "shown" : "hidden", slide: id });
}

/** `focused`: the button that did it goes, so the focus goes there. */
export function restoreOrder(focused: () => HTMLElement | null): void {
  flushSync(() => {
    editTour(restoreSlideOrder);
    say({ kind: "slidesRestored" });
  });
  focused()?.focus();
}
