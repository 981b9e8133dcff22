import type { ReactElement } from "react";
import type { Language } from "#domain/base/text.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { itineraryOf, type LegLookup } from "#domain/schedule/schedule.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { openTour, useTour } from "#state/tour.ts";
import { legsOf } from "#tests/aTour.ts";
import { renderIn } from "#tests/screen.tsx";

interface OnClock {
  readonly tour: Tour;
  /** With the delays. */
  readonly itinerary: Itinerary;
  /** Without them. */
  readonly base: Itinerary;
}

interface ClockOptions {
  readonly language?: Language;
  readonly legs?: LegLookup;
}

/** A part of the planner over the open tour, on a clock without a network; drives take 20 minutes. */
export function renderOnClock(
  tour: Tour,
  part: (onClock: OnClock) => ReactElement,
  { language = "en", legs = legsOf(20) }: ClockOptions = {},
) {
  openTour(tour, "device");
  return renderIn(language, <OnClockPart part={part} legs={legs} />);
}

interface OnClockPartProps {
  readonly part: (onClock: OnClock) => ReactElement;
  readonly legs: LegLookup;
}

function OnClockPart({ part, legs }: OnClockPartProps) {
  const { tour, delays } = useTour();
  return part({
    tour,
    itinerary: itineraryOf(tour, legs, delays),
    base: itineraryOf(tour, legs),
  });
}
