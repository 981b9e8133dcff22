// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { LngLat } from "#domain/base/geo.ts";
import { legsByMatrix } from "#features/tour/orderLegs.ts";
import type { RouterChoice } from "#services/router.ts";
import { knownPlace } from "#tests/aTour.ts";
import { catalog } from "#tests/screen.tsx";

/** Minutes are ten times the row and the column. */
function matrixRouter(asked: LngLat[][]): RouterChoice {
  return {
    host: null,
    legs: () => Promise.reject(new Error("Nobody asks for ways one by one.")),
    matrix: async (points) => {
      asked.push([...points]);
      return { answer: points.map((_, i) => points.map((__, j) => 10 * i + j)), fallback: null };
    },
  };
}

const places = ["ioc", "it-park", "ioc", "nowhere"].map(knownPlace);
const request = { vehicle: "car", date: "2027-10-19" } as const;

test("each place is asked for once, and each pair has its own minutes", async () => {
  const asked: LngLat[][] = [];
  const { answer: legs } = await legsByMatrix(
    matrixRouter(asked),
    catalog,
    request,
  )(places, new AbortController().signal);
  const minutes = (from: string, to: string) =>
    legs(knownPlace(from), knownPlace(to))?.driveMinutes;

  expect(asked.map((points) => points.length)).toEqual([2]);
  expect([minutes("ioc", "it-park"), minutes("it-park", "ioc")]).toEqual([1, 10]);
});

test("to a place that nobody knows, and one that was not asked for, there is no leg", async () => {
  const { answer: legs } = await legsByMatrix(
    matrixRouter([]),
    catalog,
    request,
  )(places, new AbortController().signal);

  expect(legs(knownPlace("ioc"), knownPlace("nowhere"))).toBeNull();
  expect(legs(knownPlace("dhpiza"), knownPlace("ioc"))).toBeNull();
});

test("it is told when the server of the settings did not answer, and the bundled roads did", async () => {
  const fallback = { host: "roads.example", why: "too-slow" } as const;
  const choice: RouterChoice = {
    ...matrixRouter([]),
    matrix: async (points) => ({ answer: points.map(() => points.map(() => 7)), fallback }),
  };
  const routed = await legsByMatrix(choice, catalog, request)(places, new AbortController().signal);

  expect(routed.fallback).toEqual(fallback);
});
