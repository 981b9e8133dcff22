import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import type { Map as MapLibre, MapOptions, StyleSpecification } from "maplibre-gl";
import { CONTEXT, whenReady } from "./page.ts";

declare global {
  interface Window {
    /** Left by the recorder of `builds.ts`. */
    readonly recordedMap?: { readonly map: MapLibre; readonly options: MapOptions };
  }
}

interface SpriteEntry {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

/** Where a slide has the map. */
export interface Flight {
  readonly center: [number, number];
  readonly zoom: number;
}

/** All that the app asks of MapLibre. */
export interface Recording {
  readonly options: object;
  readonly place: { left: number; top: number; width: number; height: number };
  /** How many times its size the map is shown, as on a stage. */
  readonly scale: number;
  /** Where it flies by key; empty where it does not. */
  readonly flights: readonly Flight[];
  readonly style: StyleSpecification;
  readonly sprite: { readonly index: Record<string, SpriteEntry>; readonly png: string };
}

/** Opens the recorder's page and reads its map; `follow` has it fly afterwards. */
export async function recordMap(
  browser: Browser,
  url: string,
  follow: (page: Page) => Promise<readonly Flight[]> = async () => [],
): Promise<Recording> {
  const context = await browser.newContext(CONTEXT);
  try {
    const page = await context.newPage();
    await whenReady(page, url);
    const recording = await page.evaluate(readMap);
    return { ...recording, flights: await follow(page) };
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
function readMap(): Omit<Recording, "flights"> {
  const recorded = window.recordedMap;
  if (!recorded) throw new Error("The app has made no map.");
  const { map, options } = recorded;
  const plain = Object.fromEntries(
    Object.entries(options).filter(
      ([name, value]) => !["container", "style"].includes(name) && typeof value !== "function",
    ),
  );
  const { left, top, width, height } = map.getContainer().getBoundingClientRect();
  const scale = width / map.getContainer().clientWidth;
  const images = map.listImages().map((id) => ({ id, ...map.getImage(id) }));
  const canvas = document.createElement("canvas");
  canvas.width = images.reduce((sum, { data }) => sum + data.width, 0);
  canvas.height = Math.max(1, ...images.map(({ data }) => data.height));
  const index: Record<string, SpriteEntry> = {};
  let x = 0;
  for (const { id, data, pixelRatio } of images) {
    const pixels = new ImageData(new Uint8ClampedArray(data.data), data.width, data.height);
    canvas.getContext("2d")?.putImageData(pixels, x, 0);
    index[id] = { x, y: 0, width: data.width, height: data.height, pixelRatio };
    x += data.width;
  }
  return {
    options: {
      ...plain,
      // As it stands, and not as it was while nobody saw it.
      pixelRatio: map.getPixelRatio(),
      center: map.getCenter().toArray(),
      zoom: map.getZoom(),
      bearing: map.getBearing(),
      pitch: map.getPitch(),
    },
    place: { left, top, width: width / scale, height: height / scale },
    scale,
    style: map.getStyle(),
    sprite: { index, png: canvas.toDataURL("image/png").replace(/^.*,/, "") },
  };
}

/** Writes the style as a MapLibre page has it: one JSON with the data in it, one sprite, the fonts. */
export function writeStyle(
  { style, sprite }: Recording,
  { from, to, url }: { from: string; to: string; url: string },
): void {
  for (const { type } of Object.values(style.sources)) {
    if (type !== "geojson") throw new Error(`The bare page can have no ${type} source yet.`);
  }
  const fonts = JSON.parse(
    JSON.stringify(style["font-faces"] ?? {}).replaceAll(
      /"http[^"]*\/(assets\/[^"/]+)"/g,
      (_, file: string) => {
        cpSync(join(from, file), join(to, file));
        return JSON.stringify(new URL(file, url).href);
      },
    ),
  );
  const written = { ...style, sprite: new URL("sprite", url).href, "font-faces": fonts };
  writeFileSync(join(to, "style.json"), JSON.stringify(written));
  writeFileSync(join(to, "sprite.json"), JSON.stringify(sprite.index));
  writeFileSync(join(to, "sprite.png"), Buffer.from(sprite.png, "base64"));
}
