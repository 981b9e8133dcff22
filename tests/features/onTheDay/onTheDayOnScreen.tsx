import { act, fireEvent, screen, within } from "@testing-library/react";
import { useMemo } from "react";
import { afterEach, beforeEach, vi } from "vitest";
import type { Language } from "#domain/base/text.ts";
import { epochOf } from "#domain/schedule/clock.ts";
import { itineraryOf } from "#domain/schedule/schedule.ts";
import type { StopPlace, Tour } from "#domain/tour/tour.ts";
import { OnTheDay } from "#features/onTheDay/OnTheDay.tsx";
import { showOwnTime } from "#state/ownTime.ts";
import { clearDelays, openTour, type PlanMeta, useTour } from "#state/tour.ts";
import { aDay, aStop, aTour, at, legsOf } from "#tests/aTour.ts";
import { catalog, renderIn } from "#tests/screen.tsx";

export const DAY = "2027-10-19";

/**
 * IOC 08:00–09:00, Software Park 09:20–10:20, IT Park 10:40–11:40, Hi-Tech Park 12:00–13:00, and back at
 * the administrative centre at 13:20.
 */
export function fourStops(changes: Partial<Tour> = {}): Tour {
  const endPlace = { kind: "known", id: "admin-centre" } as const;
  const stops = ["ioc", "software-park-2", "it-park", "dhpiza"].map((id) => aStop(id));
  return aTour([aDay(stops, { endPlace })], changes);
}

export interface OnScreen {
  readonly tour?: Tour;
  /** In Da Nang. */
  readonly time: string;
  readonly date?: string;
  readonly zone?: string;
  readonly plan?: Partial<PlanMeta>;
  readonly onClose?: () => void;
}

/** The plan in the hand at that time, every drive 20 minutes; the clock is a false one. */
export function renderOnTheDay(language: Language, onScreen: OnScreen) {
  const { tour = fourStops(), time, date = DAY, plan } = onScreen;
  vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"] });
  vi.setSystemTime(epochOf(date, at(time)));
  openTour(tour, "device", plan);
  return renderIn(language, <Planned {...onScreen} />);
}

/** Nobody knows the place called "gone". */
const legs = legsOf(20, (id) => id !== "gone");

function Planned({ zone = "Asia/Ho_Chi_Minh", onClose = () => {} }: OnScreen) {
  const tour = useTour((state) => state.tour);
  const delays = useTour((state) => state.delays);
  return (
    <OnTheDay
      itinerary={useMemo(() => itineraryOf(tour, legs, delays), [tour, delays])}
      base={useMemo(() => itineraryOf(tour, legs), [tour])}
      catalog={catalog}
      zone={zone}
      directions={(from, to) => <span>{`way from ${idOf(from)} to ${idOf(to)}`}</span>}
      onClose={onClose}
    />
  );
}

function idOf(place: StopPlace): string {
  return place.kind === "known" ? place.id : place.name.en;
}

/** The clock goes on to that time, in Da Nang. */
export function passTo(time: string, date = DAY): void {
  act(() => {
    vi.advanceTimersByTime(epochOf(date, at(time)) - Date.now());
  });
}

/** Part of the screen with that name. */
export function part(name: string) {
  return within(screen.getByRole("region", { name }));
}

/** What is on, and how long yet. */
export function now(language: Language = "en"): string {
  return screen.getByRole("region", { name: NOW[language] }).textContent ?? "";
}

export function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole("button", { name }));
}

/** What is said aloud of where the group is. */
export function said(): string {
  return screen.getAllByRole("status")[0]?.textContent ?? "";
}

const NOW = { en: "Now", vi: "Bây giờ" };

beforeEach(() => {
  clearDelays();
  showOwnTime(false);
});

afterEach(() => {
  vi.useRealTimers();
});
