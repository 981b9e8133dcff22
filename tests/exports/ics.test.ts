import fc from "fast-check";
import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import type { StopPlace } from "#domain/tour/tour.ts";
import { moveStop, newTour } from "#domain/tour/tourEdit.ts";
import { icsOf } from "#exports/ics.ts";
import type { TourFile } from "#exports/tourFile.ts";
import { anyTour } from "#tests/anyTour.ts";
import { aDay, aStop, aTour, at } from "#tests/aTour.ts";
import { aTourFile } from "#tests/aTourFile.ts";
import { answers, told } from "#tests/judges.ts";

interface ReadEvent {
  readonly uid: string;
  readonly zone: string;
  readonly starts: string;
  readonly ends: string;
  readonly summary: string;
  readonly description: string;
}

/** What ical.js finds; times by the calendar's own time zone and in UTC. */
function readByIcalJs(text: string): readonly ReadEvent[] {
  const zone = new ICAL.Timezone(calendarOf(text).getFirstSubcomponent("vtimezone") ?? "");
  return eventsOf(text).map((component) => {
    const event = new ICAL.Event(component);
    const utc = (time: ICAL.Time) => {
      const zoned = time.clone();
      zoned.zone = zone;
      return zoned.toJSDate().toISOString().replace(".000", "");
    };
    return {
      uid: event.uid,
      zone: String(component.getFirstProperty("dtstart")?.getParameter("tzid")),
      starts: utc(event.startDate),
      ends: utc(event.endDate),
      summary: event.summary,
      description: event.description,
    };
  });
}

function calendarOf(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text));
}

function eventsOf(text: string): readonly ICAL.Component[] {
  return calendarOf(text).getAllSubcomponents("vevent");
}

/** Minutes after a date's midnight in Da Nang as an instant, worked out by Temporal and not by us. */
function instantByTemporal(date: string, minutes: number): string {
  const midnight = Temporal.PlainDate.from(date).toZonedDateTime("Asia/Ho_Chi_Minh");
  return midnight.add({ minutes }).toInstant().toString();
}

/** What the itinerary says. */
function expectedTimes({ itinerary }: TourFile): readonly (readonly string[])[] {
  return itinerary.days.flatMap(({ date, visits, travels }) =>
    [
      ...visits.map(({ begins, ends }) => [begins, ends] as const),
      ...travels
        .filter(({ departs, arrives }) => arrives > departs)
        .map(({ departs, arrives }) => [departs, arrives] as const),
    ].map((times) => times.map((minutes) => instantByTemporal(date, minutes))),
  );
}

const inOrder = (times: readonly (readonly string[])[]) => times.map(String).toSorted();
const timesRead = (events: readonly ReadEvent[]) =>
  events.map(({ starts, ends }) => [starts, ends]);

/** Two days, the second past midnight and over the end of the year. */
const LATE_TOUR = aTour([
  aDay([aStop("ioc", { stayMinutes: 0 }), aStop("it-park")]),
  aDay([aStop("dhpiza", { stayMinutes: 240 }), aStop("ioc-2", { place: ioc() })], {
    date: "2027-12-31",
    startsAt: at("21:30"),
    endPlace: ioc(),
  }),
]);

function ioc(): StopPlace {
  return { kind: "known", id: "ioc" };
}

describe.each([
  ["the example tour", aTourFile()],
  ["a tour past midnight", aTourFile(LATE_TOUR)],
])("%s, as ical.js reads it", (_name, file) => {
  const events = readByIcalJs(icsOf(file));

  test("has every stay and every drive at the instants of the plan", () => {
    expect(inOrder(timesRead(events))).toEqual(inOrder(expectedTimes(file)));
  });

  test("is in the time zone of Da Nang, which the file explains", () => {
    expect(new Set(events.map(({ zone }) => zone))).toEqual(new Set(["Asia/Ho_Chi_Minh"]));
    const zone = calendarOf(icsOf(file)).getFirstSubcomponent("vtimezone");
    expect(zone?.getFirstPropertyValue("tzid")).toBe("Asia/Ho_Chi_Minh");
  });
});

test("tone marks are read as they were written, in names and notes of both languages", () => {
  const stop = readByIcalJs(icsOf(aTourFile())).find(({ uid }) => uid.startsWith("stop.software"));

  expect(stop?.summary).toBe("Software Park No. 2 / Công viên phần mềm số 2");
  expect(stop?.description).toContain("xem mặt bằng còn trống 15, thăm một doanh nghiệp 25");
  expect(stop?.description).toContain("Welcome in the ICT1 lobby 10 minutes");
});

