import type { Camera } from "#domain/base/geo.ts";
import { projection, type Size } from "./camera.ts";
import { anchorOffset, type NameAnchor } from "./nameAnchors.ts";
import type { MapScene } from "./scene.ts";
import { type Box, isWithin, textWidth, wrapped } from "./staticNames.ts";
import { placeSymbols } from "./staticSiteNames.ts";

/** Letters of a name at most, in pixels, and lines no longer than so many em, as MapLibre sets them. */
const LETTERS = 16;
const LINE_HEIGHT = 1.2;
const lineEm = (zoom: number) => (zoom < 10 ? 8 : 12);

/** The scene with the names of its sites only where a picture does not cut them; as it was where every place would. */
export function namesInView(scene: MapScene, camera: Camera, size: Size): MapScene {
  const { zoom } = camera;
  const symbols = placeSymbols(scene.sites, projection(camera, size), zoom);
  return {
    ...scene,
    sites: scene.sites.map((site, i) => {
      const symbol = symbols[i] ?? { x: 0, y: 0 };
      const inside = (anchors: readonly NameAnchor[]) => {
        const whole = anchors.filter((anchor) =>
          isWithin(boxAt(site.label, { anchor, symbol, zoom }), size),
        );
        return whole.length > 0 ? whole : anchors;
      };
      const { close, afar } = site.nameAnchors;
      return { ...site, nameAnchors: { close: inside(close), afar: inside(afar) } };
    }),
  };
}

interface Place {
  readonly anchor: NameAnchor;
  readonly symbol: { readonly x: number; readonly y: number };
  readonly zoom: number;
}

function boxAt(label: string, { anchor, symbol, zoom }: Place): Box {
  const lines = wrapped(label, lineEm(zoom));
  const width = Math.max(...lines.map((line) => textWidth(line, LETTERS)));
  const height = lines.length * LETTERS * LINE_HEIGHT;
  const [right, down] = anchorOffset(anchor);
  const [x, y] = [symbol.x + right * LETTERS, symbol.y + down * LETTERS];
  const left = anchor.endsWith("left") ? x : anchor.endsWith("right") ? x - width : x - width / 2;
  const top = anchor.startsWith("top")
    ? y
    : anchor.startsWith("bottom")
      ? y - height
      : y - height / 2;
  return { left, right: left + width, top, bottom: top + height };
}
