declare module "virtual:recorded-map" {
  import type { MapOptions } from "maplibre-gl";

  /** What the app gives to MapLibre beside container and style. */
  export const options: Omit<MapOptions, "container" | "style">;
  /** Where the app's map lies in the window, in CSS pixels. */
  export const place: Record<"left" | "top" | "width" | "height", number>;
  /** How many times its size the map is shown. */
  export const scale: number;
  /** Where it flies by key, a slide each. */
  export const flights: readonly { readonly center: [number, number]; readonly zoom: number }[];
}
