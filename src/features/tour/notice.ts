import { useSyncExternalStore } from "react";
import type { StopPlace, Tour } from "#domain/tour/tour.ts";
import { tourNow } from "#state/tour.ts";

/** What has just been done to the tour. `stop` is a stop's id, `day` an index. */
export type Notice =
  | { readonly kind: "lifted" | "moved" | "dropped" | "putBack"; readonly stop: string }
  | { readonly kind: "removed"; readonly stop: string; readonly place: StopPlace }
  | { readonly kind: "dayAdded" | "dayRemoved"; readonly day: number }
  | { readonly kind: "undone" | "redone" }
  | SlideNotice;

/** What has just been done to a slide, or to their order. */
export type SlideNotice =
  | {
      readonly kind: "slide";
      readonly did: "lifted" | "moved" | "dropped" | "putBack" | "hidden" | "shown";
      readonly slide: string;
    }
  | { readonly kind: "slidesRestored" };

export function isOfSlides(notice: Notice): notice is SlideNotice {
  return notice.kind === "slide" || notice.kind === "slidesRestored";
}

export interface SaidNotice {
  readonly notice: Notice;
  /** The tour it is about: after the next edit it is out of date. */
  readonly tour: Tour;
  /** Two equal notices in a row are two. */
  readonly number: number;
}

let said: SaidNotice | null = null;
const listeners = new Set<() => void>();

/** To be called when the edit is made. */
export function say(notice: Notice): void {
  said = { notice, tour: tourNow(), number: (said?.number ?? 0) + 1 };
  for (const listener of listeners) listener();
}

/** The last thing said, while the tour is as it was then. */
export function useNotice(tour: Tour): SaidNotice | null {
  const last = useSyncExternalStore(subscribe, () => said);
  return last?.tour === tour ? last : null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
