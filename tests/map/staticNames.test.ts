import { describe, expect, test } from "vitest";
import { cameraOfAll } from "#app/mapCamera.ts";
import { readData } from "#data/sources.ts";
import { LANGUAGES } from "#domain/base/text.ts";
import { parseBasemapLayer } from "#domain/place/basemap.ts";
import { parseRoadEdges } from "#domain/road/roads.ts";
import { projection } from "#map/camera.ts";
import { type Ground, groundOf } from "#map/ground.ts";
import { sceneOf } from "#map/scene.ts";
import { placeLineNames } from "#map/staticLineNames.ts";
import { type Box, placeNames } from "#map/staticNames.ts";
import { boxesOfSites, placeSites } from "#map/staticSiteNames.ts";
import { DATA_FOLDER, dataText } from "#tests/build.ts";

const LAPTOP = { width: 1000, height: 700 };
const PHONE = { width: 390, height: 500 };
const { sites } = readData(DATA_FOLDER).catalog;

function layer(name: string) {
  const parsed = parseBasemapLayer(JSON.parse(dataText(`basemap/${name}.geojson`)), name);
  return parsed.ok ? parsed.value : { type: "FeatureCollection" as const, features: [] };
}

const edges = parseRoadEdges(dataText("roads/edges.csv"), "roads/edges.csv");
const basemap = {
  layers: { labels: layer("labels"), water: layer("water"), land: layer("land") },
  roads: edges.ok ? edges.value : [],
};

function realGround(language: "vi" | "en", both = false): Ground {
  return groundOf(basemap, { language, both, divisions: "2022" });
}

/** Names and taken boxes of the real map around the middle of the city. */
function drawn(language: "vi" | "en", zoom: number, size: typeof LAPTOP, bearing = 0) {
  const ground = realGround(language);
  const scene = sceneOf({ sites, ground, language, theme: "light", selectedSite: null });
  const camera = { lng: 108.2222, lat: 16.0758, zoom, bearing, pitch: 0 };
  const project = projection(camera, size);
  const taken = boxesOfSites(placeSites(scene.sites, project, { zoom, size }));
  const names = placeNames(ground, zoom, size, project, taken);
  const lines = placeLineNames(ground, zoom, size, project, [
    ...taken,
    ...names.map(({ box }) => box),
  ]);
  return { names, lines, taken };
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(width, 0) * Math.max(height, 0);
}

