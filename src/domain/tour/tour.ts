import type { LngLat } from "#domain/base/geo.ts";
import type { LocalText } from "#domain/base/text.ts";

/** All tours of this map are told in the time of Da Nang, wherever they are read. */
export const TIME_ZONE = "Asia/Ho_Chi_Minh";

/** Minutes after midnight in Da Nang, 0 to 1439. */
export type ClockMinutes = number;

/** A calendar day in Da Nang, `2027-10-19`. */
export type IsoDate = string;

export const VEHICLES = ["car", "coach"] as const;
export type Vehicle = (typeof VEHICLES)[number];

/** Where a stop is: a site or place of the data, or one that the person has named. */
export type StopPlace =
  | { readonly kind: "known"; readonly id: string }
  | { readonly kind: "own"; readonly name: LocalText; readonly point: LngLat };

export const PURPOSES = ["visit", "meal", "gathering"] as const;
/** What one does at a stop: see the place, eat, or meet and talk among themselves. */
export type Purpose = (typeof PURPOSES)[number];

/** When guests are received; a stay must lie inside one. */
export interface OpeningWindow {
  readonly from: ClockMinutes;
  readonly to: ClockMinutes;
}

/** How sure a stop is. */
export type Agreement =
  | { readonly kind: "open" }
  | { readonly kind: "asked" }
  | { readonly kind: "confirmed"; readonly by: string; readonly on: IsoDate };

/** Something to find out at a stop; the answer is the organiser's. */
export interface Question {
  readonly text: LocalText;
  readonly answer: string;
}

/** What whoever comes along has to know, and the public need not. */
export interface GuestNotes {
  readonly meetingPoint: LocalText;
  readonly dressAndPhotos: LocalText;
  readonly questions: readonly Question[];
}

/** What only the organiser may see: it never enters a link, a slide, or another's copy. */
export interface StopSecrets {
  readonly hostName: string;
  readonly hostPhone: string;
  readonly gateCode: string;
}

/** A place and the time spent there. Texts a person has not written are empty in that language. */
export interface Stop {
  /** Unique in the tour; stays when the stop moves, so that calendars know it again. */
  readonly id: string;
  readonly place: StopPlace;
  readonly purpose: Purpose;
  readonly stayMinutes: number;
  /** Empty: no hours are known. */
  readonly windows: readonly OpeningWindow[];
  /** Agreed with the host; null when the day decides. */
  readonly arriveAt: ClockMinutes | null;
  /** Role of whoever receives the guests, never a name. */
  readonly host: LocalText;
  readonly agreement: Agreement;
  readonly note: LocalText;
  readonly guests: GuestNotes;
  readonly secrets: StopSecrets;
}

export interface TourDay {
  readonly date: IsoDate;
  readonly startsAt: ClockMinutes;
  /** By when the day must be over. */
  readonly endsAt: ClockMinutes;
  /** Null: the day begins at its first stop. */
  readonly startPlace: StopPlace | null;
  /** Null: the day ends at its last stop. */
  readonly endPlace: StopPlace | null;
  readonly stops: readonly Stop[];
}

export interface TourSecrets {
  readonly plate: string;
  readonly driverName: string;
  readonly driverPhone: string;
  /** By whom and when the route was driven beforehand. */
  readonly routeDriven: string;
}

/** Words for one slide of the talk; empty in a language: nobody has written any. */
export interface SlideText {
  /** Of the slide, see deck.ts. */
  readonly id: string;
  readonly text: LocalText;
}

/** What the person has made of the slides that follow from the tour. */
export interface Deck {
  /** Ids of slides as they are to be shown; empty: in the order of the tour. */
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  /** In place of what a slide is called by itself. */
  readonly titles: readonly SlideText[];
  /** What whoever speaks wants to say. */
  readonly notes: readonly SlideText[];
  /** Whether the notes stay in the organiser's own copy. */
  readonly areNotesPrivate: boolean;
}

/** Stops chosen and put in order; the clock makes an itinerary of it. */
export interface Tour {
  /** Given once, when the plan is begun; calendars and copies hold on to it. */
  readonly id: string;
  readonly title: LocalText;
  /** Whether this is the example that comes with the app, or still says so. */
  readonly isExample: boolean;
  readonly vehicle: Vehicle;
  /** Added to every leg. */
  readonly bufferMinutes: number;
  /** At least one. */
  readonly days: readonly TourDay[];
  readonly deck: Deck;
  readonly secrets: TourSecrets;
}
