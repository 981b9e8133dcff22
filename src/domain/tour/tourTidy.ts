import type { LocalText } from "#domain/base/text.ts";
import { tidyDeck } from "./deck.ts";
import { isIsoDay } from "./isoDay.ts";
import { isPlaceId } from "./stopId.ts";
import type {
  Agreement,
  ClockMinutes,
  GuestNotes,
  OpeningWindow,
  Stop,
  StopPlace,
  StopSecrets,
  Tour,
  TourDay,
  TourSecrets,
} from "./tour.ts";
import { LAST_MINUTE, LIMITS } from "./tourLimits.ts";
import { eachLanguage, oneLine, someLines } from "./tourText.ts";

// Whatever comes in, a tour keeps to LIMITS: texts are cleaned and cut, numbers brought into range,
// and what cannot be brought there (a date that does not exist) stays as it was in `before`.
// A tidy tour comes out as it went in.

export function tidyTour(tour: Tour, before: Tour = tour): Tour {
  const days = tour.days.map((day, i) => tidyDay(day, before.days[i] ?? day));
  return {
    id: tour.id,
    title: eachLanguage(tour.title, (text) => oneLine(text, LIMITS.title)),
    isExample: tour.isExample,
    vehicle: tour.vehicle,
    bufferMinutes: whole(tour.bufferMinutes, LIMITS.bufferMinutes, before.bufferMinutes),
    days,
    deck: tidyDeck(tour.deck, { days }),
    secrets: tidyTourSecrets(tour.secrets),
  };
}

export function tidyDay(day: TourDay, before: TourDay = day): TourDay {
  return {
    date: isIsoDay(day.date) ? day.date : before.date,
    startsAt: clock(day.startsAt, before.startsAt),
    endsAt: clock(day.endsAt, before.endsAt),
    startPlace: day.startPlace && tidyPlace(day.startPlace, before.startPlace),
    endPlace: day.endPlace && tidyPlace(day.endPlace, before.endPlace),
    stops: day.stops.map((stop) => tidyStop(stop)),
  };
}

export function tidyStop(stop: Stop, before: Stop = stop): Stop {
  return {
    id: stop.id,
    place: tidyPlace(stop.place, before.place) ?? stop.place,
    purpose: stop.purpose,
    stayMinutes: whole(stop.stayMinutes, LIMITS.stayMinutes, before.stayMinutes),
    windows: stop.windows.slice(0, LIMITS.windows).map((window, i) => {
      return tidyWindow(window, before.windows[i] ?? window);
    }),
    arriveAt: stop.arriveAt === null ? null : clock(stop.arriveAt, before.arriveAt),
    host: eachLanguage(stop.host, (text) => oneLine(text, LIMITS.host)),
    agreement: tidyAgreement(stop.agreement, before.agreement),
    note: paragraphs(stop.note, LIMITS.note),
    guests: tidyGuests(stop.guests),
    secrets: tidyStopSecrets(stop.secrets),
  };
}

function tidyPlace(place: StopPlace, before: StopPlace | null): StopPlace | null {
  if (place.kind === "known") return isPlaceId(place.id) ? { kind: "known", id: place.id } : before;
  const { lng, lat } = place.point;
  if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)) return before;
  return {
    kind: "own",
    name: eachLanguage(place.name, (text) => oneLine(text, LIMITS.name)),
    point: { lng: micro(lng), lat: micro(lat) },
  };
}

/** To a tenth of a metre, so that no file or link has to round. Adding 0 makes -0 a plain 0. */
function micro(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6 + 0;
}

/** One that closes before it opens is kept: it is what the person has typed, and fits no stay. */
function tidyWindow({ from, to }: OpeningWindow, before: OpeningWindow): OpeningWindow {
  return { from: clock(from, before.from), to: clock(to, before.to) };
}

function tidyAgreement(agreement: Agreement, before: Agreement): Agreement {
  if (agreement.kind !== "confirmed") return { kind: agreement.kind };
  if (!isIsoDay(agreement.on)) return before;
  return {
    kind: "confirmed",
    by: oneLine(agreement.by, LIMITS.confirmedBy),
    on: agreement.on,
  };
}

function tidyGuests({ meetingPoint, dressAndPhotos, questions }: GuestNotes): GuestNotes {
  return {
    meetingPoint: paragraphs(meetingPoint, LIMITS.guestNote),
    dressAndPhotos: paragraphs(dressAndPhotos, LIMITS.guestNote),
    questions: questions.slice(0, LIMITS.questions).map(({ text, answer }) => ({
      text: paragraphs(text, LIMITS.question),
      answer: someLines(answer, LIMITS.answer),
    })),
  };
}

function tidyStopSecrets({ hostName, hostPhone, gateCode }: StopSecrets): StopSecrets {
  return { hostName: secret(hostName), hostPhone: secret(hostPhone), gateCode: secret(gateCode) };
}

function tidyTourSecrets(secrets: TourSecrets): TourSecrets {
  return {
    plate: secret(secrets.plate),
    driverName: secret(secrets.driverName),
    driverPhone: secret(secrets.driverPhone),
    routeDriven: secret(secrets.routeDriven),
  };
}

function secret(text: string): string {
  return oneLine(text, LIMITS.secret);
}

function paragraphs(text: LocalText, limit: number): LocalText {
  return eachLanguage(text, (words) => someLines(words, limit));
}

function clock(minutes: number, before: ClockMinutes | null): ClockMinutes {
  return whole(minutes, LAST_MINUTE, before ?? 0);
}

function whole(value: number, most: number, before: number): number {
  if (Number.isNaN(value)) return Number.isNaN(before) ? 0 : before;
  return Math.round(Math.min(Math.max(value, 0), most)) + 0;
}
