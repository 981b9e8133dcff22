import { NO_DECK } from "#domain/tour/deck.ts";
import { EXAMPLE_ID } from "#domain/tour/exampleTour.ts";
import { PURPOSES, type Stop, type StopPlace, type Tour, type TourDay } from "#domain/tour/tour.ts";
import { NO_TOUR_SECRETS, UNWRITTEN } from "#domain/tour/tourEdit.ts";
import { ISSUE_LIMIT, instantOf, secondsOf, type TourIssue } from "#domain/tour/tourIssue.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import type { FieldCoder } from "./tourCodeModel.ts";
import {
  codedClock,
  codedDate,
  codedMinutes,
  codedPlace,
  codedStopId,
  codedText,
  codedWindows,
  type Given,
  given,
} from "./tourCodeParts.ts";

// One description for both ways: a writer is given the tour and gives back what it wrote, a reader
// is given undefined and gives back what it read. The order of the calls, their names and chances
// are the format: changing one is a new version of the code.

/** A tour and of which issue it is; null: of none, it is being worked on. */
export interface IssuedTour {
  readonly tour: Tour;
  readonly issue: TourIssue | null;
}

/**
 * The public fields but the deck's, see tourCodeDeck.ts; all others come out empty. Null: a place of a later version. What a forged code
 * unfolds to may break LIMITS in its values, not in how many there are.
 */
export function codedTour(code: FieldCoder, whole: Given<IssuedTour>): IssuedTour | null {
  const issue = codedIssue(code, whole?.issue);
  const tour = whole?.tour;
  const isExample = code.flag("example", 0.3, tour?.isExample);
  const id = codedTourId(code, tour?.id);
  const title = codedText(code, "title", LIMITS.title, tour?.title);
  const isCoach = code.flag("coach", 0.7, tour && tour.vehicle === "coach");
  const bufferMinutes = codedMinutes(code, "buffer", 7, tour?.bufferMinutes);
  const days: TourDay[] = [];
  do {
    const day = codedDay(code, tour?.days[days.length], days);
    if (!day) return null;
    days.push(day);
  } while (
    days.length < LIMITS.days &&
    code.flag("another day", 0.1, tour && tour.days.length > days.length)
  );
  return {
    issue,
    tour: {
      id,
      title,
      isExample,
      vehicle: isCoach ? "coach" : "car",
      bufferMinutes,
      days,
      deck: NO_DECK,
      secrets: NO_TOUR_SECRETS,
    },
  };
}

function codedIssue(code: FieldCoder, issue: Given<TourIssue | null>): TourIssue | null {
  if (
    !code.flag(
      "issue",
      0.5,
      given(issue, (one) => one !== null),
    )
  )
    return null;
  return {
    number: code.number("issue", 16, issue ? Math.min(issue.number, ISSUE_LIMIT) : undefined),
    issuedAt: instantOf(
      code.number("issued at", 32, issue ? secondsOf(issue.issuedAt) : undefined),
    ),
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function codedTourId(code: FieldCoder, id: Given<string>): string {
  const isOfExample = given(id, (known) => known === EXAMPLE_ID);
  if (code.flag("id of the example", 0.3, isOfExample)) return EXAMPLE_ID;
  const isUuid = given(id, (known) => UUID.test(known));
  if (!code.flag("uuid", 0.8, isUuid)) return code.text("en", LIMITS.id, id);
  const digits = id?.replaceAll("-", "");
  const read = Array.from({ length: 32 }, (_, i) => {
    const digit = given(digits, (known) => Number.parseInt(known.charAt(i), 16));
    // Each in a context of its own: in random digits there is nothing to learn.
    return code.number(`uuid ${i}`, 4, digit).toString(16);
  });
  return read.join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function codedDay(
  code: FieldCoder,
  day: Given<TourDay>,
  before: readonly TourDay[],
): TourDay | null {
  const date = codedDate(code, day?.date, before.at(-1)?.date);
  const startsAt = codedClock(code, "starts", day?.startsAt);
  const endsAt = codedClock(code, "ends", day?.endsAt);
  const startPlace = codedEnd(code, "start", day?.startPlace);
  const endPlace = codedEnd(code, "end", day?.endPlace);
  if (startPlace === "unknown" || endPlace === "unknown") return null;
  const all = before.flatMap((other) => other.stops);
  const stops: Stop[] = [];
  while (
    all.length < LIMITS.stops &&
    code.flag("another stop", 0.8, day && day.stops.length > stops.length)
  ) {
    const stop = codedStop(code, day?.stops[stops.length], all);
    if (!stop) return null;
    stops.push(stop);
    all.push(stop);
  }
  return { date, startsAt, endsAt, startPlace, endPlace, stops };
}

function codedEnd(
  code: FieldCoder,
  name: "start" | "end",
  place: Given<StopPlace | null>,
): StopPlace | null | "unknown" {
  if (
    !code.flag(
      `${name} place`,
      0.5,
      given(place, (one) => one !== null),
    )
  )
    return null;
  return codedPlace(code, place ?? undefined) ?? "unknown";
}

function codedStop(code: FieldCoder, stop: Given<Stop>, before: readonly Stop[]): Stop | null {
  const place = codedPlace(code, stop?.place);
  if (!place) return null;
  const id = codedStopId(code, place, stop?.id);
  const purpose = code.number(
    "purpose",
    2,
    given(stop, (one) => PURPOSES.indexOf(one.purpose)),
  );
  const hours = before.findLast(({ windows }) => windows.length > 0)?.windows ?? [];
  const stayMinutes = codedClock(code, "stay", stop?.stayMinutes);
  const windows = codedWindows(code, stop?.windows, hours);
  const isFixed = code.flag("fixed", 0.5, stop && stop.arriveAt !== null);
  const arriveAt = isFixed ? codedClock(code, "arrive", stop?.arriveAt ?? undefined) : null;
  const host = codedText(code, "host", LIMITS.host, stop?.host);
  const note = codedText(code, "note", LIMITS.note, stop?.note);
  return {
    ...UNWRITTEN,
    id,
    place,
    purpose: PURPOSES[purpose] ?? "visit",
    stayMinutes,
    windows,
    arriveAt,
    host,
    note,
  };
}
