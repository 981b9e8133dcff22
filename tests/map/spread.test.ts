import fc from "fast-check";
import { expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { projection } from "#map/camera.ts";
import { spread } from "#map/spread.ts";
import { DATA_FOLDER } from "#tests/build.ts";

const SIZE = { width: 1000, height: 700 };
const points = readData(DATA_FOLDER).catalog.sites.map(({ visitorPoint }) => visitorPoint);

function drawnAt(zoom: number) {
  const project = projection({ lng: 108.15, lat: 16.08, zoom, bearing: 0, pitch: 0 }, SIZE);
  return points.map((point, i) => {
    const [right, down] = spread(points, zoom)[i] ?? [0, 0];
    const { x, y } = project(point);
    return { x: x + right, y: y + down, moved: Math.hypot(right, down) };
  });
}

test.each([7, 8, 9, 10, 11, 12, 14, 17])(
  "at zoom %d the four symbols can be told apart and stand near their places",
  (zoom) => {
    const symbols = drawnAt(zoom);
    const gaps = symbols.flatMap((a, i) =>
      symbols.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
    );

    expect(Math.min(...gaps)).toBeGreaterThan(16);
    expect(Math.max(...symbols.map(({ moved }) => moved))).toBeLessThan(zoom < 8 ? 20 : 12);
  },
);

test("from zoom 11 on every symbol stands on its point", () => {
  fc.assert(
    fc.property(fc.double({ min: 11, max: 18, noNaN: true }), (zoom) => {
      expect(spread(points, zoom).flat()).toEqual(points.flatMap(() => [0, 0]));
    }),
  );
});

test("two sites at one spot part to north and south", () => {
  const [first, second] = spread(
    [
      { lng: 108, lat: 16 },
      { lng: 108, lat: 16 },
    ],
    8,
  );

  expect([first?.[0], second?.[0]]).toEqual([0, 0]);
  expect((second?.[1] ?? 0) - (first?.[1] ?? 0)).toBeGreaterThan(16);
});
