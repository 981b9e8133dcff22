// @vitest-environment jsdom
import { onlineManager, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { catalogFiles } from "#domain/evidence/dataFile.ts";
import { siteIds, useBasemap, useCatalog } from "#services/dataFiles.ts";
import {
  type Answer,
  aPage,
  broken,
  missing,
  saying,
  serveData,
  silent,
  truncated,
  unreachable,
} from "#tests/dataServer.ts";
import { catalog } from "#tests/screen.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  onlineManager.setOnline(true);
  vi.useRealTimers();
});

/** Long enough for every retry of every file. */
async function untilSettled(): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(5000));
}

async function load<T>(useFiles: () => T) {
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(useFiles, { wrapper });
  await untilSettled();
  return result;
}

const WRONG_SHAPE = saying('{"hello":"world"}');
const KINDS = [
  { what: "a file that is not there", answer: missing, problem: { kind: "refused", status: 404 } },
  {
    what: "a file that the server fails on",
    answer: broken,
    problem: { kind: "refused", status: 500 },
  },
  { what: "a page in place of a file", answer: aPage, problem: { kind: "damaged" } },
  { what: "a truncated file", answer: truncated, problem: { kind: "damaged" } },
  { what: "a file of another shape", answer: WRONG_SHAPE, problem: { kind: "damaged" } },
  { what: "a file nobody answers for", answer: unreachable, problem: { kind: "unreachable" } },
];

test("every file is asked for once, beside the page, and the whole catalog arrives", async () => {
  const server = serveData();
  const result = await load(useCatalog);
  expect(result.current).toMatchObject({ isLoading: false, problems: [] });
  expect(result.current.content).toEqual(catalog);
  expect(server.requests).toEqual(catalogFiles(siteIds).map(({ path }) => path));
});

describe.each(KINDS)("$what", ({ answer, problem }) => {
  test("is a problem of that file alone", async () => {
    serveData({ "sites/it-park.geojson": answer });
    const { content, problems, isLoading } = (await load(useCatalog)).current;
    expect(problems).toEqual([
      expect.objectContaining({ path: "sites/it-park.geojson", ...problem }),
    ]);
    expect(isLoading).toBe(false);
    expect(content.sites.map(({ id }) => id)).toEqual(["ioc", "software-park-2", "dhpiza"]);
    expect(content).toMatchObject({ articles: catalog.articles, passages: catalog.passages });
  });

  test("is asked for again, alone, and is there once it is mended", async () => {
    const server = serveData({ "articles/en.json": answer });
    const result = await load(useCatalog);
    expect(result.current.problems.map(({ path }) => path)).toEqual(["articles/en.json"]);

    server.requests.length = 0;
    server.answer({});
    act(() => result.current.tryAgain());
    await untilSettled();
    expect(server.requests).toEqual(["articles/en.json"]);
    expect(result.current).toMatchObject({ isLoading: false, problems: [] });
    expect(result.current.content).toEqual(catalog);
  });
});

test("different problems of several files are told apart", async () => {
  serveData({
    "citations.json": truncated,
    "sources.json": WRONG_SHAPE,
    "articles/vi.json": missing,
    "places.geojson": unreachable,
  });
  const { content, problems } = (await load(useCatalog)).current;
  expect(problems).toEqual([
    { path: "articles/vi.json", kind: "refused", status: 404 },
    {
      path: "citations.json",
      kind: "damaged",
      issues: [expect.objectContaining({ file: "citations.json", expected: "json" })],
    },
    {
      path: "sources.json",
      kind: "damaged",
      issues: [expect.objectContaining({ file: "sources.json", expected: "shape" })],
    },
    { path: "places.geojson", kind: "unreachable" },
  ]);
  expect(content).toMatchObject({
    sites: catalog.sites,
    parallels: catalog.parallels,
    discrepancies: catalog.discrepancies,
    articles: [{ id: "en" }],
  });
});

