import { describe, expect, test } from "vitest";
import { itineraryOfCopy } from "#domain/schedule/copyItinerary.ts";
import { itineraryOf } from "#domain/schedule/schedule.ts";
import { COPY_KINDS, copyOf } from "#domain/tour/copy.ts";
import { startOf } from "#domain/tour/today.ts";
import { aDay, aStop, aTour, at, knownPlace, legsOf } from "#tests/aTour.ts";
import { FIRST_PLAN_TOUR } from "#tests/firstTour.ts";

const legs = legsOf(20, (id) => id !== "a-new-place");
const itinerary = itineraryOf(FIRST_PLAN_TOUR, legs);

describe.each(COPY_KINDS)("the %s copy of an itinerary", (kind) => {
  const copy = itineraryOfCopy(itinerary, kind);

  test("has the cut tour, and its stops and no others in the visits", () => {
    expect(copy.tour).toEqual(copyOf(FIRST_PLAN_TOUR, kind));
    expect(copy.days.map(({ visits }) => visits.map(({ stop }) => stop))).toEqual(
      copy.tour.days.map(({ stops }) => stops),
    );
  });

  test("has the times and ways of the whole one", () => {
    const clock = (of: typeof copy) =>
      of.days.map(({ visits, ...day }) => ({
        ...day,
        visits: visits.map(({ stop, ...times }) => ({ id: stop.id, ...times })),
      }));

    expect(clock(copy)).toEqual(clock(itinerary));
  });

  test("can be cut again", () => {
    expect(itineraryOfCopy(copy, kind)).toEqual(copy);
  });
});

test("only the organiser's copy tells of conflicts", () => {
  const told = COPY_KINDS.map((kind) => itineraryOfCopy(itinerary, kind).conflicts.length);

  expect(itinerary.conflicts.length).toBeGreaterThan(0);
  expect(told).toEqual([0, 0, itinerary.conflicts.length]);
});

test("a secret is only in the organiser's copy, wherever it is looked for", () => {
  const secrets = ["Ông Hải", "+84 905 000 000", "4711#", "43B-123.45", "Anh Tuấn", "Bà Lan"];
  const found = COPY_KINDS.map((kind) => {
    const text = JSON.stringify(itineraryOfCopy(itinerary, kind));
    return secrets.filter((secret) => text.includes(secret)).length;
  });

  expect(found).toEqual([0, 0, secrets.length]);
});

describe("an itinerary with delays", () => {
  const tour = aTour([
    aDay([aStop("ioc"), aStop("nowhere"), aStop("it-park", { arriveAt: at("10:30") })], {
      startPlace: knownPlace("hotel"),
    }),
    aDay([aStop("alone", { place: knownPlace("dhpiza") })], { date: "2027-10-20" }),
  ]);
  const unmapped = legsOf(20, (id) => id !== "nowhere");

  test.each(
    COPY_KINDS.flatMap((kind) =>
      ["ioc", startOf("2027-10-19")].map((late) => [kind, late] as const),
    ),
  )("gives the %s copy as planned, with a delay of %s", (kind, late) => {
    const delayed = itineraryOf(tour, unmapped, new Map([[late, 45]]));
    const planned = itineraryOf(tour, unmapped);

    expect(itineraryOfCopy(delayed, kind)).toEqual(itineraryOfCopy(planned, kind));
    expect(itineraryOfCopy(delayed, kind).days).not.toEqual(delayed.days);
  });
});
