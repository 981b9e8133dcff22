// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, test, vi } from "vitest";
import type { LngLat } from "#domain/base/geo.ts";
import type { Router } from "#domain/road/travel.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { addDay, changeDay, changeStop, changeTour, moveStop } from "#domain/tour/tourEdit.ts";
import { useItinerary, useItineraryOver } from "#services/itinerary.ts";
import { type Routers, routersOf } from "#services/useRouters.ts";
import { aDay, aLeg, aStop, aTour } from "#tests/aTour.ts";
import { serveData } from "#tests/dataServer.ts";
import { osrmEngine, routingServer } from "#tests/routingServers.ts";
import { catalog } from "#tests/screen.tsx";

const TOUR = aTour([aDay([aStop("ioc"), aStop("it-park"), aStop("dhpiza")])]);
const NO_DELAYS = new Map<string, number>();

/** Every leg takes ten minutes; counts what it is asked. */
function fakeRouter() {
  const legs = vi.fn<Router["legs"]>(async (points) => points.slice(1).map(() => aLeg(10)));
  return { legs, matrix: async () => [] } satisfies Router;
}

interface Asked {
  readonly tour: Tour;
  readonly delays?: ReadonlyMap<string, number>;
}

function plan(routers: Routers | null, first: Asked = { tour: TOUR }) {
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const use = ({ tour, delays = NO_DELAYS }: Asked) =>
    useItineraryOver(routers, { tour, catalog, delays });
  return renderHook(use, { wrapper, initialProps: first });
}

type Plan = ReturnType<typeof plan>["result"];

const settled = (result: Plan) => waitFor(() => expect(result.current.isLoading).toBe(false));
const stopsOf = (result: Plan) =>
  result.current.itinerary?.days.map(({ visits }) => visits.map(({ stop }) => stop.id));
const minutesOf = (result: Plan) =>
  result.current.itinerary?.days.flatMap(({ travels }) =>
    travels.map(({ leg }) => leg.driveMinutes),
  );
const pointsAsked = (router: ReturnType<typeof fakeRouter>): LngLat[][] =>
  router.legs.mock.calls.map(([points]) => [...points]);

test("a tour is on the clock as soon as its legs are known, and not before", async () => {
  const { result } = plan(routersOf(fakeRouter(), undefined));
  expect(result.current).toMatchObject({ itinerary: null, isLoading: true });
  await settled(result);
  expect([stopsOf(result), minutesOf(result)]).toEqual([[["ioc", "it-park", "dhpiza"]], [10, 10]]);
});

test("without routers there is nothing to show, and that is said to be loading", () => {
  expect(plan(null).result.current).toMatchObject({ itinerary: null, isLoading: true });
});

test.each<[string, (tour: Tour) => Tour]>([
  ["a longer stay", (tour) => changeStop(tour, "ioc", { stayMinutes: 95 })],
  ["an agreed time", (tour) => changeStop(tour, "ioc", { arriveAt: 600 })],
  ["another start", (tour) => changeDay(tour, 0, { startsAt: 540 })],
  ["another day of the year", (tour) => changeDay(tour, 0, { date: "2027-11-02" })],
  ["another buffer", (tour) => changeTour(tour, { bufferMinutes: 15 })],
  ["a day without stops", addDay],
])("%s asks for nothing and is on the clock at once", async (_what, change) => {
  const router = fakeRouter();
  const { result, rerender } = plan(routersOf(router, undefined));
  await settled(result);
  const tour = change(TOUR);
  rerender({ tour });
  expect(result.current).toMatchObject({ isLoading: false, itinerary: { tour } });
  expect(router.legs).toHaveBeenCalledTimes(1);
});

test.each<[string, (tour: Tour) => Tour]>([
  ["another order", (tour) => moveStop(tour, "dhpiza", { day: 0, index: 0 })],
  ["another vehicle", (tour) => changeTour(tour, { vehicle: "coach" })],
  ["another year", (tour) => changeDay(tour, 0, { date: "2029-10-19" })],
])("%s asks anew, and the clock of before stands for that moment", async (_what, change) => {
  const router = fakeRouter();
  const { result, rerender } = plan(routersOf(router, undefined));
  await settled(result);
  const before = result.current.itinerary;
  const tour = change(TOUR);
  rerender({ tour });
  expect([result.current.itinerary === before, result.current.isLoading]).toEqual([true, true]);
  await settled(result);
  expect(result.current.itinerary?.tour).toBe(tour);
  expect(router.legs).toHaveBeenCalledTimes(2);
});

