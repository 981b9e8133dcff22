import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bounds } from "#domain/base/geo.ts";
import {
  fitCamera,
  isSameCamera,
  metresPerPixel,
  type Padding,
  panned,
  projection,
  type Size,
  showsWell,
} from "#map/camera.ts";
import { cameras } from "#tests/generate.ts";

const NONE: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
const DA_NANG: Bounds = { west: 108.05, south: 16.03, east: 108.25, north: 16.12 };
const LAPTOP: Size = { width: 900, height: 700 };

const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const bounds: fc.Arbitrary<Bounds> = fc
  .record({
    west: degrees(-179, 178),
    south: degrees(-80, 79),
    width: degrees(1e-5, 1),
    height: degrees(1e-5, 1),
  })
  .map(({ west, south, width, height }) => ({
    west,
    south,
    east: west + width,
    north: south + height,
  }));

/** A picture that at most two thirds of each side are covered of. */
const pictures = fc.integer({ min: 200, max: 2000 }).chain((width) =>
  fc.integer({ min: 200, max: 2000 }).chain((height) => {
    const side = (length: number) => fc.integer({ min: 0, max: Math.floor(length / 3) });
    const padding = {
      top: side(height),
      bottom: side(height),
      left: side(width),
      right: side(width),
    };
    return fc.record({ size: fc.constant({ width, height }), padding: fc.record(padding) });
  }),
);

function cornersOf(box: Bounds, camera: Parameters<typeof projection>[0], size: Size) {
  const project = projection(camera, size);
  return {
    topLeft: project({ lng: box.west, lat: box.north }),
    bottomRight: project({ lng: box.east, lat: box.south }),
  };
}

describe("the camera that fits bounds", () => {
  test("shows all of them, clear of what stands on the picture", () => {
    fc.assert(
      fc.property(bounds, pictures, (box, { size, padding }) => {
        const { topLeft, bottomRight } = cornersOf(box, fitCamera(box, size, padding), size);
        const tolerance = 0.01;

        expect(topLeft.x).toBeGreaterThanOrEqual(padding.left - tolerance);
        expect(topLeft.y).toBeGreaterThanOrEqual(padding.top - tolerance);
        expect(bottomRight.x).toBeLessThanOrEqual(size.width - padding.right + tolerance);
        expect(bottomRight.y).toBeLessThanOrEqual(size.height - padding.bottom + tolerance);
      }),
    );
  });

  test("is as near as it can be: they touch two sides, or the zoom is at its limit", () => {
    fc.assert(
      fc.property(bounds, pictures, (box, { size, padding }) => {
        const camera = fitCamera(box, size, padding);
        const { topLeft, bottomRight } = cornersOf(box, camera, size);
        const spare = Math.min(
          size.width - padding.left - padding.right - (bottomRight.x - topLeft.x),
          size.height - padding.top - padding.bottom - (bottomRight.y - topLeft.y),
        );

        expect(camera.zoom).toBeLessThanOrEqual(15);
        if (camera.zoom < 15) expect(spare).toBeCloseTo(0, 2);
      }),
    );
  });

  test("goes no nearer to a point than it is allowed", () => {
    const point = { west: 108.2, east: 108.2, south: 16.05, north: 16.05 };

    expect(fitCamera(point, LAPTOP, NONE).zoom).toBe(15);
    expect(fitCamera(point, LAPTOP, NONE, 12).zoom).toBe(12);
  });

  test("exists even where the whole picture is covered", () => {
    const covered = { top: 400, bottom: 400, left: 500, right: 500 };

    expect(Object.values(fitCamera(DA_NANG, LAPTOP, covered)).every(Number.isFinite)).toBe(true);
    expect(
      Object.values(fitCamera(DA_NANG, { width: 0, height: 0 }, NONE)).every(Number.isFinite),
    ).toBe(true);
  });
});

test("a pulled picture moves every point by as many pixels as it was pulled", () => {
  const pixels = fc.integer({ min: -400, max: 400 });
  fc.assert(
    fc.property(cameras, pixels, pixels, (camera, dx, dy) => {
      // Near the edge of the world there is nothing to pull in from.
      fc.pre(camera.zoom > 5 && Math.abs(camera.lat) < 70);
      const point = { lng: camera.lng + 0.01, lat: camera.lat - 0.01 };
      const before = projection(camera, LAPTOP)(point);
      const after = projection(panned(camera, dx, dy), LAPTOP)(point);

      expect(after.x - before.x).toBeCloseTo(dx, 3);
      expect(after.y - before.y).toBeCloseTo(dy, 3);
    }),
  );
});

test("pulling there and back leaves the camera where it was", () => {
  fc.assert(
    fc.property(cameras, fc.integer({ min: -400, max: 400 }), (camera, pixels) => {
      fc.pre(camera.zoom > 5 && Math.abs(camera.lat) < 70);
      const back = panned(panned(camera, pixels, -pixels), -pixels, pixels);

      expect(isSameCamera(back, camera)).toBe(true);
    }),
  );
});

test("the centre of the camera is the centre of the picture", () => {
  fc.assert(
    fc.property(cameras, (camera) => {
      expect(projection(camera, LAPTOP)(camera)).toEqual({ x: 450, y: 350 });
    }),
  );
});

test("a kilometre on the ground is as many pixels as the scale says", () => {
  const camera = { lng: 108.2, lat: 16.05, zoom: 13, bearing: 0, pitch: 0 };
  const kilometre = 1 / (111.32 * Math.cos((16.05 * Math.PI) / 180));
  const { x } = projection(camera, LAPTOP)({ lng: 108.2 + kilometre, lat: 16.05 });

  expect((x - 450) * metresPerPixel(camera)).toBeCloseTo(1000, -1);
});

test("an equator pixel at zoom 0 is the earth’s girth over 512", () => {
  expect(metresPerPixel({ lat: 0, zoom: 0 })).toBeCloseTo(78_271.5, 1);
});

describe("a site shows well", () => {
  const fitted = fitCamera(DA_NANG, LAPTOP, NONE);

  test("where the camera fits it", () => {
    expect(showsWell(fitted, DA_NANG, LAPTOP, NONE)).toBe(true);
  });

  test.each([
    ["half out of the picture", panned(fitted, 500, 0)],
    ["above the picture", panned(fitted, 0, -900)],
    ["so far off that it is a speck", { ...fitted, zoom: fitted.zoom - 3 }],
    ["so near that it does not fit", { ...fitted, zoom: fitted.zoom + 1 }],
  ])("but not %s", (_how, camera) => {
    expect(showsWell(camera, DA_NANG, LAPTOP, NONE)).toBe(false);
  });
});
