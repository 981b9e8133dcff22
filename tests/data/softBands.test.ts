import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { softBands } from "#data/softBands.ts";
import { readData } from "#data/sources.ts";
import {
  distanceMetres,
  isPointInRing,
  type Polygon,
  type Position,
  turning,
} from "#domain/base/geo.ts";
import { sheetOpacity } from "#map/siteLook.ts";
import { DATA_FOLDER } from "#tests/build.ts";

/** A square of so many metres around 108.1 E, 16.08 N. */
function square(side: number): Polygon {
  const lat = side / 2 / 111_195;
  const lng = lat / Math.cos((16.08 * Math.PI) / 180);
  const at = (x: number, y: number): Position => [108.1 + x * lng, 16.08 + y * lat];
  return [[at(-1, -1), at(1, -1), at(1, 1), at(-1, 1), at(-1, -1)]];
}

/** How many of the bands hold a point so many metres east of the middle. */
function sheetsAt(bands: readonly Polygon[], east: number): number {
  const lng = 108.1 + east / (111_195 * Math.cos((16.08 * Math.PI) / 180));
  return bands.filter(
    ([exterior = [], ...holes]) =>
      isPointInRing({ lng, lat: 16.08 }, exterior) &&
      !holes.some((hole) => isPointInRing({ lng, lat: 16.08 }, hole)),
  ).length;
}

describe("the soft edge of a 2,000 m square known to within 300 m", () => {
  const bands = softBands(square(2000), 300);

  test.each([
    ["in the middle", 0, 7],
    ["650 m out, deeper than it may be off", 650, 7],
    ["1,350 m out, further than it may be off", 1350, 0],
  ])("is all or nothing %s", (_where, east, sheets) => {
    expect(sheetsAt(bands, east)).toBe(sheets);
  });

  test("is half there on the drawn line", () => {
    expect(sheetsAt(bands, 1000)).toBeGreaterThanOrEqual(3);
    expect(sheetsAt(bands, 1000)).toBeLessThanOrEqual(4);
  });

  test("never grows outwards", () => {
    const counts = Array.from({ length: 160 }, (_, i) => sheetsAt(bands, i * 10));

    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });
});

test("the ground of every site fades over its own accuracy, whatever its shape", () => {
  const { sites } = readData(DATA_FOLDER).catalog;
  const faults = sites.flatMap(({ extents }) =>
    extents.flatMap(({ id, polygon, accuracyMetres }) => {
      const [outermost] = softBands(polygon, accuracyMetres);
      const corners = (outermost?.[0] ?? []).filter((_, i) => i % 5 === 0);
      const away = corners.map(([lng, lat]) => distanceToRing({ lng, lat }, polygon));
      const worst = Math.max(...away.map((metres) => Math.abs(metres - accuracyMetres)));
      return corners.length > 0 && worst < accuracyMetres * 0.25 ? [] : [`${id}: ${worst} m`];
    }),
  );

  expect(faults).toEqual([]);
});

/** Metres to the nearest of many points along the outline. */
function distanceToRing(point: { lng: number; lat: number }, [exterior = []]: Polygon): number {
  const sides = exterior.slice(1).flatMap(([x, y], i) => {
    const [x0, y0] = exterior[i] ?? [x, y];
    return Array.from({ length: 60 }, (_, k) => ({
      lng: x0 + ((x - x0) * k) / 60,
      lat: y0 + ((y - y0) * k) / 60,
    }));
  });
  return Math.min(...sides.map((side) => distanceMetres(point, side)));
}

test("its bands are rings as RFC 7946 wants them", () => {
  const wrong = softBands(square(2000), 300).flatMap((band) =>
    band.filter(
      (ring, i) => turning(ring) > 0 !== (i === 0) || String(ring[0]) !== String(ring.at(-1)),
    ),
  );

  expect(wrong).toEqual([]);
});

test("sheets upon one another cover as much as was asked for", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 0.9, noNaN: true }),
      fc.nat({ max: 9 }),
      (all, more) => {
        const sheets = more + 1;
        const covered = 1 - (1 - sheetOpacity(all, sheets)) ** sheets;

        expect(Math.abs(covered - all)).toBeLessThan(0.002);
      },
    ),
  );
});
