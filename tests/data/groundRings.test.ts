import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Polygon, type Position, type Ring, turning } from "#domain/base/geo.ts";
import type { BasemapFeature } from "#domain/place/basemap.ts";
import { DATA_FOLDER, dataText } from "#tests/build.ts";

function polygonsOf(file: string): Polygon[] {
  const { features }: { features: Pick<BasemapFeature, "geometry">[] } = JSON.parse(dataText(file));
  return features.flatMap(({ geometry }) =>
    geometry.type === "Polygon"
      ? [geometry.coordinates]
      : geometry.type === "MultiPolygon"
        ? geometry.coordinates
        : [],
  );
}

interface Side {
  readonly from: Position;
  readonly to: Position;
  readonly west: number;
  readonly east: number;
}

function sidesOf(ring: Ring): Side[] {
  return ring.slice(1).map((to, i) => {
    const from = ring[i] ?? to;
    return { from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) };
  });
}

/** Positive when `c` lies to the left of the way from `a` to `b`. */
function leftOf([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function areCrossing(a: Side, b: Side): boolean {
  return (
    leftOf(a.from, a.to, b.from) * leftOf(a.from, a.to, b.to) < 0 &&
    leftOf(b.from, b.to, a.from) * leftOf(b.from, b.to, a.to) < 0
  );
}

/** Where sides cross one another: each is held against those that begin before it ends, from west to east. */
function crossingsOf(polygon: Polygon): Position[] {
  const sides = polygon.flatMap(sidesOf).toSorted((a, b) => a.west - b.west);
  return sides.flatMap((side, i) => {
    const crossings: Position[] = [];
    for (let j = i + 1; j < sides.length; j++) {
      const other = sides[j];
      if (other === undefined || other.west > side.east) break;
      if (areCrossing(side, other)) crossings.push(side.from);
    }
    return crossings;
  });
}

const files = ["basemap", "sites"].flatMap((folder) =>
  readdirSync(join(DATA_FOLDER, folder)).map((name) => `${folder}/${name}`),
);
const drawn = files
  .map((file) => ({ file, polygons: polygonsOf(file) }))
  .filter(({ polygons }) => polygons.length > 0);

test("land, water, areas and the world are drawn with rings", () => {
  const layers = ["land", "water", "areas", "world"].map((name) => `basemap/${name}.geojson`);

  expect(drawn.map(({ file }) => file)).toEqual(expect.arrayContaining(layers));
});

describe.each(drawn)("the rings of $file", ({ polygons }) => {
  const rings = polygons.flat();

  test("are closed, around at least three corners", () => {
    const open = rings.filter((ring) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1)));

    expect(open).toEqual([]);
  });

  test("run counter-clockwise outside and clockwise around holes (RFC 7946)", () => {
    const wrong = polygons.flatMap((polygon) =>
      polygon.filter((ring, i) => (i === 0 ? turning(ring) <= 0 : turning(ring) >= 0)),
    );

    expect(wrong).toEqual([]);
  });

  test("come to no corner twice", () => {
    const repeated = rings.flatMap((ring) => {
      const corners = ring.slice(1).map(String);
      return corners.filter((corner, i) => corners.indexOf(corner) !== i);
    });

    expect(repeated).toEqual([]);
  });

  test("cross neither themselves nor one another", () => {
    expect(polygons.flatMap(crossingsOf)).toEqual([]);
  });
});
