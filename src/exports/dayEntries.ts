import { isSame } from "#domain/base/sameData.ts";
import type { ItineraryDay, Travel, Visit } from "#domain/schedule/itinerary.ts";
import type { TourFile } from "./tourFile.ts";

interface Entry {
  readonly day: ItineraryDay;
  /** From 1. */
  readonly dayNumber: number;
  /** Unlike that of any other entry of the tour; a stop's and its leg's move with it. */
  readonly id: string;
}

export interface StopEntry extends Entry {
  readonly kind: "stop";
  readonly visit: Visit;
  /** As on the map: `2`, or `1.2` on the first of several days. */
  readonly mark: string;
}

export interface LegEntry extends Entry {
  readonly kind: "leg";
  readonly travel: Travel;
}

/** All stops and drives of a tour, one after the other. */
export function tourEntries(file: TourFile): readonly (StopEntry | LegEntry)[] {
  return file.itinerary.days.flatMap((_, index) => dayEntries(file, index));
}

/** Where one stays at a place there is no drive, and so no entry. */
export function dayEntries(
  { itinerary }: TourFile,
  index: number,
): readonly (StopEntry | LegEntry)[] {
  const day = itinerary.days[index];
  if (!day) return [];
  const common = { day, dayNumber: index + 1 };
  const waiting = [...day.travels];
  const stops = day.visits.flatMap((visit, i) => {
    const { id } = visit.stop;
    const number = `${i + 1}`;
    const mark = itinerary.days.length > 1 ? `${index + 1}.${number}` : number;
    const stop: StopEntry = { ...common, kind: "stop", id: `stop.${id}`, visit, mark };
    // To a place that nobody knows there is no travel.
    const travel = isSame(waiting[0]?.to, visit.stop.place) ? waiting.shift() : undefined;
    return travel ? [...driven({ ...common, kind: "leg", id: `leg.${id}`, travel }), stop] : [stop];
  });
  const home = waiting.flatMap((travel) =>
    driven({ ...common, kind: "leg", id: `end.${index + 1}`, travel }),
  );
  return [...stops, ...home];
}

function driven(leg: LegEntry): readonly LegEntry[] {
  return leg.travel.arrives > leg.travel.departs ? [leg] : [];
}
