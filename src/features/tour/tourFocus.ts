import { afterPaint } from "#ui/afterPaint.ts";

/** Parts of what can be moved that take the focus. */
export type MovePart = "handle" | "earlier" | "later";
/** Parts of a stop that take the focus. */
export type StopPart = "name" | MovePart;

/** False where the stop is not on the screen. */
export function focusStop(id: string, part: StopPart): boolean {
  return focusPart(`[data-stop="${CSS.escape(id)}"]`, part);
}

/** False where the slide is not on the screen. */
export function focusSlide(id: string, part: MovePart): boolean {
  return focusPart(`[data-slide="${CSS.escape(id)}"]`, part);
}

function focusPart(of: string, part: StopPart): boolean {
  const item = document.querySelector(of);
  const element = item?.querySelector<HTMLElement>(`[data-part="${part}"]`);
  if (!element) return false;
  element.focus({ preventScroll: true });
  // Where it is can be asked once the page has been laid out, which the frame does anyway.
  afterPaint(() => element.scrollIntoView?.({ block: "nearest" }));
  return true;
}

export function focusDay(day: number): void {
  const heading = document.querySelector<HTMLElement>(`[data-day-heading="${day}"]`);
  heading?.focus();
}

/** The region of what does not work, written beside the list. */
export function focusConflicts(): void {
  const region = document.getElementById(CONFLICTS_ID);
  region?.focus();
  region?.scrollIntoView?.({ block: "nearest" });
}

export const CONFLICTS_ID = "tour-conflicts";