test.each([
  "articles/vi.json",
  "citations.json",
  "sources.json",
  "places.geojson",
  "programme.json",
])("whatever the server says in place of %s, all else is there", async (path) => {
  for (const { answer, problem } of KINDS) {
    serveData({ [path]: answer });
    const { content, problems } = (await load(useCatalog)).current;
    expect(problems).toEqual([expect.objectContaining({ path, ...problem })]);
    expect(content.sites).toHaveLength(catalog.sites.length);
  }
});

test("a passage of an article that did not arrive says so and keeps its words", async () => {
  serveData({ "articles/en.json": missing });
  const { content } = (await load(useCatalog)).current;
  const english = content.passages.filter(({ article }) => article === "en");
  expect(english).toHaveLength(catalog.passages.filter(({ article }) => article === "en").length);
  for (const { quote, span } of english) {
    expect(quote.exact).not.toBe("");
    expect(span).toEqual({ ok: false, problem: { kind: "article-missing" } });
  }
});

const abortedByBrowser: Answer = () =>
  Promise.reject(new DOMException("The user aborted a request.", "AbortError"));
const brokenOff: Answer = () =>
  new Response(
    new ReadableStream({
      start: (controller) => controller.error(new TypeError("network error")),
    }),
  );
const goesOffline: Answer = () => {
  window.dispatchEvent(new Event("offline"));
  return Promise.reject(new TypeError("Failed to fetch"));
};

test.each([
  { what: "aborted", answer: abortedByBrowser },
  { what: "broken off in the middle", answer: brokenOff },
  { what: "cut off by the browser going offline", answer: goesOffline },
])("a fetch that is $what leaves its file unreachable", async ({ answer }) => {
  serveData({ "places.geojson": answer });
  const { problems, isLoading } = (await load(useCatalog)).current;
  expect(problems).toEqual([{ path: "places.geojson", kind: "unreachable" }]);
  expect(isLoading).toBe(false);
});

test("a file of which nothing comes is told of after 20 seconds, asked for once, and again on request", async () => {
  const server = serveData({ "citations.json": silent });
  const result = await load(useCatalog);
  expect(result.current).toMatchObject({ isLoading: true, problems: [] });
  await act(() => vi.advanceTimersByTimeAsync(20_000));
  expect(result.current.problems).toEqual([{ path: "citations.json", kind: "unreachable" }]);
  expect(server.requests.filter((path) => path === "citations.json")).toHaveLength(1);

  server.answer({});
  act(() => result.current.tryAgain());
  await untilSettled();
  expect(result.current.content).toEqual(catalog);
});

test("trying again offline asks the server beside the page, which may well answer", async () => {
  const server = serveData({ "places.geojson": missing });
  const result = await load(useCatalog);
  window.dispatchEvent(new Event("offline"));
  server.answer({});
  act(() => result.current.tryAgain());
  await untilSettled();
  expect(result.current).toMatchObject({ isLoading: false, problems: [] });
});

test("a file nobody answers for is asked for three times, a refused or damaged one once", async () => {
  const server = serveData({
    "places.geojson": unreachable,
    "citations.json": truncated,
    "sources.json": missing,
  });
  await load(useCatalog);
  const asked = (path: string) => server.requests.filter((request) => request === path).length;
  expect(["places.geojson", "citations.json", "sources.json"].map(asked)).toEqual([3, 1, 1]);
});

test("a basemap layer that is missing leaves the other layers and the roads", async () => {
  serveData({ "basemap/water.geojson": missing, "roads/nodes.csv": truncated });
  const { content, problems } = (await load(useBasemap)).current;
  expect(problems).toContainEqual({ path: "basemap/water.geojson", kind: "refused", status: 404 });
  expect(Object.keys(content.layers).toSorted()).toEqual([
    ...["areas", "bridges", "labels", "land", "world"],
  ]);
  expect(content.roads.length).toBeGreaterThan(0);
});
