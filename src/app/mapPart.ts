import type { Site } from "#domain/evidence/site.ts";
import type { Basemap } from "#domain/place/basemap.ts";
import { beginMap } from "#map/begunMap.ts";
import { groundOf } from "#map/ground.ts";
import { MapView } from "#map/MapView.tsx";
import { sceneOf } from "#map/scene.ts";
import { softEdge } from "#map/softEdge.ts";
import { isOfFirstPage } from "#state/firstView.ts";
import { viewNow } from "#state/view.ts";
import { cameraOfAll } from "./mapCamera.ts";

/** What comes with MapLibre: the first page has no need of it. */
export { MapView, softEdge };

interface FirstContent {
  readonly sites: readonly Site[];
  readonly basemap: Basemap;
}

/**
 * Has MapLibre's worker cut the tiles while React makes the page: begun behind the map of the page that the build has
 * written, where everybody gets the same one. What is another by then is changed by `MapView`.
 */
export function beginFirstMap({ sites, basemap }: FirstContent): void {
  const page = document.querySelector("#prerendered .workspace-map");
  const { lang, dataset } = document.documentElement;
  const view = viewNow();
  if (!page || dataset.first !== undefined || !isOfFirstPage(view)) return;
  const { width, height } = page.getBoundingClientRect();
  if (width === 0 || height === 0) return;
  const language = lang === "vi" ? "vi" : "en";
  const scene = sceneOf({
    sites,
    ground: groundOf(basemap, { language, both: view.bothNames, divisions: view.divisions }),
    language,
    theme: dataset.theme === "dark" ? "dark" : "light",
    selectedSite: null,
    softEdge,
  });
  beginMap(page, { scene, camera: cameraOfAll(scene.sites, { width, height }), label: "" });
}
