import { describe, expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { LANGUAGES } from "#domain/base/text.ts";
import { fitCamera, projection } from "#map/camera.ts";
import type { Ground } from "#map/ground.ts";
import { namesInView } from "#map/namesInView.ts";
import { boundsOfSites, sceneOf } from "#map/scene.ts";
import { DATA_FOLDER } from "#tests/build.ts";

const { sites } = readData(DATA_FOLDER).catalog;
const PADDING = { top: 56, right: 88, bottom: 40, left: 40 };
/** The map of the stage on a projector and on a phone, as large as it is drawn. */
const SIZES = { projector: { width: 350, height: 456 }, phone: { width: 360, height: 320 } };
const AWAY = { left: 1, right: -1, middle: 0 };

function sceneIn(language: "vi" | "en") {
  const ground: Ground = {} as Ground;
  return sceneOf({ sites, ground, language, theme: "light", selectedSite: null });
}

/** Where the far end of a name would be, at least: an em is more than half a letter. */
function farEnd(label: string, anchor: string, x: number): number {
  const side = anchor.endsWith("left") ? "left" : anchor.endsWith("right") ? "right" : "middle";
  const longestWord = Math.max(...label.split(" ").map((word) => word.length));
  return x + AWAY[side] * (14 + longestWord * 7);
}

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(Object.entries(SIZES))("no site's name reaches over the edge: %s", (_, size) => {
    const scene = sceneIn(language);
    const bounds = boundsOfSites(scene.sites);
    if (!bounds) throw new Error("The data has no sites");
    const camera = fitCamera(bounds, size, PADDING);
    const project = projection(camera, size);
    for (const { label, point, nameAnchors } of namesInView(scene, camera, size).sites) {
      const { x } = project(point);
      for (const anchor of [...nameAnchors.close, ...nameAnchors.afar]) {
        expect(farEnd(label, anchor, x), `${label} ${anchor}`).toBeGreaterThanOrEqual(0);
        expect(farEnd(label, anchor, x), `${label} ${anchor}`).toBeLessThanOrEqual(size.width);
      }
    }
  });
});

test("what has room keeps the order it had, and a name without any room keeps all places", () => {
  const scene = sceneIn("vi");
  const camera = { lng: 108.15, lat: 16.07, zoom: 9, bearing: 0, pitch: 0 };
  const roomy = namesInView(scene, camera, { width: 2000, height: 2000 });
  expect(roomy.sites.map(({ nameAnchors }) => nameAnchors)).toEqual(
    scene.sites.map(({ nameAnchors }) => nameAnchors),
  );
  const tiny = namesInView(scene, camera, { width: 20, height: 20 });
  expect(tiny.sites.map(({ nameAnchors }) => nameAnchors)).toEqual(
    scene.sites.map(({ nameAnchors }) => nameAnchors),
  );
});
