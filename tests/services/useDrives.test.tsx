// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, test, vi } from "vitest";
import { sitesCompared } from "#domain/evidence/comparison.ts";
import { driveStarts } from "#domain/evidence/comparisonDrives.ts";
import type { DriveRow } from "#domain/evidence/comparisonRows.ts";
import { bundledRouter } from "#domain/road/bundledRouter.ts";
import type { Router } from "#domain/road/travel.ts";
import { type LoadedDrives, useDrives, useDrivesOver } from "#services/useDrives.ts";
import { type Routers, routersOf } from "#services/useRouters.ts";
import { dataText } from "#tests/build.ts";
import { serveData } from "#tests/dataServer.ts";
import { publishedDrives } from "#tests/drives.ts";
import { publishedGraph, publishedRoads } from "#tests/roads.ts";
import { osrmEngine, routingServer } from "#tests/routingServers.ts";
import { catalog } from "#tests/screen.tsx";

const ALL = ["ioc", "software-park-2", "it-park", "dhpiza"];
const STARTS = driveStarts(catalog, publishedRoads());

function bundledRoads() {
  const { legs, matrix } = bundledRouter(publishedGraph());
  return { legs: vi.fn<Router["legs"]>(legs), matrix } satisfies Router;
}

interface Asked {
  readonly ids?: readonly string[];
  readonly year?: number;
}

function wrapper() {
  const client = new QueryClient();
  return ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
}

function drivesOver(routers: Routers | null, first: Asked = {}) {
  const use = ({ ids = ALL, year = 2027 }: Asked) =>
    useDrivesOver(routers, { starts: STARTS, sites: sitesCompared(catalog, ids), year });
  return renderHook(use, { wrapper: wrapper(), initialProps: first });
}

type Result = ReturnType<typeof drivesOver>["result"];
const complete = (result: Result, count = 16) =>
  waitFor(() => expect(result.current.drives).toHaveLength(count), { timeout: 5000 });

function figuresOf({ drives }: LoadedDrives, row: DriveRow, site: string) {
  const leg = drives.find((drive) => drive.row === row && drive.siteId === site)?.leg;
  return leg && [(leg.distanceMetres / 1000).toFixed(1), String(leg.driveMinutes)];
}

/** Kilometres by road and minutes, as data/README.md reports them. */
function reported(from: string, to: string) {
  const line = dataText("README.md")
    .split("\n")
    .find((text) => text.startsWith(`| ${from}`) && text.includes(`| ${to}`));
  return line
    ?.split("|")
    .slice(4, 6)
    .map((cell) => cell.trim());
}

