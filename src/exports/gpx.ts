import type { LngLat } from "#domain/base/geo.ts";
import type { Leg } from "#domain/road/travel.ts";
import type { StopPlace } from "#domain/tour/tour.ts";
import { legBasis } from "#i18n/legText.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { aboutTour, blocks } from "./aboutTour.ts";
import { bilingual } from "./bilingual.ts";
import { decimals } from "./coordinates.ts";
import { dayEntries, type StopEntry, tourEntries } from "./dayEntries.ts";
import { mapCredit } from "./mapCredit.ts";
import { dayName, placeName, stopName, tourName } from "./placeName.ts";
import { stayTimes } from "./stayTimes.ts";
import { factLines } from "./stopFacts.ts";
import type { TourFile } from "./tourFile.ts";
import { element, textElement, type Xml, xmlFile } from "./xml.ts";

/** GPX 1.1: stops as waypoints, a route for each day, and what is routed of it as its track. */
export function gpxOf(file: TourFile): string {
  const stops = tourEntries(file).flatMap((entry) => (entry.kind === "stop" ? [entry] : []));
  const days = file.itinerary.days.map((_, index) => index);
  const root = {
    version: "1.1",
    creator: "Site Visit Map",
    xmlns: "http://www.topografix.com/GPX/1/1",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation":
      "http://www.topografix.com/GPX/1/1 http://www.topografix.com/GPX/1/1/gpx.xsd",
  };
  return xmlFile(
    element("gpx", root, [
      metadata(file),
      ...stops.map((stop) => waypoint(stop, file)),
      ...days.map((index) => route(index, file)),
      ...days.map((index) => track(index, file)),
    ]),
  );
}

function metadata(file: TourFile): Xml {
  const { link, issuedAt } = file;
  return element("metadata", {}, [
    textElement("name", tourName(file)),
    textElement("desc", aboutTour(file)),
    ...(link === null ? [] : [element("link", { href: link }, [])]),
    textElement("time", issuedAt),
  ]);
}

function waypoint({ day, visit, mark }: StopEntry, file: TourFile): Xml {
  const { stop } = visit;
  const point = file.placeOf(stop.place)?.point;
  if (!point) return [];
  const words = (language: "vi" | "en") => [
    stayTimes(day.date, visit, language),
    ...factLines(visit, file, language),
  ];
  return element("wpt", degreesOf(point), [
    textElement("name", `${mark}. ${stopName(stop, file)}`),
    textElement("desc", blocks(file, words)),
    textElement("type", tourWords[file.language].purposes[stop.purpose]),
  ]);
}

function route(index: number, file: TourFile): Xml {
  const [day, planned] = [file.itinerary.days[index], file.itinerary.tour.days[index]];
  if (!day || !planned) return [];
  const points = [
    ...placePoint(planned.startPlace, file),
    ...day.visits.flatMap(({ stop }) => placePoint(stop.place, file)),
    ...placePoint(planned.endPlace, file),
  ];
  if (points.length === 0) return [];
  return element("rte", {}, [
    textElement("name", dayName({ date: day.date, dayNumber: index + 1 }, file)),
    textElement("number", `${index + 1}`),
    ...points,
  ]);
}

function placePoint(place: StopPlace | null, file: TourFile): readonly Xml[] {
  const point = place && file.placeOf(place)?.point;
  if (!place || !point) return [];
  const name = bilingual(file.language, (language) => placeName(place, file, language));
  return [element("rtept", degreesOf(point), [textElement("name", name)])];
}

function track(index: number, file: TourFile): Xml {
  const legs = dayEntries(file, index).flatMap((entry) =>
    entry.kind === "leg" && hasWay(entry.travel.leg) ? [entry.travel.leg] : [],
  );
  const [first] = legs;
  const day = file.itinerary.days[index];
  if (!first || !day) return [];
  const bases = legs.map((leg) => bilingual(file.language, (language) => legBasis(leg, language)));
  return element("trk", {}, [
    textElement("name", dayName({ date: day.date, dayNumber: index + 1 }, file)),
    textElement(
      "src",
      [...new Set([...bases, ...legs.map((leg) => mapCredit(leg, file))])].join("\n").trim(),
    ),
    textElement("number", `${index + 1}`),
    ...legs.map(({ path }) =>
      element(
        "trkseg",
        {},
        path.map((point) => element("trkpt", degreesOf(point), [])),
      ),
    ),
  ]);
}

/** An estimate is a straight line, and no way that a device should lead along. */
function hasWay({ kind, path }: Leg): boolean {
  return kind === "routed" && path.length > 1;
}

/** In GPX the date line is the 180th degree west only. */
function degreesOf({ lng, lat }: LngLat): { readonly lat: string; readonly lon: string } {
  const lon = decimals(lng);
  return { lat: decimals(lat), lon: lon === "180" ? "-180" : lon };
}
