import { flushSync } from "react-dom";
import {
  addDay,
  moveStop,
  positionOf,
  removeDay,
  removeStop,
  type StopPosition,
  stopOf,
} from "#domain/tour/tourEdit.ts";
import { editTour, redo, tourNow, undo } from "#state/tour.ts";
import { say } from "./notice.ts";
import { focusDay, focusStop, type StopPart } from "./tourFocus.ts";

// Whoever acts by key or voice hears what came of it, and the focus stays with what they acted on.
// The screen is brought up to date at once, because an element can take the focus only when it is there.

interface MoveOptions {
  readonly to: StopPosition;
  /** Where the focus goes on. */
  readonly part: StopPart;
  readonly kind?: "moved" | "putBack";
  readonly merge?: string | null;
}

export function moveStopTo(id: string, options: MoveOptions): void {
  const { to, part, kind = "moved", merge = null } = options;
  flushSync(() => {
    editTour((tour) => moveStop(tour, id, to), { merge });
    say({ kind, stop: id });
  });
  focusStop(id, part);
}

/** The focus goes to the stop that takes its place, else to the one before it, else to the day. */
export function removeStopAt(id: string): void {
  const [at, stop] = [positionOf(tourNow(), id), stopOf(tourNow(), id)];
  if (!at || !stop) return;
  flushSync(() => {
    editTour((tour) => removeStop(tour, id));
    say({ kind: "removed", stop: id, place: stop.place });
  });
  const left = tourNow().days[at.day]?.stops ?? [];
  const next = left[at.index] ?? left.at(-1);
  if (!next || !focusStop(next.id, "name")) focusDay(at.day);
}

export function addDayAfter(): void {
  flushSync(() => {
    editTour(addDay);
    say({ kind: "dayAdded", day: tourNow().days.length - 1 });
  });
  focusDay(tourNow().days.length - 1);
}

export function removeDayAt(day: number): void {
  flushSync(() => {
    editTour((tour) => removeDay(tour, day));
    say({ kind: "dayRemoved", day });
  });
  focusDay(Math.min(day, tourNow().days.length - 1));
}

/** `button`: where the focus goes when what had it is gone. */
export function undoStep(button: HTMLElement | null): void {
  flushSync(() => {
    undo();
    say({ kind: "undone" });
  });
  keepFocus(button);
}

export function redoStep(button: HTMLElement | null): void {
  flushSync(() => {
    redo();
    say({ kind: "redone" });
  });
  keepFocus(button);
}

function keepFocus(button: HTMLElement | null): void {
  if (document.activeElement === document.body) button?.focus();
}
