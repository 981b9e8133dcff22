import { holdsAll } from "#domain/tour/copy.ts";
import { TIME_ZONE } from "#domain/tour/tour.ts";
import { aboutLines, aboutTour, blocks } from "./aboutTour.ts";
import { bilingual } from "./bilingual.ts";
import { decimals } from "./coordinates.ts";
import { daNangClock, OFFSET } from "./daNangClock.ts";
import { type LegEntry, type StopEntry, tourEntries } from "./dayEntries.ts";
import { contentLine, escapeText } from "./icsLine.ts";
import { legLine } from "./legLine.ts";
import { legName, placeName, stopName, tourName } from "./placeName.ts";
import { factLines } from "./stopFacts.ts";
import type { TourFile } from "./tourFile.ts";

/**
 * A calendar (RFC 5545): a stay is time taken, a drive is not, so that it does not stand in the way
 * of whoever is not coming along. A copy with a higher number replaces the events of the one before.
 */
export function icsOf(file: TourFile): string {
  const name = escapeText(tourName(file));
  const about = escapeText(aboutTour(file));
  return [
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", "-//Site Visit Map//Tour//EN"],
    ["CALSCALE", "GREGORIAN"],
    // RFC 7986, and the names before it that calendars still go by.
    ["NAME", name],
    ["X-WR-CALNAME", name],
    ["DESCRIPTION", about],
    ["X-WR-CALDESC", about],
    ...timeZone(),
    ...tourEntries(file).flatMap((entry) => eventOf(entry, file)),
    ["END", "VCALENDAR"],
  ]
    .map(([property = "", value = ""]) => contentLine(property, value))
    .join("");
}

type Property = readonly [name: string, value: string];

function timeZone(): readonly Property[] {
  return [
    ["BEGIN", "VTIMEZONE"],
    ["TZID", TIME_ZONE],
    ["BEGIN", "STANDARD"],
    // The last change: IANA time zone database, Asia/Ho_Chi_Minh.
    ["DTSTART", "19750613T000000"],
    ["TZOFFSETFROM", "+0800"],
    ["TZOFFSETTO", OFFSET.replace(":", "")],
    ["TZNAME", "+07"],
    ["END", "STANDARD"],
    ["END", "VTIMEZONE"],
  ];
}

function eventOf(entry: StopEntry | LegEntry, file: TourFile): readonly Property[] {
  return [
    ["BEGIN", "VEVENT"],
    // No id of an entry has a second dot, and no id of a tour begins with one.
    ["UID", `${entry.id}.${file.itinerary.tour.id}@site-visit-map`],
    ["SEQUENCE", `${file.number}`],
    ["DTSTAMP", `${file.issuedAt.replace(/[-:]|\.\d+/g, "")}`],
    ...(entry.kind === "stop" ? stayOf(entry, file) : driveOf(entry, file)),
    ...(file.link === null ? [] : [["URL", file.link] as const]),
    ["END", "VEVENT"],
  ];
}

function stayOf({ day, visit }: StopEntry, file: TourFile): readonly Property[] {
  const { stop, begins, ends } = visit;
  const point = file.placeOf(stop.place)?.point ?? null;
  const description = blocks(file, (language) => [
    ...factLines(visit, file, language),
    ...aboutLines(file, language),
  ]);
  const isConfirmed = stop.agreement.kind === "confirmed";
  return [
    ...times(day.date, begins, ends),
    ["SUMMARY", escapeText(stopName(stop, file))],
    ["LOCATION", escapeText(bilingual(file.language, (each) => placeName(stop.place, file, each)))],
    ...(point ? [["GEO", `${decimals(point.lat)};${decimals(point.lng)}`] as const] : []),
    ["DESCRIPTION", escapeText(description)],
    // Only the organiser's copy knows.
    ...(holdsAll(file.copy, "organiser")
      ? [["STATUS", isConfirmed ? "CONFIRMED" : "TENTATIVE"] as const]
      : []),
    ["TRANSP", "OPAQUE"],
  ];
}

function driveOf({ day, travel }: LegEntry, file: TourFile): readonly Property[] {
  const description = blocks(file, (language) => [
    legLine(travel, file, language),
    ...aboutLines(file, language),
  ]);
  return [
    ...times(day.date, travel.departs, travel.arrives),
    ["SUMMARY", escapeText(legName(travel.to, file))],
    ["DESCRIPTION", escapeText(description)],
    ["TRANSP", "TRANSPARENT"],
  ];
}

function times(date: string, from: number, to: number): readonly Property[] {
  // §3.8.2.2: an end is later than the start; an event without one ends as it starts.
  const ends = to > from ? [[`DTEND;TZID=${TIME_ZONE}`, wallTime(date, to)] as const] : [];
  return [[`DTSTART;TZID=${TIME_ZONE}`, wallTime(date, from)], ...ends];
}

function wallTime(date: string, minutes: number): string {
  const clock = daNangClock(date, minutes);
  return `${clock.date.replaceAll("-", "")}T${clock.time.replace(":", "")}00`;
}
