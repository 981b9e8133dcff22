import type { Itinerary, Visit } from "#domain/schedule/itinerary.ts";

export function visitOf(itinerary: Itinerary | null, day: number, stop: string): Visit | null {
  return itinerary?.days[day]?.visits.find((visit) => visit.stop.id === stop) ?? null;
}
