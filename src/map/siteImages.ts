import type { Map as MapLibre } from "maplibre-gl";
import { hatchImage, ICON_PIXEL_RATIO, symbolImage } from "./icons.ts";
import { hatchOf } from "./layers/sites.ts";
import type { MapScene } from "./scene.ts";
import { addTourImages } from "./tourImages.ts";

/** Symbols, hatchings and badges in the colours of the scene. */
export function addImages(map: MapLibre, { sites, palette, tour }: MapScene): void {
  const put = (name: string, image: ImageData) => {
    if (map.hasImage(name)) map.updateImage(name, image);
    else map.addImage(name, image, { pixelRatio: ICON_PIXEL_RATIO });
  };
  for (const { id, symbol, colour } of sites) {
    put(id, symbolImage(symbol, colour, palette.halo));
    put(hatchOf(id), hatchImage(colour));
  }
  if (tour) addTourImages(map, palette);
}
