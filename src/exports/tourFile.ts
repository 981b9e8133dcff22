import type { Language } from "#domain/base/text.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import type { CopyKind } from "#domain/tour/copy.ts";
import type { StopPlace } from "#domain/tour/tour.ts";
import type { TourIssue } from "#domain/tour/tourIssue.ts";
import type { TourPlace } from "#domain/tour/tourPlace.ts";

export type FilePlace = Pick<TourPlace, "name" | "point" | "site">;

/** All that is written into a file that a tour is taken away in. */
export interface TourFile extends TourIssue {
  /** Of the tour as `copyOf` has cut it: the writers write what they find. */
  readonly itinerary: Itinerary;
  /** For whom it was cut. */
  readonly copy: CopyKind;
  /** Null for a place that nobody knows. */
  readonly placeOf: (place: StopPlace) => FilePlace | null;
  /** Where others open the tour, or where it is too long for a link the app; null where they cannot. */
  readonly link: string | null;
  /** Both are in every file; this one comes first. */
  readonly language: Language;
}
