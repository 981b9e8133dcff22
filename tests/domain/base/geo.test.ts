import fc from "fast-check";
import { expect, test } from "vitest";
import {
  boundsOf,
  circleRing,
  fromMercator,
  isPointInRing,
  mercator,
  type Position,
  turning,
} from "#domain/base/geo.ts";

const points = fc.record({
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -84, max: 84, noNaN: true }),
});

test("Mercator and back is the same place", () => {
  fc.assert(
    fc.property(points, (point) => {
      const back = fromMercator(mercator(point));

      expect(back.lng).toBeCloseTo(point.lng, 9);
      expect(back.lat).toBeCloseTo(point.lat, 9);
    }),
  );
});

test("the world in Mercator is a square with its origin in the north-west", () => {
  const edge = 85.051_128_779_806_6;

  expect(mercator({ lng: 0, lat: 0 })).toEqual({ x: 0.5, y: 0.5 });
  expect(mercator({ lng: -180, lat: edge }).y).toBeCloseTo(0, 9);
  expect(mercator({ lng: 180, lat: -edge }).y).toBeCloseTo(1, 9);
  expect([90, -90].map((lat) => mercator({ lng: 0, lat }).y)).toEqual([
    expect.closeTo(0, 9),
    expect.closeTo(1, 9),
  ]);
});

test("a circle on the ground is a closed ring at its radius all around, counter-clockwise", () => {
  const radii = fc.double({ min: 1, max: 5000, noNaN: true });
  fc.assert(
    fc.property(radii, (radius) => {
      const centre = { lng: 108.2, lat: 16.05 };
      const ring = circleRing(centre, radius);
      const metresPerDegree = 111_195;
      const distances = ring.map(([lng, lat]) => {
        const dx = (lng - centre.lng) * Math.cos((centre.lat * Math.PI) / 180);
        return Math.hypot(dx, lat - centre.lat) * metresPerDegree;
      });

      expect(ring[0]).toEqual(ring.at(-1));
      expect(Math.max(...distances) / radius).toBeCloseTo(1, 3);
      expect(Math.min(...distances) / radius).toBeCloseTo(1, 3);
      expect(turning(ring)).toBeGreaterThan(0);
      expect(isPointInRing(centre, ring)).toBe(true);
    }),
  );
});

const L_SHAPE: Position[] = [
  [0, 0],
  [2, 0],
  [2, 1],
  [1, 1],
  [1, 2],
  [0, 2],
  [0, 0],
];

test.each([
  ["in the foot", 1.5, 0.5, true],
  ["in the stem", 0.5, 1.5, true],
  ["in the notch", 1.5, 1.5, false],
  ["beside it, level with a corner", 3, 1, false],
  ["below it", 1, -1, false],
])("a point %s of an L is told inside from outside", (_where, lng, lat, isInside) => {
  expect(isPointInRing({ lng, lat }, L_SHAPE)).toBe(isInside);
});

test("a ring turned about turns the other way", () => {
  expect(turning(L_SHAPE)).toBe(6);
  expect(turning(L_SHAPE.toReversed())).toBe(-6);
});

test("bounds hold every position, and nothing has none", () => {
  expect(boundsOf(L_SHAPE)).toEqual({ west: 0, south: 0, east: 2, north: 2 });
  expect(boundsOf([])).toBeNull();
});
