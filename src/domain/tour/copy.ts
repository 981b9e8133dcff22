import { NO_DECK } from "./deck.ts";
import type { Deck, GuestNotes, Question, Stop, Tour, TourDay } from "./tour.ts";
import { newStop, newTour } from "./tourEdit.ts";
import { EMPTY_TEXT } from "./tourText.ts";

/** From what anybody may have to what only the organiser may have; each holds all before it. */
export const COPY_KINDS = ["public", "delegate", "organiser"] as const;
/** For whom a tour is written down; what each may have, `copyOf` says. */
export type CopyKind = (typeof COPY_KINDS)[number];

/** The least copy that has each field. A field without a line here does not compile. */
type Table<T> = Readonly<Record<keyof T, CopyKind>>;

const TOUR: Table<Tour> = {
  id: "public",
  title: "public",
  isExample: "public",
  vehicle: "public",
  bufferMinutes: "public",
  days: "public",
  deck: "public",
  secrets: "organiser",
};

const DECK: Table<Deck> = {
  order: "public",
  hidden: "public",
  titles: "public",
  notes: "public",
  areNotesPrivate: "organiser",
};
const PRIVATE_DECK: Table<Deck> = { ...DECK, notes: "organiser" };

const DAY: Table<TourDay> = {
  date: "public",
  startsAt: "public",
  endsAt: "public",
  startPlace: "public",
  endPlace: "public",
  stops: "public",
};

const STOP: Table<Stop> = {
  id: "public",
  place: "public",
  purpose: "public",
  stayMinutes: "public",
  windows: "public",
  arriveAt: "public",
  host: "public",
  agreement: "organiser",
  note: "public",
  guests: "delegate",
  secrets: "organiser",
};

const GUESTS: Table<GuestNotes> = {
  meetingPoint: "delegate",
  dressAndPhotos: "delegate",
  questions: "delegate",
};

const QUESTION: Table<Question> = { text: "delegate", answer: "organiser" };

const NOBODYS_TOUR = newTour("tour", "2000-01-01");
const NO_DAY: TourDay = {
  date: "2000-01-01",
  startsAt: 0,
  endsAt: 0,
  startPlace: null,
  endPlace: null,
  stops: [],
};
const NO_STOP = newStop("own", { kind: "own", name: EMPTY_TEXT, point: { lng: 0, lat: 0 } });

/** A tour with every field emptied that the copy may not have. */
export function copyOf(tour: Tour, kind: CopyKind): Tour {
  const days = tour.days.map((day) => ({
    ...cut(day, DAY, NO_DAY, kind),
    stops: day.stops.map((stop) => stopCopy(stop, kind)),
  }));
  const deck = cut(tour.deck, deckTable(tour), NO_DECK, kind);
  return { ...cut(tour, TOUR, NOBODYS_TOUR, kind), days, deck };
}

/** The least copy that has what the person wants to say at the slides. */
export function notesCopy(tour: Tour): CopyKind {
  return deckTable(tour).notes;
}

function deckTable({ deck }: Tour): Table<Deck> {
  return deck.areNotesPrivate ? PRIVATE_DECK : DECK;
}

/** Whether one copy may have all that the other has. */
export function holdsAll(kind: CopyKind, least: CopyKind): boolean {
  return COPY_KINDS.indexOf(kind) >= COPY_KINDS.indexOf(least);
}

function stopCopy(stop: Stop, kind: CopyKind): Stop {
  const copy = cut(stop, STOP, NO_STOP, kind);
  const guests = cut(copy.guests, GUESTS, NO_STOP.guests, kind);
  const questions = guests.questions.map((question) =>
    cut(question, QUESTION, { text: EMPTY_TEXT, answer: "" }, kind),
  );
  return { ...copy, guests: { ...guests, questions } };
}

/** Only what the table lists comes through, whatever else an object may carry. */
function cut<T>(value: T, table: Table<T>, empty: T, kind: CopyKind): T {
  const copy: T = { ...empty };
  for (const field in table) {
    if (holdsAll(kind, table[field])) copy[field] = value[field];
  }
  return copy;
}
