import { isSame } from "#domain/base/sameData.ts";
import type { DayMinutes, ItineraryDay, Travel, Visit } from "#domain/schedule/itinerary.ts";
import type { StopPlace, TourDay } from "#domain/tour/tour.ts";

/** A place at which a day starts or ends. */
export interface EndRow {
  readonly kind: "start" | "end";
  readonly at: DayMinutes;
  readonly place: StopPlace;
}

export interface VisitRow {
  readonly kind: "visit";
  readonly visit: Visit;
  /** In the order of the day, from 1. */
  readonly number: number;
}

/** `travel` is null where one of the two places is not known, so that none is counted. */
export interface DriveRow {
  readonly kind: "drive";
  readonly travel: Travel | null;
}

/** What a day's table has, from the top down. */
export type DayRow = EndRow | VisitRow | DriveRow;

/** An end of the day that is the stop beside it is not said twice. */
export function dayRows(day: ItineraryDay, { startPlace, endPlace }: TourDay): readonly DayRow[] {
  const visits = day.visits.map((visit, i): VisitRow => ({ kind: "visit", visit, number: i + 1 }));
  const start = endRow({ kind: "start", at: day.startsAt, place: startPlace }, visits[0]);
  const end = endRow({ kind: "end", at: day.endsAt, place: endPlace }, visits.at(-1));
  const halts = [...start, ...visits, ...end];
  return halts.flatMap((halt, i) => {
    const before = halts[i - 1];
    return before ? [...driveBetween(before, halt, day.travels), halt] : [halt];
  });
}

function endRow(
  row: Omit<EndRow, "place"> & { readonly place: StopPlace | null },
  beside: VisitRow | undefined,
): EndRow[] {
  const { place } = row;
  if (place === null || (beside && isSame(place, placeAt(beside)))) return [];
  return [{ ...row, place }];
}

/** None within one place. The same way takes the same time whenever it is driven. */
function driveBetween(
  before: EndRow | VisitRow,
  after: EndRow | VisitRow,
  travels: readonly Travel[],
): DriveRow[] {
  const [from, to] = [placeAt(before), placeAt(after)];
  if (isSame(from, to)) return [];
  const travel = travels.find((each) => isSame(each.from, from) && isSame(each.to, to)) ?? null;
  return [{ kind: "drive", travel }];
}

function placeAt(halt: EndRow | VisitRow): StopPlace {
  return halt.kind === "visit" ? halt.visit.stop.place : halt.place;
}
