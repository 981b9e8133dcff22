declare module "virtual:recorded-map" {
  import type { MapOptions } from "maplibre-gl";

  /** What the app gives to MapLibre beside container and style. */
  export const options: Omit<MapOptions, "container" | "style">;
  /** Where the app's map lies in the window, in CSS pixels. */
  export const place: Record<"left" | "top" | "width" | "height", number>;
}