test("a delay moves the rest of the day without a question, and what was planned stays", async () => {
  const router = fakeRouter();
  const { result, rerender } = plan(routersOf(router, undefined));
  await settled(result);
  const endOf = (of: "itinerary" | "planned") => result.current[of]?.days[0]?.endsAt ?? 0;
  const before = endOf("itinerary");
  const delays = new Map([["it-park", 25]]);
  rerender({ tour: TOUR, delays });
  expect([endOf("itinerary") - before, endOf("planned") - before]).toEqual([25, 0]);
  expect(router.legs).toHaveBeenCalledTimes(1);

  const tour = moveStop(TOUR, "dhpiza", { day: 0, index: 0 });
  rerender({ tour, delays });
  expect(result.current.isLoading).toBe(true);
  expect([endOf("itinerary") - before, endOf("planned") - before]).toEqual([25, 0]);
  await settled(result);
  expect(endOf("itinerary") - endOf("planned")).toBe(25);
});

test("an itinerary stays the same object while nothing changes", async () => {
  const { result, rerender } = plan(routersOf(fakeRouter(), undefined));
  await settled(result);
  const before = result.current.itinerary;
  rerender({ tour: TOUR });
  expect(result.current.itinerary).toBe(before);
});

test("days that ask the same ask once", async () => {
  const router = fakeRouter();
  const warned = vi.spyOn(console, "warn");
  const [day] = TOUR.days;
  const twice = day ? { ...TOUR, days: [day, { ...day, date: "2027-10-20" }] } : TOUR;
  const { result } = plan(routersOf(router, undefined), { tour: twice });
  await settled(result);
  expect([router.legs.mock.calls.length, minutesOf(result)]).toEqual([1, [10, 10, 10, 10]]);
  expect(warned).not.toHaveBeenCalled();
});

test("a place that the data do not have is passed over and named as a conflict", async () => {
  const router = fakeRouter();
  const tour = aTour([aDay([aStop("ioc"), aStop("atlantis"), aStop("dhpiza")])]);
  const { result } = plan(routersOf(router, undefined), { tour });
  await settled(result);
  expect(pointsAsked(router)).toEqual([[expect.anything(), expect.anything()]]);
  expect(result.current.itinerary?.conflicts).toMatchObject([
    { kind: "unknown-place", stop: "atlantis" },
  ]);
});

describe("with a server in the settings", () => {
  const hostOf = (url: string) => new URL(url).host;

  test("its legs replace the bundled ones, which stand until then", async () => {
    let letAnswer = () => {};
    const mayAnswer = new Promise<void>((resolve) => {
      letAnswer = resolve;
    });
    const { url } = await routingServer(async (asked) => {
      await mayAnswer;
      return osrmEngine(asked);
    });
    const { result } = plan(routersOf(fakeRouter(), { kind: "osrm", url }));
    await waitFor(() => expect(minutesOf(result)).toEqual([10, 10]));
    letAnswer();
    await settled(result);
    const [travel] = result.current.itinerary?.days[0]?.travels ?? [];
    expect(travel?.leg).toMatchObject({
      kind: "routed",
      basis: { kind: "osrm", host: hostOf(url) },
    });
    expect(result.current.fallback).toBeNull();
  });

  test("that is down, the bundled roads answer, it is said so, and to try again asks at once", async () => {
    const server = await routingServer(osrmEngine);
    server.behave((_, response) => response.writeHead(503).end());
    const { result } = plan(routersOf(fakeRouter(), { kind: "osrm", url: server.url }));
    await settled(result);
    expect(result.current.fallback).toEqual({ host: hostOf(server.url), why: "down" });
    expect(minutesOf(result)).toEqual([10, 10]);

    server.behave(null);
    act(() => result.current.tryAgain());
    await waitFor(() => expect(result.current.fallback).toBeNull());
    const [travel] = result.current.itinerary?.days[0]?.travels ?? [];
    expect(travel?.leg).toMatchObject({ basis: { kind: "osrm" } });
  });
});

test("over the data and settings of the app, the example's day rests on the bundled roads", async () => {
  serveData();
  const data = globalThis.fetch;
  vi.stubGlobal("fetch", async (address: URL, given: RequestInit) =>
    address.href.endsWith("/config.json")
      ? new Response('{"onlineStyles":{"light":"https://a.example","dark":"https://a.example"}}')
      : data(address, given),
  );
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(() => useItinerary(TOUR, catalog), { wrapper });
  await waitFor(() => expect(result.current.isLoading).toBe(false), { timeout: 5000 });
  const { travels = [] } = result.current.itinerary?.days[0] ?? {};
  expect(travels.map(({ leg }) => leg)).toMatchObject([
    { kind: "routed", basis: { kind: "bundled" } },
    { kind: "routed", basis: { kind: "bundled" } },
  ]);
});
