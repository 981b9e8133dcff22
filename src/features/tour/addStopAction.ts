import { flushSync } from "react-dom";
import type { StopPlace } from "#domain/tour/tour.ts";
import { addStop, newStop, nextStopId, stopOf } from "#domain/tour/tourEdit.ts";
import { editTour, tourNow } from "#state/tour.ts";

/** At the day's end, as one step that can be undone. Gives the stop's id; null: the tour is full. */
export function addPlace(dayIndex: number, place: StopPlace): string | null {
  const id = nextStopId(tourNow(), place);
  // At once, so that what is said is about the tour that is seen.
  flushSync(() => editTour((tour) => addStop(tour, dayIndex, newStop(id, place))));
  return stopOf(tourNow(), id) ? id : null;
}
