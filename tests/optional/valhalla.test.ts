import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LngLat } from "#domain/base/geo.ts";
import { bundledRouter } from "#domain/road/bundledRouter.ts";
import { valhallaRouter } from "#services/valhalla.ts";
import { publishedGraph, publishedRoads } from "#tests/roads.ts";
import { routerContract } from "#tests/routerContract.ts";
import { hasValhalla, startValhalla } from "./valhallaEngine.ts";

const folder = process.env.VALHALLA;

if (hasValhalla(folder)) {
  describe("the Valhalla engine over the bundled roads", () => {
    let server = { url: "", stop: () => {} };
    beforeAll(async () => {
      server = await startValhalla(folder, publishedRoads());
    }, 120_000);
    afterAll(() => server.stop());

    routerContract("engine", () => valhallaRouter(server));

    test("finds ways as long as those of the bundled router", async () => {
      const request = { vehicle: "coach", date: "2027-10-19" } as const;
      const { signal } = new AbortController();
      const theirs = await valhallaRouter(server).legs(PLACES, request, signal);
      const ours = await bundledRouter(publishedGraph()).legs(PLACES, request, signal);
      const ratios = theirs.map(
        (leg, i) => leg.distanceMetres / (ours[i]?.distanceMetres ?? Number.NaN),
      );

      expect(ratios.map((ratio) => Math.abs(ratio - 1) < 0.05)).toEqual(ratios.map(() => true));
    });

    test("refuses a place on the other side of the country as one without a way", async () => {
      const far = [
        { lng: 108.2222, lat: 16.0758 },
        { lng: 106, lat: 10 },
      ];
      const asked = valhallaRouter(server).legs(
        far,
        { vehicle: "car", date: "2027-10-19" },
        new AbortController().signal,
      );

      await expect(asked).rejects.toMatchObject({ why: "no-way", status: 400 });
    });
  });
} else {
  test.skip("the client holds against the Valhalla engine (not installed: see tests/README.md)", () => {});
}

/** The example tour from the terminal over the four sites and back to the centre. */
const PLACES: readonly LngLat[] = [
  { lng: 108.2035, lat: 16.0549 },
  { lng: 108.2222, lat: 16.0758 },
  { lng: 108.2176, lat: 16.0914 },
  { lng: 108.0869, lat: 16.074 },
  { lng: 108.0822, lat: 16.0944 },
  { lng: 108.2222, lat: 16.0774 },
];
