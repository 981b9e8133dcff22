import type { Leg } from "#domain/road/travel.ts";
import type {
  ClockMinutes,
  IsoDate,
  OpeningWindow,
  Stop,
  StopPlace,
  Tour,
} from "#domain/tour/tour.ts";

/**
 * Minutes after midnight of the day's date; 1440 and more are past midnight, so that a day that
 * runs over stays one day.
 */
export type DayMinutes = number;

/** A stop on the clock. Between `arrives` and `begins` one waits for the window or the agreed time. */
export interface Visit {
  readonly stop: Stop;
  readonly arrives: DayMinutes;
  readonly begins: DayMinutes;
  readonly ends: DayMinutes;
}

/** A leg on the clock, with the buffer in its time. */
export interface Travel {
  readonly from: StopPlace;
  readonly to: StopPlace;
  readonly leg: Leg;
  readonly departs: DayMinutes;
  readonly arrives: DayMinutes;
}

export interface ItineraryDay {
  readonly date: IsoDate;
  /** With the delay of the start. */
  readonly startsAt: DayMinutes;
  readonly visits: readonly Visit[];
  /** One before each visit that has a place before it, and one to the end place. */
  readonly travels: readonly Travel[];
  readonly endsAt: DayMinutes;
}

/** What does not work, with what gives. `stop` is the stop's id, `day` an index. */
export type Conflict = { readonly day: number } & (
  | {
      readonly kind: "late";
      readonly stop: string;
      readonly lateMinutes: number;
      readonly arriveAt: ClockMinutes;
      /** The stop that must be left earlier and by when; null when the day must start earlier. */
      readonly leave: { readonly stop: string; readonly by: DayMinutes } | null;
      /** When the day would have to start, when no stop before can give the time. */
      readonly startBy: DayMinutes | null;
    }
  | {
      readonly kind: "closed";
      readonly stop: string;
      readonly windows: readonly OpeningWindow[];
      readonly begins: DayMinutes;
      readonly ends: DayMinutes;
      /** Minutes by which the stay is too long or too late for the best window; null: none fits at all. */
      readonly overMinutes: number | null;
    }
  | { readonly kind: "past-end"; readonly overMinutes: number; readonly endsAt: ClockMinutes }
  | { readonly kind: "past-midnight"; readonly stop: string | null }
  | { readonly kind: "ends-before-start" }
  | { readonly kind: "unknown-place"; readonly stop: string | null; readonly place: string }
  | { readonly kind: "dates-out-of-order"; readonly date: IsoDate }
);

/** A tour on the clock. */
export interface Itinerary {
  readonly tour: Tour;
  readonly days: readonly ItineraryDay[];
  readonly conflicts: readonly Conflict[];
}
