import { screen, within } from "@testing-library/react";
import type { Language } from "#domain/base/text.ts";
import type { Leg } from "#domain/road/travel.ts";
import type { Conflict } from "#domain/schedule/itinerary.ts";
import { itineraryOf } from "#domain/schedule/schedule.ts";
import type { Stop, Tour } from "#domain/tour/tour.ts";
import { stopOf } from "#domain/tour/tourEdit.ts";
import { DayHead } from "#features/tour/DayHead.tsx";
import { StopFields } from "#features/tour/StopFields.tsx";
import { StopList } from "#features/tour/StopList.tsx";
import { TourHead } from "#features/tour/TourHead.tsx";
import { TourNotice } from "#features/tour/TourNotice.tsx";
import { openTour, type PlanMeta, tourNow, useTour } from "#state/tour.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import { catalog, renderIn } from "#tests/screen.tsx";

export const PLACES = ["ioc", "software-park-2", "it-park", "dhpiza"] as const;

/** A day over the four sites from 08:00, an hour at each and every drive 20 minutes. */
export function fourStops(changes: Partial<Tour> = {}): Tour {
  return aTour([aDay(PLACES.map((id) => aStop(id)))], changes);
}

export const ROUTED = {
  kind: "routed",
  basis: { kind: "bundled" },
  distanceMetres: 12_340,
  driveMinutes: 20,
  path: [],
  accessMetres: 0,
} as const satisfies Leg;

export interface OnScreen {
  readonly leg?: Leg;
  readonly conflicts?: readonly Conflict[];
  /** Whether the clock is still on its way. */
  readonly isLoading?: boolean;
  readonly plan?: Partial<PlanMeta>;
}

/** The tour as the planner shows it, on a clock without a network. */
export function renderPlan(language: Language, tour: Tour, onScreen: OnScreen = {}) {
  openTour(tour, "device", onScreen.plan);
  return renderIn(language, <Plan {...onScreen} />);
}

function Plan({ leg = ROUTED, conflicts, isLoading = false }: OnScreen) {
  const tour = useTour((state) => state.tour);
  const delays = useTour((state) => state.delays);
  const onClock = itineraryOf(tour, () => leg, delays);
  const itinerary = isLoading ? null : { ...onClock, conflicts: conflicts ?? onClock.conflicts };
  return (
    <main>
      <TourHead tour={tour} />
      {tour.days.map((day, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a day has no name but its place
        <section key={i} aria-label={day.date}>
          <DayHead tour={tour} dayIndex={i} catalog={catalog} />
          <StopList
            tour={tour}
            dayIndex={i}
            itinerary={itinerary}
            catalog={catalog}
            Fields={StopFields}
          />
        </section>
      ))}
      <TourNotice tour={tour} itinerary={itinerary} catalog={catalog} />
    </main>
  );
}

/** Ids of the stops of a day in their order. */
export function order(day = 0): readonly string[] {
  return tourNow().days[day]?.stops.map(({ id }) => id) ?? [];
}

export function stopNow(id: string): Stop {
  const stop = stopOf(tourNow(), id);
  if (!stop) throw new Error(`The tour has no stop ${id}`);
  return stop;
}

/** What can be found in the item of a stop. */
export function item(id: string) {
  const element = document.querySelector<HTMLElement>(`[data-stop="${id}"]`);
  if (!element) throw new Error(`The list has no stop ${id}`);
  return within(element);
}

export function button(name: string): HTMLElement {
  return screen.getByRole("button", { name });
}

export function said(): string {
  return screen.getByRole("status").textContent ?? "";
}
