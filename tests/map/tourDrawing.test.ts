import { describe, expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { distanceMetres } from "#domain/base/geo.ts";
import { LANGUAGES } from "#domain/base/text.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import { projection } from "#map/camera.ts";
import { groundOf } from "#map/ground.ts";
import { sceneOf } from "#map/scene.ts";
import { type Box, overlap } from "#map/staticNames.ts";
import { boxesOfSites, placeSites } from "#map/staticSiteNames.ts";
import { placeBadges, placeTourWords } from "#map/staticTourPlaces.ts";
import { labelPlaces, shownFrom } from "#map/tourLabels.ts";
import { trackPixels, tracksUnder } from "#map/tourTracks.ts";
import { arrowheads, besideLine, type Pixel } from "#map/wayPixels.ts";
import { DATA_FOLDER } from "#tests/build.ts";
import { sceneOfTour, straightItinerary } from "#tests/sceneTour.ts";

const { sites } = readData(DATA_FOLDER).catalog;
const LAPTOP = { width: 1000, height: 700 };
const ITINERARY = straightItinerary(exampleTour());

describe.each(LANGUAGES)("the badges of the example in %s", (language) => {
  const zooms = Array.from({ length: 13 }, (_, i) => 10 + i / 2);
  const choice = { language, both: false, divisions: "2022" } as const;
  const ground = groundOf({ layers: {}, roads: [] }, choice);
  const tour = sceneOfTour(ITINERARY, { language });
  const scene = sceneOf({ sites, ground, language, theme: "light", selectedSite: null, tour });

  test.each(zooms)("touch no name of a site, no symbol and no other words at zoom %d", (zoom) => {
    const camera = { lng: 108.15, lat: 16.08, zoom, bearing: 0, pitch: 0 };
    const picture = { zoom, size: LAPTOP, project: projection(camera, LAPTOP) };
    const badges = placeBadges(tour, scene.sites, picture);
    const taken = badges.map(({ box }) => box);
    const placed = placeSites(scene.sites, picture.project, { ...picture, taken });
    const words = placeTourWords(tour, picture, [...taken, ...boxesOfSites(placed)]);
    const symbols = placed.map(({ symbol: { x, y } }): Box => {
      return { left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 };
    });
    const others = [
      ...placed.flatMap(({ name }) => name?.box ?? []),
      ...symbols,
      ...words.map((w) => w.box),
    ];
    const clashes = badges.flatMap(({ text, box }, i) =>
      [...others, ...taken.slice(i + 1)].some((other) => overlap(other, box)) ? [text] : [],
    );

    expect(clashes).toEqual([]);
    expect(badges).toHaveLength(5);
  });
});

test("words of a way that bends stand beside it, where the side it is driven on has no room", () => {
  const at = (x: number, y: number) => ({ lng: 108.2 + x / 1000, lat: 16 + y / 1000 });
  const size = { width: 400, height: 400 };
  const camera = { ...at(0, 0), zoom: 12, bearing: 0, pitch: 0 };
  const picture = { zoom: 12, size, project: projection(camera, size) };
  const leg = {
    ...{ isEstimated: false, isLate: false, label: "38 min · 21.6 km", labelFrom: 0 },
    labelPlace: { point: at(0, 0), side: "n" },
    // Up to the middle, and then back over the words that would stand above it.
    path: [at(-40, 0), at(0, 0), at(20, 5), at(-40, 5)],
  } as const;
  const [words] = placeTourWords({ places: [], ends: [], legs: [leg] }, picture, []);
  const tracks = trackPixels([leg], picture);

  expect(words && tracksUnder(words.box, tracks)).toBe(0);
});

test("a way to the end of the world costs no more than what is seen of it", () => {
  const here = { lng: 108.2, lat: 16 };
  const camera = { ...here, zoom: 18, bearing: 0, pitch: 0 };
  const picture = { size: LAPTOP, project: projection(camera, LAPTOP) };
  const leg = (lng: number, lat: number) => ({ path: [here, { lng, lat }] });
  const pixels = trackPixels([leg(180, -90), leg(-180, 90), leg(108.2, 16.0001)], picture);

  expect(pixels.length).toBeGreaterThan(100);
  expect(pixels.length).toBeLessThan(600);
  for (const { x, y } of pixels) {
    expect(x >= -5 && x <= LAPTOP.width + 5 && y >= -5 && y <= LAPTOP.height + 5).toBe(true);
  }
});

test.each([
  [12, "2"],
  [13, "2\u200208:15"],
])("at zoom %d the badge of the second stop says %s", (zoom, text) => {
  const camera = { lng: 108.2222, lat: 16.0758, zoom, bearing: 0, pitch: 0 };
  const picture = { zoom, size: LAPTOP, project: projection(camera, LAPTOP) };
  const badges = placeBadges(sceneOfTour(ITINERARY), [], picture);
  const scene = sceneOf({
    sites,
    ground: groundOf({ layers: {}, roads: [] }, { language: "en", both: false, divisions: "2022" }),
    ...{ language: "en", theme: "light", selectedSite: null },
  });

  expect(badges.map((badge) => badge.text)).not.toContain(text);
  expect(placeBadges(sceneOfTour(ITINERARY), scene.sites, picture).map((b) => b.text)).toContain(
    text,
  );
});

describe("time and distance of a way", () => {
  const [west, east] = [
    { lng: 108.1, lat: 16.1 },
    { lng: 108.2, lat: 16.1 },
  ];

  test("stand on the side on which one drives, apart from those of the way back", () => {
    const [there, back] = labelPlaces(
      [
        [west, east],
        [east, west],
      ],
      [west, east],
    );

    expect([there?.side, back?.side]).toEqual(["s", "n"]);
    expect(there && back && distanceMetres(there.point, back.point)).toBeGreaterThan(1000);
  });

  test.each([
    ["north", { lng: 108.1, lat: 16.2 }, "e"],
    ["south", { lng: 108.1, lat: 16.0 }, "w"],
    ["north-east", { lng: 108.2, lat: 16.196 }, "se"],
    ["south-west", { lng: 108.0, lat: 16.004 }, "nw"],
  ])("of a way to the %s stand to its right", (_, to, side) => {
    expect(labelPlaces([[west, to]], []).map((place) => place.side)).toEqual([side]);
  });

  test("are shown from the zoom on at which the way is longer than a few letters", () => {
    const near = { lng: 108.105, lat: 16.1 };
    const length = ({ lng }: typeof near, zoom: number) =>
      ((lng - west.lng) / 360) * 512 * 2 ** zoom;

    for (const end of [east, near]) {
      const zoom = shownFrom([west, end]);
      expect(length(end, zoom)).toBeGreaterThan(40);
      expect(length(end, zoom - 1)).toBeLessThan(60);
    }
  });
});

describe("a line beside a way", () => {
  test.each<[string, Pixel[], Pixel[]]>([
    [
      "to the right of the picture runs below",
      [
        [0, 0],
        [10, 0],
      ],
      [
        [0, 2],
        [10, 2],
      ],
    ],
    [
      "to the left runs above",
      [
        [10, 0],
        [0, 0],
      ],
      [
        [10, -2],
        [0, -2],
      ],
    ],
    [
      "round a corner keeps its distance",
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      [
        [0, 2],
        [8, 2],
        [8, 10],
      ],
    ],
  ])("%s", (_, line, beside) => {
    const rounded = besideLine(line, 2).map(([x, y]) => [Math.round(x), Math.round(y)]);
    expect(rounded).toEqual(beside);
  });

  test("never strays far where the way turns back on itself", () => {
    const line: Pixel[] = [
      [0, 0],
      [50, 0],
      [0, 1],
    ];
    const far = besideLine(line, 2).map(([x, y], i) => {
      const [px, py] = line[i] ?? [0, 0];
      return Math.hypot(x - px, y - py);
    });
    expect(Math.max(...far)).toBeLessThanOrEqual(4);
  });
});

test("arrowheads point ahead, evenly spaced; a very short way has none", () => {
  const line: Pixel[] = [
    [0, 0],
    [200, 0],
    [200, 200],
  ];

  expect(arrowheads(line, 100)).toEqual([
    { at: [50, 0], turn: 0 },
    { at: [150, 0], turn: 0 },
    { at: [200, 50], turn: 90 },
    { at: [200, 150], turn: 90 },
  ]);
  expect(
    arrowheads(
      [
        [0, 0],
        [40, 0],
      ],
      100,
    ),
  ).toEqual([{ at: [20, 0], turn: 0 }]);
  expect(
    arrowheads(
      [
        [0, 0],
        [20, 0],
      ],
      100,
    ),
  ).toEqual([]);
});
