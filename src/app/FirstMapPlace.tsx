import { useLayoutEffect, useRef } from "react";
import type { Camera } from "#domain/base/geo.ts";
import type { Size } from "#map/camera.ts";
import { viewBoxOf } from "#map/firstCamera.ts";
import type { MapScene } from "#map/scene.ts";
import { lookAt } from "./useFirstPage.ts";

interface FirstMapPlaceProps {
  readonly sites: MapScene["sites"];
  readonly camera: Camera;
  readonly size: Size | null;
}

/** Where the map of the page that the build has written goes on standing, as this camera sees it. */
export function FirstMapPlace({ sites, camera, size }: FirstMapPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const viewBox = size && viewBoxOf(camera, size, sites);
  useLayoutEffect(() => {
    if (place.current && viewBox) lookAt(place.current);
  }, [viewBox]);
  return <div ref={place} className="first-map-place" data-view-box={viewBox} />;
}
