import { fail, ok, type Result } from "#domain/base/result.ts";
import { isSame } from "#domain/base/sameData.ts";
import { copyOf } from "#domain/tour/copy.ts";
import { NO_DECK, slideIdsOf } from "#domain/tour/deck.ts";
import { isPlaceId, isStopId, isTourId } from "#domain/tour/stopId.ts";
import type { StopPlace, Tour } from "#domain/tour/tour.ts";
import { stopsOf } from "#domain/tour/tourEdit.ts";
import type { TourIssue } from "#domain/tour/tourIssue.ts";
import { tidyTour } from "#domain/tour/tourTidy.ts";
import { bitReader, bitWriter } from "./tourCodeBits.ts";
import { CHECK_DIGITS, checkOf } from "./tourCodeCheck.ts";
import { codedDeck } from "./tourCodeDeck.ts";
import { codedTour, type IssuedTour } from "./tourCodeFields.ts";
import { fieldCoder } from "./tourCodeModel.ts";

// A code is one digit of its version, three that check the rest, and the tour. This frame holds for
// every version, so that a damaged code and one of a later app can be told apart.
/** A tour whose slides follow from it: these codes have nothing about slides in them. */
const WITHOUT_DECK = "1";
/** A tour, and what the person has made of its slides. */
const WITH_DECK = "2";
const SHORTEST = 1 + CHECK_DIGITS;

/** More than the fullest tour takes, in letters that have to be spelled out. */
export const TOUR_CODE_LIMIT = 4_500_000;

/** Why a code gives no tour. */
export type TourCodeProblem =
  /** There are characters in it that no code has, or too few. */
  | { readonly kind: "not-a-code" }
  | { readonly kind: "too-long"; readonly length: number; readonly limit: number }
  /** Cut off or mistyped. */
  | { readonly kind: "damaged" }
  /** Made by a later version of the app. */
  | { readonly kind: "newer-version" };

/** The public copy of a tour in characters that no address has to escape. Same tour, same code. */
export function formatTourCode(tour: Tour, issue: TourIssue | null = null): string {
  const writer = bitWriter();
  const coder = fieldCoder(writer.code);
  const copy = tidyTour(copyOf(tour, "public"));
  const version = isSame(copy.deck, NO_DECK) ? WITHOUT_DECK : WITH_DECK;
  codedTour(coder, { tour: copy, issue });
  if (version === WITH_DECK) codedDeck(coder, slideIdsOf(copy), copy.deck);
  const body = writer.finish();
  return version + checkOf(version, body) + body;
}

export function parseTourCode(code: string): Result<Tour, TourCodeProblem> {
  const opened = openTourCode(code);
  return opened.ok ? ok(opened.value.tour) : opened;
}

/** The tour of a code, and which issue of it this is. Marks that a mail program adds are ignored. */
export function openTourCode(text: string): Result<IssuedTour, TourCodeProblem> {
  if (text.length > TOUR_CODE_LIMIT) {
    return fail({ kind: "too-long", length: text.length, limit: TOUR_CODE_LIMIT });
  }
  const code = withoutTail(text.trim());
  if (code.length < SHORTEST || !/^[\w-]+$/.test(code)) return fail({ kind: "not-a-code" });
  const [version, check, body] = [code.charAt(0), code.slice(1, SHORTEST), code.slice(SHORTEST)];
  if (check !== checkOf(version, body)) return fail({ kind: "damaged" });
  if (version !== WITHOUT_DECK && version !== WITH_DECK) return fail({ kind: "newer-version" });
  return opened(version, body);
}

const TAIL = ".,;:!?)]>”\"'’";

function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && TAIL.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function opened(version: string, body: string): Result<IssuedTour, TourCodeProblem> {
  const reader = bitReader(body);
  const coder = fieldCoder(reader.code);
  const read = codedTour(coder, undefined);
  const deck =
    read && version === WITH_DECK ? codedDeck(coder, slideIdsOf(read.tour), undefined) : NO_DECK;
  if (reader.isSpent()) return fail({ kind: "damaged" });
  // A place that this version has no number for.
  if (!read) return fail({ kind: "newer-version" });
  const tour = tidyTour({ ...read.tour, deck });
  return isSound(tour) ? ok({ ...read, tour }) : fail({ kind: "damaged" });
}

/** What a right check does not say: whoever forges a code can compute that as well. */
function isSound(tour: Tour): boolean {
  const stops = stopsOf(tour);
  const places = [
    ...stops.map(({ place }) => place),
    ...tour.days.flatMap(({ startPlace, endPlace }) => [startPlace, endPlace]),
  ];
  return (
    isTourId(tour.id) &&
    stops.every(({ id }) => isStopId(id)) &&
    new Set(stops.map(({ id }) => id)).size === stops.length &&
    places.every(isSoundPlace)
  );
}

function isSoundPlace(place: StopPlace | null): boolean {
  return place === null || place.kind === "own" || isPlaceId(place.id);
}
