import { Map as MapLibre } from "maplibre-gl";
import { mapOptions } from "./mapOptions.ts";
import type { PictureContent } from "./Picture.tsx";
import { addImages } from "./siteImages.ts";

/** Larger sides than this are beyond many a graphics card. */
const LARGEST_SIDE = 8192;

/** The scene as MapLibre draws it, as a data URL: a second map, out of sight, in the wanted sharpness. */
export async function mapImage(
  { scene, camera, size }: PictureContent,
  ratio: number,
): Promise<string> {
  const holder = document.createElement("div");
  holder.className = "map-out-of-sight";
  holder.style.width = `${size.width}px`;
  holder.style.height = `${size.height}px`;
  document.body.append(holder);
  const map = new MapLibre({
    ...mapOptions(scene, camera),
    container: holder,
    interactive: false,
    pixelRatio: ratio,
    maxCanvasSize: [LARGEST_SIDE, LARGEST_SIDE],
    canvasContextAttributes: { preserveDrawingBuffer: true },
  });
  try {
    map.on("style.load", () => addImages(map, scene));
    await map.once("idle");
    return map.getCanvas().toDataURL("image/png");
  } finally {
    map.remove();
    holder.remove();
  }
}
