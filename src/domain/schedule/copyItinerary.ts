import { isSame } from "#domain/base/sameData.ts";
import type { Leg } from "#domain/road/travel.ts";
import { type CopyKind, copyOf } from "#domain/tour/copy.ts";
import type { StopPlace, Tour } from "#domain/tour/tour.ts";
import type { Itinerary, ItineraryDay, Visit } from "./itinerary.ts";
import { itineraryOf, type LegLookup } from "./schedule.ts";

/**
 * A copy of a tour on the clock: as planned, whatever the delays of an itinerary, so that all that is
 * given out under one number says the same. Conflicts are the organiser's affair; their own copy has
 * them all.
 */
export function itineraryOfCopy(itinerary: Itinerary, kind: CopyKind): Itinerary {
  const planned = withoutDelays(itinerary);
  const tour = copyOf(planned.tour, kind);
  const days = planned.days.map((day, index) => dayOfCopy(day, tour, index));
  return { tour, days, conflicts: kind === "organiser" ? planned.conflicts : [] };
}

function dayOfCopy(day: ItineraryDay, tour: Tour, index: number): ItineraryDay {
  const stops = tour.days[index]?.stops ?? [];
  const visits = day.visits.flatMap((visit, i) => {
    const stop = stops[i];
    // The uncut stop must not come through, so a visit without its stop does not either.
    return stop?.id === visit.stop.id ? [{ ...visit, stop }] : [];
  });
  return { ...day, visits };
}

function withoutDelays(itinerary: Itinerary): Itinerary {
  const isDelayed = itinerary.days.some(
    ({ startsAt, visits }, index) =>
      startsAt !== itinerary.tour.days[index]?.startsAt || visits.some(lastsOtherwise),
  );
  return isDelayed ? itineraryOf(itinerary.tour, legsIn(itinerary)) : itinerary;
}

function lastsOtherwise({ stop, begins, ends }: Visit): boolean {
  return ends - begins !== Math.max(0, stop.stayMinutes);
}

/** The legs that an itinerary was made with: a delay leads nowhere else. */
function legsIn({ days, conflicts }: Itinerary): LegLookup {
  const travels = days.flatMap((day) => day.travels);
  const unknown = conflicts.flatMap((conflict) =>
    conflict.kind === "unknown-place" ? [conflict.place] : [],
  );
  const isKnown = (place: StopPlace) => place.kind === "own" || !unknown.includes(place.id);
  return (from, to) => {
    const travel = travels.find((other) => isSame(other.from, from) && isSame(other.to, to));
    if (travel) return travel.leg;
    return isSame(from, to) && isKnown(from) ? NOWHERE : null;
  };
}

const NOWHERE: Leg = { kind: "estimated", distanceMetres: 0, driveMinutes: 0, path: [] };
