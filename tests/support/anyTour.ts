import fc from "fast-check";
import type { LocalText } from "#domain/base/text.ts";
import { NO_DECK, slideIdsOf } from "#domain/tour/deck.ts";
import {
  type Deck,
  PURPOSES,
  type Stop,
  type StopPlace,
  type Tour,
  type TourDay,
} from "#domain/tour/tour.ts";
import { tidyTour } from "#domain/tour/tourTidy.ts";

const LETTERS = "aàảãáạăằẳẵắặâầẩẫấậeèêếệiìoòôốộơớợuùưứựyỳđbcghklmnpqrstvx ĐÁẾ.,–“”0123456789";

const anyCharacter = fc
  .oneof(fc.integer({ max: 0x02_ff, min: 0 }), fc.integer({ max: 0x10_ff_ff, min: 0 }))
  .map((point) => String.fromCodePoint(point));

/** Words as people write them, and every other string that a file may hold. */
export const anyWords = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 14 }) },
  fc.constant(""),
  fc.constantFrom(
    "Công viên phần mềm số 2",
    "Welcome, 10 minutes.\nThen questions.",
    "会議室 👩🏽‍💻",
  ),
  fc.string({ unit: anyCharacter, maxLength: 8 }),
);

const anyText: fc.Arbitrary<LocalText> = fc.oneof(
  fc.record({ vi: anyWords, en: anyWords }),
  anyWords.map((words) => ({ vi: words, en: words })),
);

const anyClock = fc.oneof(
  fc.integer({ min: 0, max: 287 }).map((fives) => fives * 5),
  fc.integer({ min: 0, max: 1439 }),
);

const anyDate = fc
  .integer({ min: 0, max: 36_524 })
  .map((day) => new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10));

const anyKebab = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

const anyDegrees = (centre: number, most: number) =>
  fc.oneof(
    fc.double({ min: centre - 0.4, max: centre + 0.4, noNaN: true }),
    fc.double({ min: -most, max: most, noNaN: true }),
  );

export const anyPlace: fc.Arbitrary<StopPlace> = fc.oneof(
  fc.record({
    kind: fc.constant("known" as const),
    id: fc.oneof(fc.constantFrom("ioc", "software-park-2", "dhpiza", "admin-centre"), anyKebab),
  }),
  fc.record({
    kind: fc.constant("own" as const),
    name: anyText,
    point: fc.record({ lng: anyDegrees(108.2, 180), lat: anyDegrees(16.07, 90) }),
  }),
);

const anyAgreement = fc.oneof(
  fc.constant({ kind: "open" as const }),
  fc.constant({ kind: "asked" as const }),
  fc.record({ kind: fc.constant("confirmed" as const), by: anyWords, on: anyDate }),
);

export const anyStop: fc.Arbitrary<Stop> = fc.record({
  id: anyKebab,
  place: anyPlace,
  purpose: fc.constantFrom(...PURPOSES),
  stayMinutes: anyClock,
  windows: fc.array(fc.record({ from: anyClock, to: anyClock }), { maxLength: 3 }),
  arriveAt: fc.option(anyClock),
  host: anyText,
  agreement: anyAgreement,
  note: anyText,
  guests: fc.record({
    meetingPoint: anyText,
    dressAndPhotos: anyText,
    questions: fc.array(fc.record({ text: anyText, answer: anyWords }), { maxLength: 2 }),
  }),
  secrets: fc.record({ hostName: anyWords, hostPhone: anyWords, gateCode: anyWords }),
});

const anyDay: fc.Arbitrary<TourDay> = fc.record({
  date: anyDate,
  startsAt: anyClock,
  endsAt: anyClock,
  startPlace: fc.option(anyPlace),
  endPlace: fc.option(anyPlace),
  stops: fc.array(anyStop, { maxLength: 3 }),
});

/** A tour as the app may hold it. */
export const anyTour: fc.Arbitrary<Tour> = fc
  .record({
    id: fc.oneof(
      fc.uuid(),
      fc.constant("example"),
      fc.stringMatching(/^[A-Za-z0-9][\w.:-]{0,20}$/),
    ),
    title: anyText,
    isExample: fc.boolean(),
    vehicle: fc.constantFrom("car" as const, "coach" as const),
    bufferMinutes: fc.integer({ min: 0, max: 120 }),
    days: fc.array(anyDay, { minLength: 1, maxLength: 3 }),
    secrets: fc.record({
      plate: anyWords,
      driverName: anyWords,
      driverPhone: anyWords,
      routeDriven: anyWords,
    }),
  })
  .map((tour) => withOwnIds(tidyTour({ ...tour, deck: NO_DECK })))
  .chain((tour) => anyDeck(tour).map((deck) => tidyTour({ ...tour, deck })));

/** Every other tour has no deck of its own. Some ids are of slides that the tour does not have. */
export function anyDeck(tour: Tour): fc.Arbitrary<Deck> {
  const ids = [...slideIdsOf(tour), "stop-gone", "elsewhere"];
  const someIds = fc.shuffledSubarray(ids);
  const someTexts = fc
    .shuffledSubarray(ids)
    .chain((some) =>
      fc.tuple(...some.map((id) => fc.record({ id: fc.constant(id), text: anyText }))),
    );
  return fc.oneof(
    fc.constant(NO_DECK),
    fc.record({
      order: fc.oneof(fc.constant([]), someIds),
      hidden: someIds,
      titles: someTexts,
      notes: someTexts,
      areNotesPrivate: fc.boolean(),
    }),
  );
}

/** Half of the stops keep their ids, the others get those that the app gives; all differ. */
function withOwnIds(tour: Tour): Tour {
  const taken = new Set<string>();
  const days = tour.days.map((day) => ({
    ...day,
    stops: day.stops.map((stop, i) => {
      const base = i % 2 === 0 ? placeWord(stop.place) : stop.id;
      const number = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].find(
        (count) => !taken.has(numbered(base, count)),
      );
      const id = numbered(base, number ?? 0);
      taken.add(id);
      return { ...stop, id };
    }),
  }));
  return { ...tour, days };
}

function placeWord(place: StopPlace): string {
  return place.kind === "known" ? place.id : "own";
}

function numbered(base: string, count: number): string {
  return count === 1 ? base : `${base}-${count}`;
}
