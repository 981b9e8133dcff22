import fc from "fast-check";
import { expect, test } from "vitest";
import { isPointInRing, type Position } from "#domain/base/geo.ts";
import { panned, projection, unprojection } from "#map/camera.ts";
import { pathOf, pathOfRings } from "#map/staticPaths.ts";
import { cameras } from "#tests/generate.ts";

const SIZE = { width: 400, height: 300 };
/** Degrees are pixels here. */
const plain = ({ lng, lat }: { lng: number; lat: number }) => ({ x: lng, y: lat });

function pointsOf(path: string): Position[] {
  return [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

const far = fc.integer({ min: -2000, max: 2400 });
const triangles = fc.array(fc.tuple(far, far), { minLength: 3, maxLength: 3 });

test("what is cut away of a shape lies outside the picture", () => {
  fc.assert(
    fc.property(triangles, fc.nat({ max: 400 }), fc.nat({ max: 300 }), (corners, x, y) => {
      const ring = [...corners, corners[0] as Position];
      const cut = pointsOf(pathOfRings([ring], plain, SIZE));
      // Half a pixel off whole numbers, so that no point lies on a side.
      const point = { lng: x + 0.37, lat: y + 0.53 };
      const before = isPointInRing(point, ring);
      const after = isPointInRing(point, [...cut, cut[0] ?? [0, 0]]);

      expect(cut.every(([cx, cy]) => cx >= -81 && cx <= 481 && cy >= -81 && cy <= 381)).toBe(true);
      if (sideDistance(point, ring) > 1.5) expect(after).toBe(before);
    }),
    { numRuns: 2000 },
  );
});

function sideDistance(
  { lng, lat }: { lng: number; lat: number },
  ring: readonly Position[],
): number {
  const distances = ring.slice(1).map(([bx, by], i) => {
    const [ax, ay] = ring[i] as Position;
    const [dx, dy] = [bx - ax, by - ay];
    const along = ((lng - ax) * dx + (lat - ay) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.min(1, Math.max(0, along));
    return Math.hypot(lng - ax - t * dx, lat - ay - t * dy);
  });
  return Math.min(...distances);
}

test.each([
  ["a point far away", { type: "Point", coordinates: [900, 900] }, ""],
  [
    "a line that never comes near",
    {
      type: "LineString",
      coordinates: [
        [-500, -500],
        [-500, 900],
      ],
    },
    "",
  ],
  [
    "a ring far away",
    {
      type: "Polygon",
      coordinates: [
        [
          [900, 0],
          [990, 0],
          [990, 9],
          [900, 0],
        ],
      ],
    },
    "",
  ],
] as const)("nothing is written for %s", (_what, geometry, path) => {
  expect(pathOf(geometry as never, plain, { size: SIZE, dot: 3 })).toBe(path);
});

test("a pixel leads back to the place that is drawn there, however the map is turned", () => {
  fc.assert(
    fc.property(cameras, fc.nat({ max: 400 }), fc.nat({ max: 300 }), (camera, x, y) => {
      fc.pre(Math.abs(camera.lat) < 60 && camera.zoom > 3);
      const back = projection(camera, SIZE)(unprojection(camera, SIZE)({ x, y }));

      expect(Math.hypot(back.x - x, back.y - y)).toBeLessThan(0.01);
    }),
  );
});

test("a drag takes the ground with it, however the map is turned", () => {
  const camera = { lng: 108.2, lat: 16.05, zoom: 12, bearing: 90, pitch: 0 };
  const place = unprojection(camera, SIZE)({ x: 100, y: 100 });
  const moved = projection(panned(camera, 30, -20), SIZE)(place);

  expect([Math.round(moved.x), Math.round(moved.y)]).toEqual([130, 80]);
});
