import type { LngLat } from "#domain/base/geo.ts";
import { LANGUAGES, type Language, type LocalText } from "#domain/base/text.ts";
import { type StopPlace, TIME_ZONE } from "#domain/tour/tour.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { legBasis, roundedMetres } from "#i18n/legText.ts";
import { tourFileWords } from "#i18n/tourFileWords.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { positionOf } from "./coordinates.ts";
import { daNangInstant } from "./daNangClock.ts";
import { type LegEntry, type StopEntry, tourEntries } from "./dayEntries.ts";
import { legMinutes } from "./legLine.ts";
import { placeName, tourName } from "./placeName.ts";
import { STOP_FACTS, stopFacts } from "./stopFacts.ts";
import type { TourFile } from "./tourFile.ts";

/** Times are told as times. */
const TEXT_FACTS = STOP_FACTS.filter((fact) => !["waits", "arriveAt", "windows"].includes(fact));

/**
 * GeoJSON (RFC 7946): stops as points and drives as lines, one to a line of the file, in the order of
 * the day. Texts are `{ vi, en }`. A stop at a place that nobody knows has no geometry.
 */
export function tourGeojson(file: TourFile): string {
  const features = tourEntries(file).map((entry) =>
    entry.kind === "stop" ? stopFeature(entry, file) : legFeature(entry, file),
  );
  const lines = features.map((feature) => JSON.stringify(feature));
  return [
    '{"type":"FeatureCollection",',
    `"name":${JSON.stringify(tourName(file))},`,
    `"tour":${JSON.stringify(aboutTour(file))},`,
    '"features":[',
    ...(lines.length === 0 ? [] : [lines.join(",\n")]),
    "]}\n",
  ].join("\n");
}

function aboutTour({ itinerary, copy, number, issuedAt, link }: TourFile): object {
  const { id, title, isExample, vehicle } = itinerary.tour;
  return {
    id,
    ...texts("title", (language) => title[language]),
    ...(isExample ? texts("note", (language) => tourWords[language].example) : {}),
    vehicle,
    timeZone: TIME_ZONE,
    copy,
    ...(number > 0 ? { number } : {}),
    issuedAt,
    ...(link === null ? {} : { url: link }),
  };
}

function stopFeature({ id, day, dayNumber, visit, mark }: StopEntry, file: TourFile): object {
  const { stop, arrives, begins, ends } = visit;
  const windows = stop.windows.map(({ from, to }) => ({
    from: clockTime(from),
    to: clockTime(to),
  }));
  const properties = {
    kind: "stop",
    day: dayNumber,
    mark,
    ...texts("name", (language) => placeName(stop.place, file, language)),
    ...known("place", stop.place),
    purpose: stop.purpose,
    arrives: daNangInstant(day.date, arrives),
    begins: daNangInstant(day.date, begins),
    ends: daNangInstant(day.date, ends),
    ...(stop.arriveAt === null ? {} : { arriveAt: clockTime(stop.arriveAt) }),
    ...(windows.length === 0 ? {} : { windows }),
    ...Object.assign(
      {},
      ...TEXT_FACTS.map((fact) =>
        texts(fact, (language) => stopFacts(visit, file, language).get(fact) ?? ""),
      ),
    ),
  };
  const point = file.placeOf(stop.place)?.point;
  const geometry = point ? { type: "Point", coordinates: positionOf(point) } : null;
  return { type: "Feature", id, geometry, properties };
}

function legFeature({ id, day, dayNumber, travel }: LegEntry, file: TourFile): object {
  const { from, to, leg, departs, arrives } = travel;
  const { drive, buffer } = legMinutes(travel, file);
  const isBundled = leg.kind === "routed" && leg.basis.kind === "bundled";
  const properties = {
    kind: "leg",
    day: dayNumber,
    ...texts("from", (language) => placeName(from, file, language)),
    ...texts("to", (language) => placeName(to, file, language)),
    departs: daNangInstant(day.date, departs),
    arrives: daNangInstant(day.date, arrives),
    driveMinutes: drive,
    bufferMinutes: buffer,
    distanceMetres: roundedMetres(leg.distanceMetres),
    isEstimated: leg.kind === "estimated",
    ...texts("basis", (language) => legBasis(leg, language)),
    ...(isBundled ? texts("credit", (language) => tourFileWords[language].roadCredit) : {}),
  };
  return { type: "Feature", id, geometry: lineOf(leg.path), properties };
}

function lineOf(path: readonly LngLat[]): object | null {
  return path.length < 2 ? null : { type: "LineString", coordinates: path.map(positionOf) };
}

function known(key: string, place: StopPlace): object {
  return place.kind === "known" ? { [key]: place.id } : {};
}

/** A property in the languages in which there is something to say, if there are any. */
function texts(key: string, textIn: (language: Language) => string): object {
  const written = LANGUAGES.map((language) => [language, textIn(language)] as const).filter(
    ([, text]) => text.trim() !== "",
  );
  const value: Partial<LocalText> = Object.fromEntries(written);
  return written.length === 0 ? {} : { [key]: value };
}
