import { useEffect, useRef, useState } from "react";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import type { BestOrder, OrderProblem } from "#domain/schedule/optimise.ts";
import { orderProblemOf } from "#domain/schedule/optimiseProblem.ts";
import { itineraryOf } from "#domain/schedule/schedule.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { orderStops } from "#domain/tour/tourEdit.ts";
import { findBestOrder } from "#services/optimiser.ts";
import type { Fallback } from "#services/router.ts";
import type { LegsFor } from "./orderLegs.ts";

export interface OrderAnswer {
  readonly best: BestOrder;
  /** Of the tour in that order. */
  readonly itinerary: Itinerary;
  /** What was asked. */
  readonly problem: OrderProblem;
  /** The ways are not those of the server in the settings. */
  readonly fallback: Fallback | null;
}

export type OrderSearch =
  | { readonly kind: "idle" }
  /** `share` of the work that is done, from 0 to 1. */
  | { readonly kind: "working"; readonly share: number }
  | ({ readonly kind: "found" } & OrderAnswer)
  | { readonly kind: "cancelled" }
  /** A place or a way is unknown. */
  | { readonly kind: "unknown" }
  | { readonly kind: "failed" };

interface OrderSearching {
  readonly tour: Tour;
  readonly dayIndex: number;
  readonly legsFor: LegsFor;
}

/** Looks for the best order of a day when asked to. What was found is about one tour: with another it goes. */
export function useOrderSearch({ tour, dayIndex, legsFor }: OrderSearching): {
  readonly search: OrderSearch;
  readonly start: () => void;
  readonly cancel: () => void;
  readonly forget: () => void;
} {
  const [about, setAbout] = useState<{ tour: Tour; search: OrderSearch } | null>(null);
  const running = useRef<AbortController | null>(null);
  const isStale = about !== null && about.tour !== tour;
  useEffect(() => {
    if (isStale) running.current?.abort();
  }, [isStale]);
  useEffect(() => () => running.current?.abort(), []);

  const start = () => {
    const controller = new AbortController();
    running.current?.abort();
    running.current = controller;
    const show = (search: OrderSearch) => {
      if (running.current === controller && !controller.signal.aborted) setAbout({ tour, search });
    };
    show({ kind: "working", share: 0 });
    void searched(controller.signal, (share) => show({ kind: "working", share })).then(show);
  };
  const end = (search: OrderSearch) => {
    running.current?.abort();
    running.current = null;
    setAbout({ tour, search });
  };
  return {
    search: about && !isStale ? about.search : { kind: "idle" },
    start,
    cancel: () => end({ kind: "cancelled" }),
    forget: () => end({ kind: "idle" }),
  };

  async function searched(
    signal: AbortSignal,
    onProgress: (share: number) => void,
  ): Promise<OrderSearch> {
    const day = tour.days[dayIndex];
    if (!day) return { kind: "unknown" };
    const { startPlace, stops, endPlace } = day;
    const places = [startPlace, ...stops.map(({ place }) => place), endPlace];
    try {
      const { answer: legs, fallback } = await legsFor(
        places.filter((place) => place !== null),
        signal,
      );
      const problem = orderProblemOf(tour, dayIndex, legs);
      if (problem === null) return { kind: "unknown" };
      const best = await findBestOrder(problem, { signal, onProgress });
      const ordered = orderStops(tour, dayIndex, best.order);
      const itinerary = itineraryOf(ordered, legs);
      return { kind: "found", best, itinerary, problem, fallback };
    } catch {
      // An abort comes here, too, and is shown to nobody.
      return { kind: "failed" };
    }
  }
}
