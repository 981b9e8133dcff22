import { describe, expect, test } from "vitest";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { itineraryOf } from "#domain/schedule/schedule.ts";
import { startOf } from "#domain/tour/today.ts";
import { aDay, aStop, aTour, at, knownPlace, legsOf } from "#tests/aTour.ts";

/** `arrives begins ends` of each visit of the first day. */
function clockOf({ days }: Itinerary): string[] {
  return (days[0]?.visits ?? []).map(({ arrives, begins, ends }) =>
    [arrives, begins, ends]
      .map((time) => `${Math.floor(time / 60)}:${`${time % 60}`.padStart(2, "0")}`)
      .join(" "),
  );
}

const kindsOf = ({ conflicts }: Itinerary) => conflicts.map(({ kind }) => kind);

describe("a day that works", () => {
  test("begins at its first stop where it has no start place", () => {
    const itinerary = itineraryOf(aTour([aDay([aStop("ioc"), aStop("it-park")])]), legsOf(30));

    expect(clockOf(itinerary)).toEqual(["8:00 8:00 9:00", "9:30 9:30 10:30"]);
    expect(itinerary.days[0]?.travels).toHaveLength(1);
    expect(itinerary.days[0]?.endsAt).toBe(at("10:30"));
    expect(itinerary.conflicts).toEqual([]);
  });

  test("has the way from its start place and to its end place", () => {
    const hotel = knownPlace("hotel");
    const day = aDay([aStop("ioc")], { startPlace: hotel, endPlace: knownPlace("airport") });
    const itinerary = itineraryOf(aTour([day]), legsOf(30));

    expect(clockOf(itinerary)).toEqual(["8:30 8:30 9:30"]);
    expect(itinerary.days[0]?.travels.map(({ departs, arrives }) => [departs, arrives])).toEqual([
      [at("08:00"), at("08:30")],
      [at("09:30"), at("10:00")],
    ]);
    expect(itinerary.days[0]?.endsAt).toBe(at("10:00"));
  });

  test("rounds a leg up to whole minutes before it adds the buffer", () => {
    const day = aDay([aStop("ioc")], { startPlace: knownPlace("hotel") });
    const itinerary = itineraryOf(aTour([day], { bufferMinutes: 10 }), legsOf(12.1));

    expect(clockOf(itinerary)).toEqual(["8:23 8:23 9:23"]);
  });

  test("takes twenty minutes for a leg that adds up to a hair more", () => {
    const day = aDay([aStop("ioc")], { startPlace: knownPlace("hotel") });

    expect(clockOf(itineraryOf(aTour([day]), legsOf(20.000_000_01)))[0]).toMatch(/^8:20/);
  });

  test("loses no time and no buffer between two stops at one place", () => {
    const lunch = aStop("lunch", { place: knownPlace("ioc") });
    const tour = aTour([aDay([aStop("ioc"), lunch])], { bufferMinutes: 10 });

    expect(clockOf(itineraryOf(tour, legsOf(3)))).toEqual(["8:00 8:00 9:00", "9:00 9:00 10:00"]);
  });

  test("may end exactly when it must", () => {
    const tour = aTour([aDay([aStop("ioc", { stayMinutes: 600 })])]);

    expect(itineraryOf(tour, legsOf(0)).conflicts).toEqual([]);
  });
});

describe("whoever is early", () => {
  test("waits for the agreed time", () => {
    const tour = aTour([aDay([aStop("ioc", { arriveAt: at("08:15") })])]);

    expect(clockOf(itineraryOf(tour, legsOf(0)))).toEqual(["8:00 8:15 9:15"]);
  });

  test("waits until the hours begin", () => {
    const windows = [{ from: at("09:00"), to: at("10:00") }];
    const itinerary = itineraryOf(aTour([aDay([aStop("ioc", { windows })])]), legsOf(0));

    expect(clockOf(itinerary)).toEqual(["8:00 9:00 10:00"]);
    expect(itinerary.conflicts).toEqual([]);
  });
});

