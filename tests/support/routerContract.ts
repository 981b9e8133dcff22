import { expect, test } from "vitest";
import type { LngLat } from "#domain/base/geo.ts";
import type { Leg, Router, TravelRequest } from "#domain/road/travel.ts";
import { metresBetween } from "#tests/sphere.ts";

/** Terminal, IOC, Software Park No. 2, IT Park, Hi-Tech Park. */
const PLACES: readonly LngLat[] = [
  { lng: 108.2035, lat: 16.0549 },
  { lng: 108.2222, lat: 16.0758 },
  { lng: 108.2176, lat: 16.0914 },
  { lng: 108.0869, lat: 16.074 },
  { lng: 108.0822, lat: 16.0944 },
];
/** Nearly 10 km off the coast. */
const AT_SEA: LngLat = { lng: 108.36, lat: 16.03 };

const COACH: TravelRequest = { vehicle: "coach", date: "2027-10-19" };
const CAR: TravelRequest = { ...COACH, vehicle: "car" };

/** What every source of legs promises; `start` is called in each test. */
export function routerContract(name: string, start: () => Promise<Router> | Router): void {
  const { signal } = new AbortController();
  const legsOver = async (places: readonly LngLat[], request = COACH) =>
    (await start()).legs(places, request, signal);

  test(`${name}: there is one leg from each place to the next, and they join`, async () => {
    const legs = await legsOver(PLACES);

    expect(legs.map(({ path }) => path[0])).toEqual(PLACES.slice(0, -1));
    expect(legs.map(({ path }) => path.at(-1))).toEqual(PLACES.slice(1));
  });

  test(`${name}: a routed leg is as long as its line, and no shorter than the straight one`, async () => {
    for (const leg of await legsOver(PLACES)) {
      expect(leg.kind).toBe("routed");
      expect(leg.distanceMetres / lengthOf(leg.path)).toBeCloseTo(1, 1);
      expect(leg.distanceMetres).toBeGreaterThanOrEqual(straight(leg) - 1);
    }
  });

  test(`${name}: the ends that leave the road are straight and counted`, async () => {
    for (const leg of await legsOver(PLACES)) {
      const ends = [leg.path.slice(0, 2), leg.path.slice(-2)].map(lengthOf);
      const accessMetres = leg.kind === "routed" ? leg.accessMetres : Number.NaN;

      expect(accessMetres).toBeLessThan(leg.distanceMetres);
      expect(accessMetres).toBeLessThanOrEqual((ends[0] ?? 0) + (ends[1] ?? 0) + 1);
    }
  });

  test(`${name}: a leg takes whole minutes, at a pace one can drive in this city`, async () => {
    for (const leg of await legsOver(PLACES)) {
      const kmh = (leg.distanceMetres / leg.driveMinutes) * 0.06;

      expect(Number.isInteger(leg.driveMinutes)).toBe(true);
      expect(kmh).toBeGreaterThan(10);
      expect(kmh).toBeLessThan(80);
    }
  });

  test(`${name}: a coach is no faster than a car`, async () => {
    const cars = await legsOver(PLACES, CAR);
    const coaches = await legsOver(PLACES, COACH);
    const faster = coaches.filter(
      (leg, i) => leg.driveMinutes < (cars[i]?.driveMinutes ?? Infinity),
    );

    expect(faster).toEqual([]);
  });

  test(`${name}: the matrix has the minutes of the legs, and nothing from a place to itself`, async () => {
    const router = await start();
    const matrix = await router.matrix(PLACES, COACH, signal);
    const legs = await router.legs(PLACES, COACH, signal);

    expect(matrix.map((row) => row.length)).toEqual(PLACES.map(() => PLACES.length));
    expect(matrix.map((row, i) => row[i])).toEqual(PLACES.map(() => 0));
    for (const [i, leg] of legs.entries()) {
      // An engine may round the seconds of one and not of the other, on different sides of a minute.
      expect(Math.abs((matrix[i]?.[i + 1] ?? Number.NaN) - leg.driveMinutes)).toBeLessThanOrEqual(
        1,
      );
    }
  });

  test(`${name}: twenty places are twenty legs less one`, async () => {
    const places = Array.from({ length: 20 }, (_, i) => PLACES[i % PLACES.length] as LngLat);
    const legs = await legsOver(places);

    expect(legs.map(({ path }) => path[0])).toEqual(places.slice(0, -1));
    expect(legs[17]?.driveMinutes).toBe(legs[2]?.driveMinutes);
  });

  test(`${name}: a place far from every road is not routed to`, async () => {
    const router = await start();
    const places = [PLACES[1] as LngLat, AT_SEA];
    const [leg] = await router.legs(places, COACH, signal);
    const matrix = await router.matrix(places, COACH, signal);

    expect(leg).toMatchObject({ kind: "estimated", path: places });
    expect(matrix[0]?.[1]).toBe(leg?.driveMinutes);
  });

  test(`${name}: from a place to itself it is no way and no time`, async () => {
    const [leg] = await legsOver([PLACES[1] as LngLat, PLACES[1] as LngLat]);

    expect(leg).toMatchObject({ distanceMetres: 0, driveMinutes: 0 });
  });

  test.each([0, 1])(`${name}: %i places have no legs`, async (count) => {
    const router = await start();
    const places = PLACES.slice(0, count);

    expect(await router.legs(places, COACH, signal)).toEqual([]);
    expect(await router.matrix(places, COACH, signal)).toEqual(places.map(() => [0]));
  });

  test.each(["legs", "matrix"] as const)(
    `${name}: a request for %s that is aborted rejects with the reason`,
    async (what) => {
      const reason = new Error("no longer wanted");
      const router = await start();

      await expect(router[what](PLACES, COACH, AbortSignal.abort(reason))).rejects.toBe(reason);
    },
  );
}

function lengthOf(path: readonly LngLat[]): number {
  return path.slice(1).reduce((sum, to, i) => sum + metresBetween(path[i] as LngLat, to), 0);
}

function straight({ path }: Leg): number {
  return metresBetween(path[0] as LngLat, path.at(-1) as LngLat);
}
