import type { LocalText } from "#domain/base/text.ts";
import { otherLanguage } from "#domain/base/text.ts";
import { legBasis, roundedMetres } from "#i18n/legText.ts";
import { tourFileWords } from "#i18n/tourFileWords.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { copyLine } from "./aboutTour.ts";
import { bilingual, inEachLanguage } from "./bilingual.ts";
import { decimals } from "./coordinates.ts";
import { csvOf } from "./csv.ts";
import { daNangClock } from "./daNangClock.ts";
import { type LegEntry, type StopEntry, tourEntries } from "./dayEntries.ts";
import { legMinutes } from "./legLine.ts";
import { placeName } from "./placeName.ts";
import { factLabel, STOP_FACTS, type StopFact, stopFacts } from "./stopFacts.ts";
import type { TourFile } from "./tourFile.ts";

type Column = keyof (typeof tourFileWords)["en"]["columns"] | Exclude<StopFact, "waits">;

/** Figures are one column, words one for each language, headed in it. */
type Row = Readonly<Partial<Record<Column, string | LocalText>>>;

const COLUMNS: readonly Column[] = [
  "day",
  "date",
  "kind",
  "number",
  "arrives",
  "begins",
  "ends",
  "minutes",
  "driveMinutes",
  "bufferMinutes",
  "distanceMetres",
  "from",
  "place",
  "purpose",
  "lat",
  "lng",
  "arriveAt",
  "windows",
  "host",
  "note",
  "meetingPoint",
  "dressAndPhotos",
  "questions",
  "agreement",
  "basis",
  "copy",
];

/** A row for each stop and each drive, in the order of the day; no column is empty. */
export function tourCsv(file: TourFile): string {
  const rows = tourEntries(file).map((entry) =>
    entry.kind === "stop" ? stopRow(entry, file) : legRow(entry, file),
  );
  const columns = COLUMNS.flatMap((column) => columnsOf(column, rows, file));
  const filled = columns.filter(({ cells }) => cells.some((cell) => cell !== ""));
  return csvOf([
    filled.map(({ title }) => title),
    ...rows.map((_, i) => filled.map(({ cells }) => cells[i] ?? "")),
  ]);
}

interface FileColumn {
  readonly title: string;
  readonly cells: readonly string[];
}

function columnsOf(column: Column, rows: readonly Row[], file: TourFile): readonly FileColumn[] {
  const values = rows.map((row) => row[column] ?? "");
  const isText = values.some((value) => typeof value !== "string");
  if (!isText) {
    const title = bilingual(file.language, (language) => titleOf(column, language));
    return [{ title, cells: values.map((value) => (typeof value === "string" ? value : "")) }];
  }
  return [file.language, otherLanguage(file.language)].map((language) => ({
    title: titleOf(column, language),
    cells: values.map((value) => (typeof value === "string" ? value : value[language])),
  }));
}

function titleOf(column: Column, language: "vi" | "en"): string {
  const fact = STOP_FACTS.find((each) => each === column);
  if (fact) return factLabel(fact, language);
  const columns: Readonly<Partial<Record<Column, string>>> = tourFileWords[language].columns;
  return columns[column] ?? column;
}

function stopRow(entry: StopEntry, file: TourFile): Row {
  const { day, visit, mark } = entry;
  const { stop, arrives, begins, ends } = visit;
  const point = file.placeOf(stop.place)?.point;
  const fact = (name: StopFact) =>
    inEachLanguage((language) => stopFacts(visit, file, language).get(name) ?? "");
  return {
    ...common(entry, file),
    kind: bilingual(file.language, (language) => tourFileWords[language].rows.stop),
    number: mark,
    arrives: clockCell(day.date, arrives),
    begins: clockCell(day.date, begins),
    ends: clockCell(day.date, ends),
    minutes: `${ends - begins}`,
    place: inEachLanguage((language) => placeName(stop.place, file, language)),
    purpose: inEachLanguage((language) => tourWords[language].purposes[stop.purpose]),
    ...(point ? { lat: decimals(point.lat), lng: decimals(point.lng) } : {}),
    arriveAt: fact("arriveAt").vi,
    windows: fact("windows").vi,
    host: fact("host"),
    note: fact("note"),
    meetingPoint: fact("meetingPoint"),
    dressAndPhotos: fact("dressAndPhotos"),
    questions: fact("questions"),
    agreement: fact("agreement"),
  };
}

function legRow(entry: LegEntry, file: TourFile): Row {
  const { day, travel } = entry;
  const { from, to, leg, departs, arrives } = travel;
  const { drive, buffer } = legMinutes(travel, file);
  return {
    ...common(entry, file),
    kind: bilingual(file.language, (language) => tourFileWords[language].rows.leg),
    begins: clockCell(day.date, departs),
    ends: clockCell(day.date, arrives),
    minutes: `${arrives - departs}`,
    driveMinutes: `${drive}`,
    bufferMinutes: `${buffer}`,
    distanceMetres: `${roundedMetres(leg.distanceMetres)}`,
    from: inEachLanguage((language) => placeName(from, file, language)),
    place: inEachLanguage((language) => placeName(to, file, language)),
    basis: inEachLanguage((language) => legBasis(leg, language)),
  };
}

/** What a row says of itself even where it is taken out of its table. */
function common({ day, dayNumber }: StopEntry | LegEntry, file: TourFile): Row {
  const { isExample } = file.itinerary.tour;
  return {
    day: `${dayNumber}`,
    date: day.date,
    copy: inEachLanguage((language) =>
      [copyLine(file, language), ...(isExample ? [tourWords[language].example] : [])].join(". "),
    ),
  };
}

/** As spreadsheets read a date with a time. */
function clockCell(date: string, minutes: number): string {
  const clock = daNangClock(date, minutes);
  return `${clock.date} ${clock.time}`;
}
