import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Basemap } from "#domain/place/basemap.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { fitCamera } from "#map/camera.ts";
import { ScenePicture } from "#map/ScenePicture.tsx";
import { boundsOfSites } from "#map/scene.ts";
import { boundsOfTour } from "#map/tourScene.ts";
import { usePaperScene } from "./usePaperScene.ts";
import { useTourScene } from "./useTourScene.ts";

interface TourPictureProps {
  readonly itinerary: Itinerary;
  readonly catalog: Catalog;
  readonly basemap: Basemap;
}

/** 120 × 75 mm, so that names keep their size on paper. */
const SIZE = { width: 454, height: 283 };
const PADDING = { top: 26, right: 44, bottom: 26, left: 44 };

/** The tour on the bundled ground, drawn for paper. */
export function TourPicture({ itinerary, catalog, basemap }: TourPictureProps) {
  const tour = useTourScene(itinerary, catalog);
  const scene = usePaperScene({ catalog, basemap, tour });
  const bounds = (tour && boundsOfTour(tour)) ?? boundsOfSites(scene.sites);
  if (!bounds) return null;
  return (
    <svg
      width={SIZE.width}
      height={SIZE.height}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      aria-hidden="true"
    >
      <ScenePicture scene={scene} camera={fitCamera(bounds, SIZE, PADDING, 14)} size={SIZE} />
    </svg>
  );
}