describe("over the bundled roads", () => {
  test.each<[DriveRow, string]>([
    ["drive-airport", "Airport, terminal T1"],
    ["drive-centre", "Centre, 24 Trần Phú"],
    ["drive-tien-sa", "Tiên Sa port"],
    ["drive-lien-chieu", "Liên Chiểu port, gate"],
  ])("%s takes what data/README.md reports from %s", async (row, from) => {
    const { result } = drivesOver(routersOf(bundledRoads(), undefined));
    await complete(result);

    expect(figuresOf(result.current, row, "it-park")).toEqual(reported(from, "Danang IT Park"));
    expect(figuresOf(result.current, row, "dhpiza")).toEqual(
      reported(from, "Da Nang Hi-Tech Park"),
    );
    expect(reported(from, "Danang IT Park")?.join()).toMatch(/^\d+\.\d,\d+$/);
  });

  test("each drive is the same as if it were asked for alone", async () => {
    const { result } = drivesOver(routersOf(bundledRoads(), undefined));
    await complete(result);

    const figures = ({ drives }: LoadedDrives) =>
      drives.map(({ row, siteId, leg }) => [row, siteId, leg.distanceMetres, leg.driveMinutes]);
    expect(figures(result.current)).toEqual(figures(await publishedDrives(catalog, ALL)));
  });

  test("terminal T2, for which T1 stands, is at most 200 m and no minute further or nearer", async () => {
    const router = bundledRoads();
    const pointOf = (id: string) => catalog.places.find((place) => place.id === id)?.point;
    const [t1, t2] = [pointOf("airport-t1"), pointOf("airport-t2")];
    if (!t1 || !t2) throw new Error("A terminal is missing");
    const request = { vehicle: "coach", date: "2027-01-01" } as const;
    for (const { visitorPoint } of catalog.sites) {
      const { signal } = new AbortController();
      const [one] = await router.legs([t1, visitorPoint], request, signal);
      const [other] = await router.legs([t2, visitorPoint], request, signal);
      if (!one || !other) throw new Error("There is no leg");

      expect(Math.abs(one.distanceMetres - other.distanceMetres)).toBeLessThan(200);
      expect(one.driveMinutes).toBe(other.driveMinutes);
    }
  });

  test("a road that opens later is left out: to Liên Chiểu's link road, of 2026", async () => {
    const { result, rerender } = drivesOver(routersOf(bundledRoads(), undefined), { year: 2025 });
    await complete(result);
    expect(figuresOf(result.current, "drive-lien-chieu", "it-park")).toEqual(["11.1", "15"]);
    rerender({ year: 2026 });
    await complete(result);

    expect(figuresOf(result.current, "drive-lien-chieu", "it-park")).toEqual(["10.9", "14"]);
    expect(result.current.year).toBe(2026);
  });

  test("a site that comes in is asked about alone, and what is known stays the same object", async () => {
    const router = bundledRoads();
    const { result, rerender } = drivesOver(routersOf(router, undefined), { ids: ALL.slice(0, 3) });
    await complete(result, 12);
    const before = result.current;
    rerender({ ids: ALL.slice(0, 3) });
    expect(result.current).toBe(before);
    rerender({ ids: ALL });
    await complete(result);

    expect(router.legs).toHaveBeenCalledTimes(4);
    expect(router.legs.mock.calls.map(([points]) => points.length)).toEqual([8, 8, 8, 8]);
  });

  test("nothing is asked before the roads are there", () => {
    expect(drivesOver(null).result.current).toEqual({
      drives: [],
      year: 2027,
      host: null,
      fallback: null,
    });
  });
});

describe("with a server in the settings", () => {
  const kinds = (result: Result) =>
    new Set(
      result.current.drives.map(({ leg }) => (leg.kind === "routed" ? leg.basis.kind : leg.kind)),
    );

  test("its ways replace the bundled ones, and it is named", async () => {
    const { url } = await routingServer(osrmEngine);
    const { result } = drivesOver(routersOf(bundledRoads(), { kind: "osrm", url }));
    await waitFor(() => expect(kinds(result)).toContain("osrm"), { timeout: 5000 });
    await waitFor(() => expect(kinds(result)).not.toContain("bundled"), { timeout: 5000 });

    expect(result.current).toMatchObject({ host: new URL(url).host, fallback: null });
  });

  test("that is down, the bundled roads answer, and it is said why", async () => {
    const server = await routingServer(osrmEngine);
    server.behave((_, response) => response.writeHead(503).end());
    const { result } = drivesOver(routersOf(bundledRoads(), { kind: "osrm", url: server.url }));
    await waitFor(() => expect(result.current.fallback).not.toBeNull(), { timeout: 5000 });
    await complete(result);

    expect(result.current.fallback).toEqual({ host: new URL(server.url).host, why: "down" });
    expect(kinds(result)).toContain("bundled");
  });
});

test("over the data and settings of the app, the drives are there; without places nothing is asked", async () => {
  serveData();
  const data = globalThis.fetch;
  vi.stubGlobal("fetch", async (address: URL, given: RequestInit) =>
    address.href.endsWith("/config.json")
      ? new Response('{"onlineStyles":{"light":"https://a.example","dark":"https://a.example"}}')
      : data(address, given),
  );
  const sites = sitesCompared(catalog, ["it-park", "dhpiza"]);
  const use = ({ places }: { places: typeof catalog.places }) =>
    useDrives({ ...catalog, places }, sites, 2027);
  const initialProps = { places: [] as typeof catalog.places };
  const { result, rerender } = renderHook(use, { wrapper: wrapper(), initialProps });
  await waitFor(() => expect(result.current.drives).toEqual([]));
  rerender({ places: catalog.places });
  await waitFor(() => expect(result.current.drives).toHaveLength(8), { timeout: 5000 });

  expect(figuresOf(result.current, "drive-airport", "it-park")).toEqual(["18.0", "30"]);
});