describe.each(LANGUAGES)("on the real map in %s", (language) => {
  const zooms = Array.from({ length: 19 }, (_, i) => 8 + i / 2);

  describe.each(zooms)("at zoom %d", (zoom) => {
    test.each([
      ["laptop", LAPTOP],
      ["phone", PHONE],
    ])("no name on a %s touches another, a site or the edge", (_device, size) => {
      const { names, taken } = drawn(language, zoom, size);
      const boxes = names.map(({ text, box }) => ({ text, box }));
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
      const { names, lines } = drawn(language, zoom, LAPTOP);
      return [...names, ...lines].filter(({ text }) => text.trim() !== "").length;
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

describe.each(LANGUAGES)("on phones in %s, where all sites are shown", (language) => {
  const scene = sceneOf({
    ...{ sites, language, theme: "light", selectedSite: null },
    ground: realGround(language),
  });
  // Four names of up to 23 letters have no room beside each other on 320 pixels.
  const narrowest = language === "en" ? 320 : 360;
  const sizes = [narrowest, 390, 412, 480].flatMap((width) =>
    [320, 400, 480, 560].map((height) => ({ width, height })),
  );

  test.each(sizes)("every site's name is whole in $width × $height", (size) => {
    const camera = cameraOfAll(scene.sites, size);
    const placed = placeSites(scene.sites, projection(camera, size), { zoom: camera.zoom, size });
    const boxes = placed.flatMap(({ name }) => name?.box ?? []);
    const cut = placed.filter(
      ({ name }) =>
        !name ||
        Math.min(name.box.left, name.box.top) < 0 ||
        name.box.right > size.width ||
        name.box.bottom > size.height,
    );
    const touching = boxes.flatMap((box, i) =>
      boxes.slice(i + 1).filter((other) => sharedArea(box, other) > 0),
    );

    expect(cut.map(({ site }) => site.label)).toEqual([]);
    expect(touching).toEqual([]);
  });
});

test("names are in the language of the map", () => {
  const texts = (language: "vi" | "en") =>
    drawn(language, 12, LAPTOP).names.map(({ text }) => text);

  expect(texts("vi").join()).toMatch(/[ăâđêôơưạảấầậắặẵệộợ]/i);
  expect(texts("en").join()).not.toMatch(/[đơưấầậắặẵệộợ]/i);
});

test("the more important of two names at one spot stands where names stand best", () => {
  const label = (nameEn: string, rank: number) => ({
    type: "Feature" as const,
    geometry: { type: "Point" as const, coordinates: [108.2, 16.05] as const },
    properties: { kind: "town", nameVi: nameEn, nameEn, rank },
  });
  const labels = {
    type: "FeatureCollection" as const,
    features: [label("Village", 5), label("Town", 1)],
  };
  const choice = { language: "en", both: false, divisions: "2022" } as const;
  const ground = groundOf({ layers: { labels }, roads: [] }, choice);
  const camera = { lng: 108.2, lat: 16.05, zoom: 12, bearing: 0, pitch: 0 };
  const names = placeNames(ground, 12, LAPTOP, projection(camera, LAPTOP), []);

  expect(names.map(({ text, align }) => [text, align])).toEqual([
    ["Town", "start"],
    ["Village", "end"],
  ]);
});

describe.each([0, 90, 180, 270])("with bearing %d", (bearing) => {
  test("no name along a road or river stands on its head, bends sharply or covers another", () => {
    const faults = [12.5, 13.5, 14.5, 15.5].flatMap((zoom) => {
      const { lines, names, taken } = drawn("vi", zoom, LAPTOP, bearing);
      const boxes = [...taken, ...names.map(({ box }) => box)];
      return lines.flatMap(({ text, path }) => {
        const [[x0 = 0] = [], [x1 = 0] = []] = [path[0], path.at(-1)];
        const isHidden = path.some(([x, y]) =>
          boxes.some(
            ({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom,
          ),
        );
        return [
          ...(x1 < x0 - 1 ? [`${text} runs backwards at ${zoom}`] : []),
          ...(isHidden ? [`${text} lies on another name at ${zoom}`] : []),
        ];
      });
    });

    expect(faults).toEqual([]);
  });

  test("the Hàn and a main road carry their names", () => {
    const texts = drawn("vi", 14, LAPTOP, bearing).lines.map(({ text }) => text);

    expect(texts).toEqual(expect.arrayContaining(["Sông Hàn", "Ngô Quyền"]));
  });
});

test("both names stand together on request, the language of the app first", () => {
  const { labels, lineNames } = realGround("vi", true);
  const words = (layer: Ground["labels"], text: string) =>
    layer.features.find(({ properties }) => String(properties.text).startsWith(text))?.properties;

  expect(words(labels, "Vịnh Đà Nẵng")).toMatchObject({ second: "Da Nang Bay" });
  // The same words without their marks are no other name.
  expect(words(labels, "Hải Châu")).toMatchObject({ text: "Hải Châu", second: "" });
  expect(words(labels, "Núi Sơn Trà")).toMatchObject({ second: "Mount Son Tra · 696 m" });
  expect(words(lineNames, "Sông Hàn")).toMatchObject({ text: "Sông Hàn · Han River" });
});

test("districts and the wards that replaced them are never shown together", () => {
  const kinds = (divisions: "2022" | "2025") => {
    const { labels } = groundOf(basemap, { language: "en", both: false, divisions });
    return new Set(labels.features.map(({ properties }) => properties.kind));
  };

  expect([kinds("2022").has("district2022"), kinds("2022").has("ward2025")]).toEqual([true, false]);
  expect([kinds("2025").has("district2022"), kinds("2025").has("ward2025")]).toEqual([false, true]);
});
