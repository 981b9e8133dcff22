import type { Map as MapLibre } from "maplibre-gl";

/**
 * Until all of it is there nobody sees the map, which is drawn again for every tile that arrives: a software GPU is
 * spared most of the pixels. Where names go does not depend on it.
 */
export const UNSEEN_PIXEL_RATIO = 1 / 8;

/**
 * Gives a map that was made with `UNSEEN_PIXEL_RATIO` the pixels of the screen as soon as its first picture is whole,
 * and after that whenever the window is zoomed. `enlarged`: how many times its size the map is shown.
 */
export function sharpenWhenWhole(map: MapLibre, enlarged: number, onSharp: () => void): void {
  const sharpen = () => {
    const ratio = devicePixelRatio * enlarged;
    if (map.getPixelRatio() !== ratio) map.setPixelRatio(ratio);
  };
  map.once("idle", () => {
    sharpen();
    map.on("resize", sharpen);
    map.once("idle", onSharp);
  });
}
