import { QueryClient } from "@tanstack/react-query";
import { expect, onTestFinished, test, vi } from "vitest";
import type { LngLat } from "#domain/base/geo.ts";
import { bundledRouter } from "#domain/road/bundledRouter.ts";
import { legsQuery, type RouterOptions, routerChoice } from "#services/router.ts";
import { publishedGraph } from "#tests/roads.ts";
import {
  type Manner,
  osrmEngine,
  type RoutingServer,
  routingServer,
  valhallaEngine,
} from "#tests/routingServers.ts";

const BUNDLED = bundledRouter(publishedGraph());
const PLACES: LngLat[] = [
  { lng: 108.2222, lat: 16.0758 },
  { lng: 108.0869, lat: 16.074 },
];
const REQUEST = { vehicle: "coach", date: "2027-10-19" } as const;
const { signal } = new AbortController();

const down: Manner = (_, response) => response.writeHead(503).end();
const noWay: Manner = (_, response) => response.writeHead(400).end('{"code":"NoRoute"}');

function aChoice({ url }: { url: string }, options: Partial<RouterOptions> = {}) {
  return routerChoice({ bundled: BUNDLED, configured: { kind: "osrm", url }, ...options });
}

const hostOf = ({ url }: RoutingServer) => new URL(url).host;

test("without a server in the settings the bundled roads answer and nobody else is asked", async () => {
  const fetched = vi.spyOn(globalThis, "fetch");
  onTestFinished(() => fetched.mockRestore());
  const choice = routerChoice({ bundled: BUNDLED, configured: undefined });
  const { answer, fallback } = await choice.legs(PLACES, REQUEST, signal);

  expect(choice.host).toBeNull();
  expect(answer[0]).toMatchObject({ kind: "routed", basis: { kind: "bundled" } });
  expect(fallback).toBeNull();
  expect(fetched).not.toHaveBeenCalled();
});

test.each([
  ["osrm", osrmEngine],
  ["valhalla", valhallaEngine],
] as const)("a server of kind %s in the settings is the one that answers", async (kind, engine) => {
  const { url } = await routingServer(engine);
  const choice = routerChoice({ bundled: BUNDLED, configured: { kind, url } });
  const { answer, fallback } = await choice.legs(PLACES, REQUEST, signal);

  expect(choice.host).toBe(new URL(url).host);
  expect(answer[0]).toMatchObject({ basis: { kind, host: choice.host } });
  expect(fallback).toBeNull();
});

test("when the server fails the bundled roads answer, and the answer says whose failure and why", async () => {
  const server = await routingServer(osrmEngine);
  server.behave(down);
  const choice = aChoice(server);
  const legs = await choice.legs(PLACES, REQUEST, signal);
  const matrix = await choice.matrix(PLACES, REQUEST, signal);

  expect(legs.fallback).toEqual({ host: hostOf(server), why: "down" });
  expect(legs.answer).toEqual(await BUNDLED.legs(PLACES, REQUEST, signal));
  expect(matrix.fallback).toEqual(legs.fallback);
  expect(matrix.answer).toEqual(await BUNDLED.matrix(PLACES, REQUEST, signal));
});

test("a server that is down is left alone for half a minute, then asked again", async () => {
  let time = 0;
  const server = await routingServer(osrmEngine);
  const choice = aChoice(server, { now: () => time });
  const ask = async () => (await choice.legs(PLACES, REQUEST, signal)).fallback?.why ?? "answered";
  server.behave(down);
  const first = await ask();
  server.behave(null);
  time = 29_000;
  const soon = await ask();
  time = 31_000;

  expect([first, soon, await ask()]).toEqual(["down", "down", "answered"]);
  expect(server.requests).toHaveLength(2);
});

test("a server that finds no way is asked at once about the next", async () => {
  const server = await routingServer(osrmEngine);
  const choice = aChoice(server, { now: () => 0 });
  server.behave(noWay);
  const { fallback } = await choice.legs(PLACES, REQUEST, signal);
  server.behave(null);

  expect(fallback).toEqual({ host: hostOf(server), why: "no-way" });
  expect((await choice.legs(PLACES, REQUEST, signal)).fallback).toBeNull();
});

test("a request that is aborted is not answered from the bundled roads", async () => {
  const server = await routingServer(osrmEngine);
  const controller = new AbortController();
  const reason = new Error("no longer wanted");
  server.behave(() => controller.abort(reason));

  await expect(aChoice(server).legs(PLACES, REQUEST, controller.signal)).rejects.toBe(reason);
});

test("a fault of ours is not taken for a fault of the server", async () => {
  const server = await routingServer(osrmEngine);
  const fault = new RangeError("ours");
  const broken = {
    lng: {
      toFixed: () => {
        throw fault;
      },
    },
    lat: 16,
  } as unknown as LngLat;

  await expect(aChoice(server).legs([broken, broken], REQUEST, signal)).rejects.toBe(fault);
});

test("another day of the same year is the same question; another vehicle, year or order is not", async () => {
  const server = await routingServer(osrmEngine);
  const choice = aChoice(server);
  const client = new QueryClient();
  const ask = (points: LngLat[], changes = {}) =>
    client.fetchQuery(legsQuery(choice, points, { ...REQUEST, ...changes }));
  await ask(PLACES);
  await ask(PLACES, { date: "2027-11-02" });
  const once = server.requests.length;
  await ask(PLACES, { vehicle: "car" });
  await ask(PLACES, { date: "2026-10-19" });
  await ask(PLACES.toReversed());

  expect([once, server.requests.length]).toEqual([1, 4]);
});
