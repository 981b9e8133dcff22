import type { Language } from "#domain/base/text.ts";
import type { Site } from "#domain/evidence/site.ts";
import type { StopPlace } from "#domain/tour/tour.ts";
import { tourFileWords } from "#i18n/tourFileWords.ts";
import { aboutLines } from "./aboutTour.ts";
import { bilingual } from "./bilingual.ts";
import { daNangInstant } from "./daNangClock.ts";
import { dayEntries, type LegEntry, type StopEntry } from "./dayEntries.ts";
import { htmlDescription } from "./htmlDescription.ts";
import { lineOf, pointOf, sitePlacemarks } from "./kmlGround.ts";
import { legStyle, placeStyle, styles } from "./kmlStyles.ts";
import { legLine } from "./legLine.ts";
import { mapCredit } from "./mapCredit.ts";
import { dayName, legName, placeName, stopName, tourName } from "./placeName.ts";
import { stayTimes } from "./stayTimes.ts";
import { factLines } from "./stopFacts.ts";
import type { TourFile } from "./tourFile.ts";
import { element, textElement, type Xml, xmlFile } from "./xml.ts";

/** OGC KML 2.2: the sites of the tour in their colours, then stops and drives day by day. */
export function kmlOf(file: TourFile): string {
  const sites = sitesOf(file);
  const root = {
    xmlns: "http://www.opengis.net/kml/2.2",
    "xmlns:atom": "http://www.w3.org/2005/Atom",
  };
  const document = element("Document", {}, [
    textElement("name", tourName(file)),
    textElement("open", "1"),
    ...(file.link === null ? [] : [element("atom:link", { href: file.link }, [])]),
    textElement(
      "description",
      htmlDescription(file, (language) => aboutLines(file, language)),
    ),
    ...styles(sites),
    folder(
      bilingual(file.language, (language) => tourFileWords[language].sites),
      sites.flatMap((site) => sitePlacemarks(site, file)),
    ),
    ...file.itinerary.days.map((_, index) => dayFolder(index, file)),
  ]);
  return xmlFile(element("kml", root, [document]));
}

/** Each site once, in the order in which the tour comes by. */
function sitesOf(file: TourFile): readonly Site[] {
  const sites = file.itinerary.tour.days.flatMap(({ startPlace, stops, endPlace }) =>
    [startPlace, ...stops.map(({ place }) => place), endPlace].flatMap(
      (place) => (place && file.placeOf(place)?.site) ?? [],
    ),
  );
  return [...new Map(sites.map((site) => [site.id, site])).values()];
}

function folder(name: string, children: readonly Xml[]): Xml {
  if (children.length === 0) return [];
  return element("Folder", {}, [textElement("name", name), ...children]);
}

function dayFolder(index: number, file: TourFile): Xml {
  const [day, planned] = [file.itinerary.days[index], file.itinerary.tour.days[index]];
  if (!day || !planned) return [];
  const entries = dayEntries(file, index);
  const stops = entries.flatMap((entry) => (entry.kind === "stop" ? [stopMark(entry, file)] : []));
  const legs = entries.flatMap((entry) => (entry.kind === "leg" ? [legMark(entry, file)] : []));
  const named = (words: "stops" | "legs") =>
    bilingual(file.language, (language) => tourFileWords[language][words]);
  return folder(dayName({ date: day.date, dayNumber: index + 1 }, file), [
    ...endMark("start", planned.startPlace, file),
    folder(named("stops"), stops),
    folder(named("legs"), legs),
    ...endMark("end", planned.endPlace, file),
  ]);
}

function stopMark({ day, visit, mark }: StopEntry, file: TourFile): Xml {
  const place = file.placeOf(visit.stop.place);
  const lines = (language: Language) => [
    stayTimes(day.date, visit, language),
    ...factLines(visit, file, language),
  ];
  return placemark({
    name: `${mark}. ${stopName(visit.stop, file)}`,
    description: htmlDescription(file, lines),
    style: placeStyle(place?.site ?? null),
    times: {
      begin: daNangInstant(day.date, visit.begins),
      end: daNangInstant(day.date, visit.ends),
    },
    geometry: place ? pointOf(place.point) : [],
  });
}

function legMark({ day, travel }: LegEntry, file: TourFile): Xml {
  const credit = mapCredit(travel.leg, file);
  const lines = (language: Language) => [
    stayTimes(day.date, { begins: travel.departs, ends: travel.arrives }, language),
    legLine(travel, file, language),
    ...(credit === "" ? [] : [tourFileWords[language].roadCredit]),
  ];
  return placemark({
    name: legName(travel.to, file),
    description: htmlDescription(file, lines),
    style: legStyle(travel.leg),
    times: {
      begin: daNangInstant(day.date, travel.departs),
      end: daNangInstant(day.date, travel.arrives),
    },
    geometry: lineOf(travel.leg.path),
  });
}

function endMark(which: "start" | "end", place: StopPlace | null, file: TourFile): readonly Xml[] {
  const found = place && file.placeOf(place);
  if (!place || !found) return [];
  const name = bilingual(file.language, (language) =>
    tourFileWords[language].labelled(
      tourFileWords[language][which],
      placeName(place, file, language),
    ),
  );
  const style = placeStyle(found.site);
  return [placemark({ name, description: "", style, times: null, geometry: pointOf(found.point) })];
}

interface Placemark {
  readonly name: string;
  readonly description: string;
  readonly style: string;
  /** As data and not as a TimeSpan, which hides all but one moment of the day. */
  readonly times: { readonly begin: string; readonly end: string } | null;
  readonly geometry: Xml;
}

function placemark({ name, description, style, times, geometry }: Placemark): Xml {
  const data = Object.entries(times ?? {}).map(([key, value]) =>
    element("Data", { name: key }, [textElement("value", value)]),
  );
  return element("Placemark", {}, [
    textElement("name", name),
    textElement("description", description),
    textElement("styleUrl", `#${style}`),
    ...(data.length === 0 ? [] : [element("ExtendedData", {}, data)]),
    geometry,
  ]);
}
