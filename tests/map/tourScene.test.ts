import { describe, expect, test } from "vitest";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import type { StopPlace } from "#domain/tour/tour.ts";
import { markOf, stopAtSite, stopMeant, timedMarkOf } from "#map/tourPlaces.ts";
import { boundsOfTour, type ScenePlace } from "#map/tourScene.ts";
import { aDay, aStop, aTour, at, knownPlace } from "#tests/aTour.ts";
import { sceneOfTour, straightItinerary } from "#tests/sceneTour.ts";

const CAFE: StopPlace = {
  kind: "own",
  name: { vi: "Quán cà phê", en: "" },
  point: { lng: 108.25, lat: 16.05 },
};

function marksOf(places: readonly ScenePlace[]): string[] {
  return places.map((place) => `${place.siteId ?? place.name} ${markOf(place)}`);
}

test("visits to one place share a badge, and places that are no site have none", () => {
  const { places } = sceneOfTour(straightItinerary(exampleTour()));

  expect(marksOf(places)).toEqual([
    "Da Nang Administrative Centre, 24 Tran Phu 1",
    "ioc 2",
    "software-park-2 3",
    "it-park 4·5",
    "dhpiza 6",
  ]);
});

test("a place is called by its name in the language, else by the only name it has", () => {
  const itinerary = straightItinerary(aTour([aDay([aStop("cafe", { place: CAFE })])]));
  const names = (["vi", "en"] as const).map(
    (language) => sceneOfTour(itinerary, { language }).places[0]?.name,
  );

  expect(names).toEqual(["Quán cà phê", "Quán cà phê"]);
});

test("a badge tells when the stay begins, not when one arrives and waits", () => {
  const ioc = aStop("ioc", { arriveAt: at("09:15") });
  const { places } = sceneOfTour(straightItinerary(aTour([aDay([ioc])])));

  expect(places.map(timedMarkOf)).toEqual(["1\u200209:15"]);
});

describe("a tour of two days", () => {
  const tour = aTour([
    aDay([aStop("ioc"), aStop("it-park")]),
    aDay([aStop("again", { place: knownPlace("ioc") })], { date: "2027-10-20" }),
  ]);
  const itinerary = straightItinerary(tour);

  test.each([
    [0, ["ioc 1", "it-park 2"], 1],
    [1, ["ioc 1"], 0],
    [null, ["ioc 1.1·2.1", "it-park 1.2"], 1],
  ])("shows of day %s: %j", (day, marks, ways) => {
    const { places, legs } = sceneOfTour(itinerary, { day });
    expect(marksOf(places)).toEqual(marks);
    expect(legs).toHaveLength(ways);
  });
});

describe("what does not work", () => {
  const late = aStop("it-park", { arriveAt: at("09:00") });
  const itinerary = straightItinerary(aTour([aDay([aStop("ioc"), late, aStop("dhpiza")])]));
  const { places, legs } = sceneOfTour(itinerary);

  test("marks the badge of its stop in letters, not by colour alone", () => {
    expect(places.map(markOf)).toEqual(["1", "2\u00a0!", "3"]);
  });

  test("marks the way that leads there too late, and no other", () => {
    expect(legs.map(({ isLate }) => isLate)).toEqual([true, false]);
  });
});

test("a way that is estimated says so; a stay at the same place draws no way", () => {
  const lunch = aStop("lunch", { place: knownPlace("it-park"), purpose: "meal" });
  const tour = aTour([aDay([aStop("ioc"), aStop("it-park"), lunch])]);
  const isEstimated = (kind: "routed" | "estimated") =>
    sceneOfTour(straightItinerary(tour, kind)).legs.map((leg) => leg.isEstimated);

  expect([isEstimated("routed"), isEstimated("estimated")]).toEqual([[false], [true]]);
});

test("a place that nobody knows is left out, and the others keep their numbers", () => {
  const tour = aTour([aDay([aStop("ioc"), aStop("atlantis"), aStop("dhpiza")])]);

  expect(marksOf(sceneOfTour(straightItinerary(tour)).places)).toEqual(["ioc 1", "dhpiza 3"]);
});

test.each<[string, string | null, string | null, unknown]>([
  ["from the airport to the hotel", "airport-t1", "novotel", ["start", "end"]],
  ["from the hotel and back", "novotel", "novotel", ["start and end"]],
  ["from a site, which has a symbol", "dhpiza", null, []],
  ["from the place of its first stop, which has a badge", "admin-centre", null, []],
  ["from nowhere in particular", null, null, []],
])("a day %s (%s to %s) shows %j", (_, start, end, roles) => {
  const stops = [aStop("first", { place: knownPlace("admin-centre") }), aStop("ioc")];
  const day = aDay(stops, {
    startPlace: start === null ? null : knownPlace(start),
    endPlace: end === null ? null : knownPlace(end),
  });
  const { ends } = sceneOfTour(straightItinerary(aTour([day])));
  const said = ends.map(({ isStart, isEnd }) =>
    [isStart && "start", isEnd && "end"].filter(Boolean).join(" and "),
  );

  expect(said).toEqual(roles);
});

test("a click on a shared badge goes through its stops one after the other", () => {
  const itinerary = straightItinerary(exampleTour());
  const meant = (selectedStop: string | null) => {
    const tour = sceneOfTour(itinerary, { selectedStop });
    const [shared] = tour.places.filter(({ stops }) => stops.length > 1);
    return [shared && stopMeant(shared), stopAtSite(tour, "it-park")];
  };

  expect(meant(null)).toEqual(["it-park", "it-park"]);
  expect(meant("it-park")).toEqual(["it-park-2", "it-park-2"]);
  expect(meant("it-park-2")).toEqual(["it-park", "it-park"]);
});

test("a site where the tour does not go has no stop", () => {
  const tour = sceneOfTour(straightItinerary(aTour([aDay([aStop("ioc")])])));

  expect([stopAtSite(tour, "dhpiza"), stopAtSite(tour, null), stopAtSite(null, "ioc")]).toEqual([
    null,
    null,
    null,
  ]);
});

test("the bounds hold the ends of the day and the bends of the way too", () => {
  const day = aDay([aStop("ioc"), aStop("cafe", { place: CAFE })], {
    startPlace: knownPlace("airport-t1"),
  });
  const tour = sceneOfTour(straightItinerary(aTour([day])));
  const [leg] = tour.legs;
  const bent = leg ? [{ ...leg, path: [...leg.path, { lng: 108.3, lat: 16.2 }] }] : [];

  expect(boundsOfTour({ ...tour, legs: bent })).toEqual({
    west: 108.2035,
    south: 16.05,
    east: 108.3,
    north: 16.2,
  });
  expect(boundsOfTour({ places: [], legs: [], ends: [] })).toBeNull();
});
