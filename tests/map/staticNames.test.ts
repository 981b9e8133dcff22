import { describe, expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { parseBasemapLayer } from "#domain/basemap.ts";
import { LANGUAGES } from "#domain/text.ts";
import { projection } from "#map/camera.ts";
import { siteNameBoxes } from "#map/StaticSites.tsx";
import { type MapScene, sceneOf } from "#map/scene.ts";
import { type Box, type PlacedName, placeNames, textBox } from "#map/staticNames.ts";
import { DATA_FOLDER, dataText } from "#tests/build.ts";

const LAPTOP = { width: 1000, height: 700 };
const PHONE = { width: 390, height: 500 };
const { sites } = readData(DATA_FOLDER).catalog;

function layer(name: string) {
  const parsed = parseBasemapLayer(JSON.parse(dataText(`basemap/${name}.geojson`)), name);
  return parsed.ok ? parsed.value : { type: "FeatureCollection" as const, features: [] };
}

const basemap = { layers: { labels: layer("labels"), water: layer("water") }, roads: [] };

function realScene(language: "vi" | "en"): MapScene {
  return sceneOf({ sites, basemap, language, theme: "light", selectedSite: null });
}

/** Names and taken boxes of the real map around the middle of the city. */
function drawn(language: "vi" | "en", zoom: number, size: typeof LAPTOP) {
  const scene = realScene(language);
  const camera = { lng: 108.2222, lat: 16.0758, zoom, bearing: 0, pitch: 0 };
  const project = projection(camera, size);
  const taken = siteNameBoxes(scene, project);
  return { names: placeNames(scene, zoom, size, project, taken), taken };
}

function boxOf({ text, x, y, size, rule }: PlacedName): Box {
  return textBox(text, x, y, size, rule.spacing);
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(width, 0) * Math.max(height, 0);
}

describe.each(LANGUAGES)("on the real map in %s", (language) => {
  const zooms = Array.from({ length: 13 }, (_, i) => 9 + i / 2);

  describe.each(zooms)("at zoom %d", (zoom) => {
    test.each([
      ["laptop", LAPTOP],
      ["phone", PHONE],
    ])("no name on a %s touches another, a site or the edge", (_device, size) => {
      const { names, taken } = drawn(language, zoom, size);
      const boxes = names.map((name) => ({ text: name.text, box: boxOf(name) }));
      const clashes = boxes.flatMap(({ text, box }, i) => [
        ...boxes
          .slice(i + 1)
          .flatMap((other) => (sharedArea(box, other.box) > 0 ? [`${text} / ${other.text}`] : [])),
        ...taken.flatMap((site) => (sharedArea(box, site) > 0 ? [`${text} / a site`] : [])),
        ...(box.left < 0 || box.top < 0 || box.right > size.width || box.bottom > size.height
          ? [`${text} / the edge`]
          : []),
      ]);

      expect(clashes).toEqual([]);
    });
  });

  test("every zoom has a name", () => {
    const counts = zooms.map((zoom) => {
      const { names } = drawn(language, zoom, LAPTOP);
      return names.filter(({ text }) => text.trim() !== "").length;
    });

    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
  });

  test.each([
    ["laptop", LAPTOP],
    ["phone", PHONE],
  ])("the names of the sites do not touch one another on a %s", (_device, size) => {
    const clashes = zooms.flatMap((zoom) => {
      const [, , , , ...names] = drawn(language, zoom, size).taken;
      if (names.length !== sites.length) return [zoom];
      return names.flatMap((box, i) =>
        names.slice(i + 1).flatMap((other) => (sharedArea(box, other) > 0 ? [zoom] : [])),
      );
    });

    expect(clashes).toEqual([]);
  });
});

test("names are in the language of the map", () => {
  const texts = (language: "vi" | "en") =>
    drawn(language, 12, LAPTOP).names.map(({ text }) => text);

  expect(texts("vi").join()).toMatch(/[ăâđêôơưạảấầậắặẵệộợ]/i);
  expect(texts("en").join()).not.toMatch(/[đơưấầậắặẵệộợ]/i);
});

test("no name stands in two places, and the more important one keeps the place", () => {
  const label = (nameEn: string, rank: number) => ({
    type: "Feature" as const,
    geometry: { type: "Point" as const, coordinates: [108.2, 16.05] as const },
    properties: { kind: "town", nameVi: nameEn, nameEn, rank },
  });
  const labels = {
    type: "FeatureCollection" as const,
    features: [label("Village", 5), label("Town", 1)],
  };
  const scene = sceneOf({
    sites: [],
    basemap: { layers: { labels }, roads: [] },
    language: "en",
    theme: "light",
    selectedSite: null,
  });
  const camera = { lng: 108.2, lat: 16.05, zoom: 12, bearing: 0, pitch: 0 };
  const names = placeNames(scene, 12, LAPTOP, projection(camera, LAPTOP), []);

  expect(names.map(({ text }) => text)).toEqual(["Town"]);
});