test("the language of the file comes first", () => {
  const [first] = readByIcalJs(icsOf(aTourFile(exampleTour(), { language: "vi" })));

  expect(first?.summary).toMatch(/^Trung tâm Hành chính thành phố \(tập trung\) \/ City/);
});

test("stays take time and have a place, drives leave it free", () => {
  const found = eventsOf(icsOf(aTourFile())).map((event) => [
    String(event.getFirstPropertyValue("uid")).split(".")[0],
    event.getFirstPropertyValue("transp"),
    event.hasProperty("location") && event.hasProperty("geo"),
  ]);

  expect([...new Set(found.map(String))].toSorted()).toEqual([
    "end,TRANSPARENT,false",
    "leg,TRANSPARENT,false",
    "stop,OPAQUE,true",
  ]);
});

test("a later copy has the same UIDs for the stops that moved, and a higher sequence", () => {
  const uids = (text: string) => eventsOf(text).map((event) => event.getFirstPropertyValue("uid"));
  const moved = moveStop(exampleTour(), "dhpiza", { day: 0, index: 1 });
  const [first, later] = [aTourFile(), aTourFile(moved, { number: 4 })].map(icsOf);
  const stopsOf = (text = "") => uids(text).filter((uid) => String(uid).startsWith("stop."));

  expect(stopsOf(later).toSorted()).toEqual(stopsOf(first).toSorted());
  expect(stopsOf(first)).toContain("stop.dhpiza.example@site-visit-map");
  expect(eventsOf(later ?? "").map((event) => event.getFirstPropertyValue("sequence"))).toEqual(
    eventsOf(later ?? "").map(() => 4),
  );
});

test.each(["organiser", "delegate"] as const)("states are in the organiser's copy: %s", (copy) => {
  const agreement = { kind: "confirmed", by: "Bà Lan", on: "2027-10-01" } as const;
  const tour = aTour([aDay([aStop("ioc", { agreement }), aStop("it-park")])]);
  const states = eventsOf(icsOf(aTourFile(tour, { copy }))).flatMap(
    (event) => event.getFirstPropertyValue("status") ?? [],
  );

  expect(states).toEqual(copy === "organiser" ? ["CONFIRMED", "TENTATIVE"] : []);
});

test("a link is in every event where the app has an address, and in none where it has not", () => {
  const links = (link: string | null) =>
    eventsOf(icsOf(aTourFile(exampleTour(), { link }))).flatMap(
      (event) => event.getFirstPropertyValue("url") ?? [],
    );

  expect(new Set(links("https://example.org/?tour=1"))).toEqual(
    new Set(["https://example.org/?tour=1"]),
  );
  expect(links(null)).toEqual([]);
});

test("a plan without stops is a calendar without events", () => {
  expect(eventsOf(icsOf(aTourFile(newTour("empty", "2027-10-19"))))).toEqual([]);
});

test("whatever the tour: lines of at most 75 octets of whole letters, one event an entry, all UIDs apart", () => {
  fc.assert(
    fc.property(anyTour, (tour) => {
      const file = aTourFile(tour, { copy: "organiser" });
      const text = icsOf(file);
      const lines = text.split("\r\n");
      const events = readByIcalJs(text);

      expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
      expect(lines.filter((line) => /[\r\n]|\p{Surrogate}/u.test(line))).toEqual([]);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      expect(inOrder(timesRead(events))).toEqual(inOrder(expectedTimes(file)));
    }),
    { numRuns: 60 },
  );
});

const READ_BY_PYTHON = `
import icalendar, json, sys
from datetime import timezone
utc = lambda time: time.dt.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
print(json.dumps([{
    "uid": str(event["uid"]),
    "zone": str(event["dtstart"].params["tzid"]),
    "starts": utc(event["dtstart"]),
    "ends": utc(event.get("dtend", event["dtstart"])),
    "summary": str(event["summary"]),
    "description": str(event["description"]),
} for event in calendar.walk("VEVENT")]))
`;

if (answers("python3", ["-c", "import icalendar"])) {
  test.each([
    ["the example tour", aTourFile()],
    ["a tour past midnight", aTourFile(LATE_TOUR)],
  ])("%s: Python's icalendar reads what ical.js reads", (_name, file) => {
    const read: unknown = JSON.parse(told("python3", ["-c", READ_BY_PYTHON], icsOf(file)));

    expect(read).toEqual(readByIcalJs(icsOf(file)));
  });
} else {
  test.skip("Python's icalendar reads what ical.js reads (not installed: see tests/README.md)", () => {});
}
