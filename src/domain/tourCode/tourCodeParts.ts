import { isSame } from "#domain/base/sameData.ts";
import type { LocalText } from "#domain/base/text.ts";
import { DAY_COUNT, dayAfter, dayNumber, isoDay } from "#domain/tour/isoDay.ts";
import { stopId } from "#domain/tour/stopId.ts";
import type { ClockMinutes, IsoDate, OpeningWindow, StopPlace } from "#domain/tour/tour.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { EMPTY_TEXT, isWritten } from "#domain/tour/tourText.ts";
import type { FieldCoder } from "./tourCodeModel.ts";
import { PLACES } from "./tourCodeTables.ts";

/** What a writer is given; a reader is given nothing. See tourCodeFields.ts. */
export type Given<T> = T | undefined;

export function given<T, U>(value: Given<T>, of: (value: T) => U): Given<U> {
  return value === undefined ? undefined : of(value);
}

export function codedText(
  code: FieldCoder,
  name: string,
  limit: number,
  text: Given<LocalText>,
): LocalText {
  if (!code.flag(name, 0.5, text && isWritten(text))) return EMPTY_TEXT;
  const vi = code.text("vi", limit, text?.vi);
  const isShared = code.flag(`${name} shared`, 0.1, text && text.vi === text.en);
  return { vi, en: isShared ? vi : code.text("en", limit, text?.en) };
}

/** Minutes below 2 to the power of `bits`; most people think in steps of five. */
export function codedMinutes(
  code: FieldCoder,
  name: string,
  bits: number,
  minutes: Given<number>,
): number {
  const isRound = code.flag(
    `${name} round`,
    0.95,
    given(minutes, (value) => value % 5 === 0),
  );
  if (!isRound) return code.number(name, bits, minutes);
  return 5 * code.number(`${name} fives`, bits - 2, minutes && minutes / 5);
}

const CLOCK_BITS = 11;

export function codedClock(code: FieldCoder, name: string, at: Given<ClockMinutes>): ClockMinutes {
  return codedMinutes(code, name, CLOCK_BITS, at);
}

export function codedDate(
  code: FieldCoder,
  date: Given<IsoDate>,
  before: IsoDate | undefined,
): IsoDate {
  const next = before && dayAfter(before);
  if (
    next &&
    code.flag(
      "next day",
      0.9,
      given(date, (day) => day === next),
    )
  )
    return next;
  return isoDay(Math.min(code.number("date", 16, given(date, dayNumber)), DAY_COUNT - 1));
}

/** Hours are mostly those of the stop before. */
export function codedWindows(
  code: FieldCoder,
  windows: Given<readonly OpeningWindow[]>,
  before: readonly OpeningWindow[],
): readonly OpeningWindow[] {
  if (!code.flag("windows", 0.6, windows && windows.length > 0)) return [];
  if (code.flag("same windows", 0.5, windows && isSame(windows, before))) return before;
  const count = code.number("windows", 3, windows?.length);
  return Array.from({ length: count }, (_, i) => ({
    from: codedClock(code, "opens", windows?.[i]?.from),
    to: codedClock(code, "closes", windows?.[i]?.to),
  }));
}

/** Null: a number that this version has no place for; a later one may. */
export function codedPlace(code: FieldCoder, place: Given<StopPlace>): StopPlace | null {
  const isKnown = code.flag("known place", 0.85, place && place.kind === "known");
  const own = place?.kind === "own" ? place : undefined;
  if (isKnown) return codedKnownPlace(code, place?.kind === "known" ? place.id : undefined);
  return {
    kind: "own",
    name: codedText(code, "name", LIMITS.name, own?.name),
    point: {
      lng: codedDegrees(code, "lng", { centre: 108.2, most: 180 }, own?.point.lng),
      lat: codedDegrees(code, "lat", { centre: 16.07, most: 90 }, own?.point.lat),
    },
  };
}

const PLACE_BITS = 8;
const SPELLED_PLACE = 255;

function codedKnownPlace(code: FieldCoder, id: Given<string>): StopPlace | null {
  const number = code.number(
    "place",
    PLACE_BITS,
    given(id, (known) => (PLACES.includes(known) ? PLACES.indexOf(known) : SPELLED_PLACE)),
  );
  const known = number === SPELLED_PLACE ? code.text("en", LIMITS.placeId, id) : PLACES[number];
  return known === undefined ? null : { kind: "known", id: known };
}

const NEAR_BITS = 20;
const FAR_BITS = 29;

/** Degrees in millionths, as tours have them: 20 bits within half a degree of Da Nang. */
function codedDegrees(
  code: FieldCoder,
  name: string,
  { centre, most }: { readonly centre: number; readonly most: number },
  degrees: Given<number>,
): number {
  const millionths = given(degrees, (value) => Math.round(value * 1e6));
  const least = Math.round(centre * 1e6) - 2 ** (NEAR_BITS - 1);
  const isNear = given(millionths, (m) => m >= least && m < least + 2 ** NEAR_BITS);
  if (code.flag(`near ${name}`, 0.97, isNear)) {
    const offset = given(millionths, (m) => m - least);
    return (least + code.number(`near ${name}`, NEAR_BITS, offset)) / 1e6;
  }
  const offset = given(millionths, (m) => m + most * 1e6);
  const far = Math.min(code.number(`far ${name}`, FAR_BITS, offset), 2 * most * 1e6);
  return (far - most * 1e6) / 1e6;
}

const COUNT_BITS = 7;
const SPELLED_ID = 0;

/** Most ids follow from their place: see stopId.ts. */
export function codedStopId(code: FieldCoder, place: StopPlace, id: Given<string>): string {
  const first = stopId(place, 1);
  if (code.flag("first at its place", 0.9, id === undefined ? id : id === first)) return first;
  const number = code.number(
    "count at its place",
    COUNT_BITS,
    given(id, (known) => countOf(place, known)),
  );
  return number === SPELLED_ID ? code.text("en", LIMITS.id, id) : stopId(place, number);
}

function countOf(place: StopPlace, id: string): number {
  const numbers = Array.from({ length: 2 ** COUNT_BITS - 1 }, (_, i) => i + 1);
  return numbers.find((number) => stopId(place, number) === id) ?? SPELLED_ID;
}
