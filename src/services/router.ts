import { queryOptions } from "@tanstack/react-query";
import type { Config, RouterConfig } from "#domain/base/config.ts";
import type { LngLat } from "#domain/base/geo.ts";
import type { Leg, Router, TravelRequest } from "#domain/road/travel.ts";
import { RouteError, type RouteProblem } from "./routeError.ts";

/** The server of the settings gave no way, and the bundled roads answered in its place. */
export interface Fallback {
  readonly host: string;
  readonly why: RouteProblem;
}

/** What was asked for, and whether it came from where the settings say. */
export interface Routed<T> {
  readonly answer: T;
  /** Null when the configured server answered, or none is configured. */
  readonly fallback: Fallback | null;
}

/** Routers in their order of rank; rejects only when a request is aborted. */
export interface RouterChoice {
  /** The server that is asked first; null: no other host is asked at all. */
  readonly host: string | null;
  readonly legs: (...asked: Parameters<Router["legs"]>) => Promise<Routed<readonly Leg[]>>;
  readonly matrix: (
    ...asked: Parameters<Router["matrix"]>
  ) => Promise<Routed<readonly (readonly number[])[]>>;
}

export interface RouterOptions {
  readonly bundled: Router;
  /** `router` of config.json. */
  readonly configured: Config["router"];
  /** Milliseconds, of any clock that goes on. */
  readonly now?: () => number;
}

/** For so long a server that does not work is not asked again. */
const PAUSE_MS = 30_000;
const WORTH_A_PAUSE: readonly RouteProblem[] = ["unreachable", "too-slow", "busy", "down"];

export function routerChoice({ bundled, configured, now = Date.now }: RouterOptions): RouterChoice {
  const host = configured ? new URL(configured.url).host : null;
  const server = configured ? routerOf(configured) : null;
  let pause: { readonly until: number; readonly fallback: Fallback } | null = null;

  const choose = async <T>(
    signal: AbortSignal,
    ask: (router: Router) => Promise<T>,
  ): Promise<Routed<T>> => {
    if (server === null || host === null) return { answer: await ask(bundled), fallback: null };
    if (pause && now() < pause.until) {
      return { answer: await ask(bundled), fallback: pause.fallback };
    }
    try {
      return { answer: await ask(server), fallback: null };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof RouteError)) throw error;
      const fallback = { host, why: error.why };
      if (WORTH_A_PAUSE.includes(error.why)) pause = { until: now() + PAUSE_MS, fallback };
      return { answer: await ask(bundled), fallback };
    }
  };

  return {
    host,
    legs: (points, request, signal) =>
      choose(signal, (router) => router.legs(points, request, signal)),
    matrix: (points, request, signal) =>
      choose(signal, (router) => router.matrix(points, request, signal)),
  };
}

/** One leg from each point to the next; asked again only when the places, the vehicle or the year change. */
export function legsQuery(
  choice: RouterChoice,
  points: readonly LngLat[],
  { vehicle, date }: TravelRequest,
) {
  return queryOptions({
    queryKey: ["legs", choice.host, vehicle, date.slice(0, 4), points],
    queryFn: ({ signal }) => choice.legs(points, { vehicle, date }, signal),
    // The bundled roads answer without a network.
    networkMode: "always",
    // An answer of the server holds as long as the page; one in its place is asked for anew.
    staleTime: ({ state }) => (state.data?.fallback ? PAUSE_MS : Number.POSITIVE_INFINITY),
    retry: false,
  });
}

/** Few have a server: what asks it comes with the first question. */
function routerOf(configured: RouterConfig): Router {
  let router: Promise<Router> | undefined;
  const ask = async <T>(question: (router: Router) => Promise<T>): Promise<T> => {
    router ??= loaded(configured).catch(() => {
      router = undefined;
      throw new RouteError(new URL(configured.url).host, "unreachable", null);
    });
    return question(await router);
  };
  return {
    legs: (...asked) => ask((router) => router.legs(...asked)),
    matrix: (...asked) => ask((router) => router.matrix(...asked)),
  };
}

async function loaded(configured: RouterConfig): Promise<Router> {
  switch (configured.kind) {
    case "osrm":
      return (await import("./osrm.ts")).osrmRouter(configured);
    case "valhalla":
      return (await import("./valhalla.ts")).valhallaRouter(configured);
  }
}
