import type { Leg } from "#domain/road/travel.ts";
import type { LegLookup } from "#domain/schedule/schedule.ts";
import { NO_DECK } from "#domain/tour/deck.ts";
import type { ClockMinutes, Stop, StopPlace, Tour, TourDay } from "#domain/tour/tour.ts";

const NOTHING = { vi: "", en: "" };

/** A stop at the place of the same id, an hour long. */
export function aStop(id: string, changes: Partial<Stop> = {}): Stop {
  return {
    ...{ id, place: knownPlace(id), purpose: "visit", stayMinutes: 60, windows: [] },
    ...{ arriveAt: null, host: NOTHING, agreement: { kind: "open" }, note: NOTHING },
    guests: { meetingPoint: NOTHING, dressAndPhotos: NOTHING, questions: [] },
    secrets: { hostName: "", hostPhone: "", gateCode: "" },
    ...changes,
  };
}

/** From 08:00 to 18:00, beginning at its first stop. */
export function aDay(stops: readonly Stop[], changes: Partial<TourDay> = {}): TourDay {
  const [startsAt, endsAt] = [at("08:00"), at("18:00")];
  return {
    ...{ date: "2027-10-19", startsAt, endsAt, startPlace: null, endPlace: null, stops },
    ...changes,
  };
}

export function aTour(days: readonly TourDay[], changes: Partial<Tour> = {}): Tour {
  return {
    ...{ id: "tour", title: NOTHING, isExample: false, vehicle: "car", bufferMinutes: 0, days },
    deck: NO_DECK,
    secrets: { plate: "", driverName: "", driverPhone: "", routeDriven: "" },
    ...changes,
  };
}

export function knownPlace(id: string): StopPlace {
  return { kind: "known", id };
}

/** `08:15` as minutes after midnight. */
export function at(time: string): ClockMinutes {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** Every leg between two of the places takes so long. */
export function legsOf(
  driveMinutes: number | ((from: string, to: string) => number),
  isKnown: (id: string) => boolean = () => true,
): LegLookup {
  const minutes = typeof driveMinutes === "number" ? () => driveMinutes : driveMinutes;
  return (from, to) => {
    const [one, other] = [idOf(from), idOf(to)];
    if (!isKnown(one) || !isKnown(other)) return null;
    return aLeg(minutes(one, other));
  };
}

export function aLeg(driveMinutes: number): Leg {
  return { kind: "estimated", distanceMetres: driveMinutes * 700, driveMinutes, path: [] };
}

function idOf(place: StopPlace): string {
  return place.kind === "known" ? place.id : place.name.en;
}

/** Four sites in an order that goes there and back twice; there is a better one. */
export function thereAndBackTwice(): Tour {
  const stops = ["ioc", "dhpiza", "software-park-2", "it-park"].map((id) => aStop(id));
  const start = knownPlace("admin-centre");
  return aTour([aDay(stops, { startPlace: start, endPlace: start })], { bufferMinutes: 5 });
}