describe("a stay outside of its hours is reported, not moved", () => {
  const windows = [{ from: at("08:00"), to: at("09:00") }];

  test("by how much it overruns them", () => {
    const stop = aStop("ioc", { windows, stayMinutes: 90 });
    const itinerary = itineraryOf(aTour([aDay([stop])]), legsOf(0));

    expect(clockOf(itinerary)).toEqual(["8:00 8:00 9:30"]);
    expect(itinerary.conflicts).toMatchObject([{ kind: "closed", stop: "ioc", overMinutes: 30 }]);
  });

  test("without minutes where it begins after all of them", () => {
    const itinerary = itineraryOf(
      aTour([aDay([aStop("first"), aStop("ioc", { windows })])]),
      legsOf(30),
    );

    expect(clockOf(itinerary)[1]).toBe("9:30 9:30 10:30");
    expect(itinerary.conflicts).toMatchObject([{ kind: "closed", stop: "ioc", overMinutes: null }]);
  });

  test("though the agreed time is kept", () => {
    const stop = aStop("ioc", { windows, arriveAt: at("10:00") });
    const itinerary = itineraryOf(aTour([aDay([stop])]), legsOf(0));

    expect(clockOf(itinerary)).toEqual(["8:00 10:00 11:00"]);
    expect(kindsOf(itinerary)).toEqual(["closed"]);
  });
});

test("a day that starts late reaches every stop later, and is late for what was agreed", () => {
  const stops = [aStop("ioc", { arriveAt: at("08:35") }), aStop("it-park")];
  const days = [
    aDay(stops, { startPlace: knownPlace("hotel") }),
    aDay([aStop("dhpiza")], { date: "2027-10-20" }),
  ];
  const late = itineraryOf(aTour(days), legsOf(30), new Map([[startOf("2027-10-19"), 60]]));

  expect(clockOf(late)).toEqual(["9:30 9:30 10:30", "11:00 11:00 12:00"]);
  expect(late.days.map(({ startsAt }) => startsAt)).toEqual([at("09:00"), at("08:00")]);
  expect(late.conflicts).toMatchObject([
    { kind: "late", stop: "ioc", lateMinutes: 55, startBy: at("08:05") },
  ]);
});

describe("a delay", () => {
  const delays = new Map([["ioc", 25]]);

  test("lengthens the stay and moves what follows", () => {
    const tour = aTour([aDay([aStop("ioc"), aStop("it-park")])]);

    expect(clockOf(itineraryOf(tour, legsOf(30), delays))).toEqual([
      "8:00 8:00 9:25",
      "9:55 9:55 10:55",
    ]);
  });

  test("is no reason to wait for later hours", () => {
    const windows = [
      { from: at("08:00"), to: at("09:00") },
      { from: at("13:00"), to: at("17:00") },
    ];
    const itinerary = itineraryOf(aTour([aDay([aStop("ioc", { windows })])]), legsOf(0), delays);

    expect(clockOf(itinerary)).toEqual(["8:00 8:00 9:25"]);
    expect(itinerary.conflicts).toMatchObject([{ kind: "closed", overMinutes: 25 }]);
  });

  test("cannot make a stay shorter than nothing", () => {
    const tour = aTour([aDay([aStop("ioc")])]);

    expect(clockOf(itineraryOf(tour, legsOf(0), new Map([["ioc", -90]])))).toEqual([
      "8:00 8:00 8:00",
    ]);
  });
});

