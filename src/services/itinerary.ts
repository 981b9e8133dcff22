import { useIsFetching, useQueries } from "@tanstack/react-query";
import type { LngLat } from "#domain/base/geo.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { estimatedLeg } from "#domain/road/estimate.ts";
import type { Leg } from "#domain/road/travel.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { type Delays, itineraryOf, type LegLookup } from "#domain/schedule/schedule.ts";
import type { IsoDate, Tour, TourDay } from "#domain/tour/tour.ts";
import { placeOf } from "#domain/tour/tourPlace.ts";
import { type Fallback, legsQuery, type Routed, type RouterChoice } from "./router.ts";
import { type Routers, useRouters } from "./useRouters.ts";

export interface LoadedItinerary {
  /**
   * The tour on the clock; the same object while nothing in it changes. Null at the start. While the
   * bundled roads are asked about a place that has just come in (for a moment) it is that of the tour
   * before: `itinerary.tour` says of which.
   */
  readonly itinerary: Itinerary | null;
  /** The same as it was planned, without the delays of the day. */
  readonly planned: Itinerary | null;
  /** Whether ways are still being asked for; those of a server replace the bundled ones. */
  readonly isLoading: boolean;
  /** The server of the settings did not answer, and the bundled roads did. */
  readonly fallback: Fallback | null;
  /** Asks the server again. */
  readonly tryAgain: () => void;
}

const NO_DELAYS: Delays = new Map();

/** What changes no place, vehicle or year asks for nothing: only the clock is worked out again. */
export function useItinerary(
  tour: Tour,
  catalog: Catalog,
  delays: Delays = NO_DELAYS,
): LoadedItinerary {
  const routers = useRouters();
  const isFetching = useIsFetching({ queryKey: ["data"] }) > 0;
  // Sites arrive before the other places, and without these a tour leads nowhere.
  const hasPlaces = catalog.places.length > 0 || (catalog.sites.length > 0 && !isFetching);
  return useItineraryOver(hasPlaces ? routers : null, { tour, catalog, delays });
}

interface Planned {
  readonly tour: Tour;
  readonly catalog: Catalog;
  readonly delays: Delays;
}

/** The same over routers of one's own; null: they are not there yet. */
export function useItineraryOver(routers: Routers | null, planned: Planned): LoadedItinerary {
  const { tour, catalog } = planned;
  const days = distinct(tour.days.map((day) => askedOf(day, catalog)));
  const queriesTo = (choice: RouterChoice) =>
    days.map(({ date, points }) => {
      const query = legsQuery(choice, points, { vehicle: tour.vehicle, date });
      return { ...query, queryKey: [...query.queryKey, String(routers?.roadCount)] };
    });
  const bundled = useQueries({ queries: routers ? queriesTo(routers.bundled) : [] });
  const server = useQueries({ queries: routers?.choice.host ? queriesTo(routers.choice) : [] });

  const answers = [bundled, server].map((results) => results.map(({ data }) => data));
  const isKnown = bundled.every(({ isPending }) => !isPending);
  const withDelays = (delays: Delays) =>
    routers && itineraryBy(routers, { ...planned, delays, days, answers, isKnown });
  const itinerary = withDelays(planned.delays);
  return {
    itinerary,
    planned: planned.delays.size === 0 ? itinerary : withDelays(NO_DELAYS),
    isLoading: !routers || !isKnown || server.some(({ isFetching }) => isFetching),
    fallback: server.find(({ data }) => data?.fallback)?.data?.fallback ?? null,
    tryAgain: () => {
      routers?.endPause();
      for (const { data, refetch } of server) if (data?.fallback) void refetch();
    },
  };
}

interface AskedDay {
  /** The first day of its year: opening years of roads are all that is known. */
  readonly date: IsoDate;
  /** In the order of the day; a place that nobody knows is passed over. */
  readonly points: readonly LngLat[];
}

function askedOf({ date, startPlace, stops, endPlace }: TourDay, catalog: Catalog): AskedDay {
  const places = [startPlace, ...stops.map(({ place }) => place), endPlace];
  const points = places.flatMap((place) => (place && placeOf(catalog, place)?.point) ?? []);
  return { date: `${date.slice(0, 4)}-01-01`, points };
}

/** What is there to be asked, each once: days may be alike, and a day may have nowhere to go. */
function distinct(days: readonly AskedDay[]): readonly AskedDay[] {
  const byQuestion = new Map(days.map((day) => [JSON.stringify(day), day]));
  return [...byQuestion.values()].filter(({ points }) => points.length > 1);
}

interface Answered extends Planned {
  readonly days: readonly AskedDay[];
  /** Of each day, by the bundled roads and then by the server. */
  readonly answers: readonly (readonly (Routed<readonly Leg[]> | undefined)[])[];
  readonly isKnown: boolean;
}

interface WorkedOut {
  readonly from: readonly unknown[];
  readonly itinerary: Itinerary;
}

/**
 * Hooks of React are not for services: what was worked out last is kept here, for the tour as it is
 * planned and as it runs with delays.
 */
const workedOut = new WeakMap<Routers, readonly WorkedOut[]>();
const KEPT = 2;

function itineraryBy(routers: Routers, answered: Answered): Itinerary | null {
  const { tour, catalog, delays, answers, isKnown } = answered;
  const before = workedOut.get(routers) ?? [];
  if (!isKnown) {
    const last = before.find(({ from }) => from.includes(delays)) ?? before[0];
    return last?.itinerary ?? null;
  }
  const from = [tour, catalog, delays, ...answers.flat()];
  const known = before.find(
    (last) => last.from.length === from.length && from.every((it, i) => it === last.from[i]),
  );
  if (known) return known.itinerary;
  const itinerary = itineraryOf(tour, legsBetween(answered), delays);
  workedOut.set(routers, [{ from, itinerary }, ...before].slice(0, KEPT));
  return itinerary;
}

function legsBetween({ tour, catalog, days, answers }: Answered): LegLookup {
  const legs = new Map(
    answers.flatMap((source) =>
      source.flatMap((routed, day) =>
        (routed?.answer ?? []).flatMap((leg, i): [string, Leg][] => {
          const [from, to] = [days[day]?.points[i], days[day]?.points[i + 1]];
          return from && to ? [[keyOf(from, to), leg]] : [];
        }),
      ),
    ),
  );
  return (from, to) => {
    const [start, end] = [placeOf(catalog, from)?.point, placeOf(catalog, to)?.point];
    if (!start || !end) return null;
    return legs.get(keyOf(start, end)) ?? estimatedLeg(start, end, tour.vehicle);
  };
}

function keyOf(from: LngLat, to: LngLat): string {
  return `${from.lng} ${from.lat} ${to.lng} ${to.lat}`;
}
