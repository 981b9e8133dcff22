import type { Bounds, Camera } from "#domain/base/geo.ts";
import type { Slide } from "#domain/stage/slides.ts";
import { fitCamera, REGION, type Size } from "#map/camera.ts";
import { boundsOfSites, type MapScene } from "#map/scene.ts";
import type { SceneTour } from "#map/tourScene.ts";

/** Nearer than this a site stands alone, and nobody knows where it is. */
const NEAREST = 13.2;

interface Frame {
  readonly size: Size;
  readonly tourBounds: TourBounds;
  /** Pixels at the foot of the map that a quote stands on. */
  readonly covered: number;
}

/** What the map beside a slide shows. */
export function stageCamera(
  slide: Slide,
  scene: MapScene,
  { size, tourBounds, covered }: Frame,
): Camera {
  if (slide.kind === "locator") {
    return fitCamera(REGION, size, { top: 8, right: 8, bottom: 8, left: 8 });
  }
  const site = slide.kind === "site" && scene.sites.find(({ id }) => id === slide.site.id);
  // Names stand beside the symbols, most of them to the right.
  const padding = { top: 56, right: Math.min(120, size.width / 4), bottom: 40, left: 40 };
  if (site) {
    const clear = { ...padding, bottom: padding.bottom + covered };
    return fitCamera(site.bounds, size, clear, NEAREST);
  }
  const all = boundsOfSites(scene.sites);
  const ofTour = scene.tour && tourBounds?.(scene.tour);
  const bounds = all && ofTour ? around(all, ofTour) : (all ?? REGION);
  return fitCamera(bounds, size, padding);
}

/** Comes with the planner: without a tour there is none. */
export type TourBounds = ((tour: SceneTour) => Bounds | null) | null;

function around(a: Bounds, b: Bounds): Bounds {
  return {
    west: Math.min(a.west, b.west),
    south: Math.min(a.south, b.south),
    east: Math.max(a.east, b.east),
    north: Math.max(a.north, b.north),
  };
}