describe("the end of a day", () => {
  test("is past its planned end by the way home, too", () => {
    const day = aDay([aStop("ioc", { stayMinutes: 600 })], { endPlace: knownPlace("hotel") });

    expect(itineraryOf(aTour([day]), legsOf(25)).conflicts).toEqual([
      { day: 0, kind: "past-end", overMinutes: 25, endsAt: at("18:00") },
    ]);
  });

  test.each([
    { startsAt: "22:00", stay: 120, drive: 0, stop: undefined, fact: "may be midnight" },
    { startsAt: "22:00", stay: 121, drive: 0, stop: "ioc", fact: "past midnight names the stop" },
    { startsAt: "22:00", stay: 110, drive: 20, stop: null, fact: "past midnight on the way" },
  ])("$fact", ({ startsAt, stay, drive, stop }) => {
    const day = aDay([aStop("ioc", { stayMinutes: stay })], {
      ...{ startsAt: at(startsAt), endsAt: at("23:59"), endPlace: knownPlace("hotel") },
    });
    const late = itineraryOf(aTour([day]), legsOf(drive)).conflicts.find(
      ({ kind }) => kind === "past-midnight",
    );

    expect(late).toEqual(stop === undefined ? undefined : { day: 0, kind: "past-midnight", stop });
  });

  test("past midnight goes on counting the day's minutes", () => {
    const day = aDay([aStop("ioc")], { startsAt: at("23:30"), endsAt: at("23:59") });

    expect(clockOf(itineraryOf(aTour([day]), legsOf(0)))).toEqual(["23:30 23:30 24:30"]);
  });

  test("before its start is said once, and not as lateness, too", () => {
    const day = aDay([aStop("ioc")], { endsAt: at("07:00") });

    expect(kindsOf(itineraryOf(aTour([day]), legsOf(0)))).toEqual(["ends-before-start"]);
  });
});

describe("several days", () => {
  const day = (date: string) => aDay([aStop(date)], { date });

  test("each begin at their own time", () => {
    const tour = aTour([day("2027-10-19"), { ...day("2027-10-20"), startsAt: at("07:00") }]);
    const { days, conflicts } = itineraryOf(tour, legsOf(30));

    expect(days.map(({ visits }) => visits[0]?.begins)).toEqual([at("08:00"), at("07:00")]);
    expect(conflicts).toEqual([]);
  });

  test.each([
    { dates: ["2027-10-19", "2027-10-19"], wrong: [1] },
    { dates: ["2027-10-20", "2027-10-19", "2027-10-20"], wrong: [1] },
    { dates: ["2027-12-31", "2028-01-01"], wrong: [] },
  ])("on $dates are out of order at $wrong", ({ dates, wrong }) => {
    const { conflicts } = itineraryOf(aTour(dates.map(day)), legsOf(0));

    expect(conflicts).toEqual(
      wrong.map((index) => ({ day: index, kind: "dates-out-of-order", date: dates[index] })),
    );
  });
});

describe("a place that nobody knows", () => {
  const legs = legsOf(30, (id) => id !== "nowhere");

  test("is reported, and no way to it or from it is counted", () => {
    const stops = ["ioc", "nowhere", "it-park", "dhpiza"].map((id) => aStop(id));
    const itinerary = itineraryOf(aTour([aDay(stops)]), legs);

    expect(itinerary.conflicts).toEqual([
      { day: 0, kind: "unknown-place", stop: "nowhere", place: "nowhere" },
    ]);
    expect(itinerary.days[0]?.travels.map(({ departs }) => departs)).toEqual([at("11:00")]);
  });

  test("is reported where it is all there is", () => {
    expect(itineraryOf(aTour([aDay([aStop("nowhere")])]), legs).conflicts).toHaveLength(1);
  });

  test("is reported once as start and end", () => {
    const [startPlace, endPlace] = [knownPlace("nowhere"), knownPlace("nowhere")];
    const { conflicts } = itineraryOf(
      aTour([aDay([aStop("ioc")], { startPlace, endPlace })]),
      legs,
    );

    expect(conflicts).toEqual([{ day: 0, kind: "unknown-place", stop: null, place: "nowhere" }]);
  });
});

test("a leg that is missing between known places is a bug", () => {
  const legs = legsOf(10);
  const tour = aTour([aDay([aStop("ioc"), aStop("it-park")])]);

  expect(() => itineraryOf(tour, (from, to) => (from === to ? legs(from, to) : null))).toThrow();
});

test("a day without stops ends as it starts", () => {
  expect(itineraryOf(aTour([aDay([])]), legsOf(10)).days).toEqual([
    { date: "2027-10-19", startsAt: 480, visits: [], travels: [], endsAt: 480 },
  ]);
});
