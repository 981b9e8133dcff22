import "maplibre-gl/dist/maplibre-gl.css";
import { useEffect, useRef, useState } from "react";
import type { Camera } from "#domain/base/geo.ts";
import { type MapClick, SiteMap } from "./SiteMap.ts";
import type { MapScene } from "./scene.ts";
import { softBands } from "./softEdge.ts";
import type { Box } from "./staticNames.ts";

interface MapViewProps {
  readonly scene: MapScene;
  readonly camera: Camera;
  /** What the canvas says of itself to a screen reader. */
  readonly label: string;
  readonly onReady: () => void;
  /** This browser grants no WebGL. */
  readonly onUnable: () => void;
  /** WebGL was granted and taken away. */
  readonly onLost: () => void;
  readonly onClick: (click: MapClick) => void;
  readonly onCamera: (camera: Camera) => void;
  readonly onBackdropTrouble: () => void;
  /** What the page has over the map just now, in its pixels. */
  readonly boxesOnMap: () => readonly Box[];
  /** How many times its size the map is shown. */
  readonly enlarged?: number;
  /** A picture was drawn; `isWhole`: with all that belongs on it. */
  readonly onDrawn?: (isWhole: boolean) => void;
}

/** Comes with MapLibre: the first page has no need of it. */
export const softEdge = softBands;

/** Mounts MapLibre once and hands it every scene and camera. */
export function MapView(props: MapViewProps) {
  const { scene, camera, label } = props;
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const [map, setMap] = useState<SiteMap | null>(null);

  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (!container.current) return;
    const first = latest.current;
    let created: SiteMap;
    try {
      created = new SiteMap(container.current, first, {
        onReady: () => latest.current.onReady(),
        onLost: () => latest.current.onLost(),
        onClick: (click) => latest.current.onClick(click),
        onCamera: (moved) => latest.current.onCamera(moved),
        onBackdropTrouble: () => latest.current.onBackdropTrouble(),
        boxesOnMap: () => latest.current.boxesOnMap(),
        ...(first.onDrawn && { onDrawn: (isWhole) => latest.current.onDrawn?.(isWhole) }),
      });
    } catch {
      // MapLibre throws when the browser grants no WebGL context. To ask for one beforehand would
      // cost a second context, which takes seconds where it is drawn in software.
      first.onUnable();
      return;
    }
    setMap(created);
    return () => {
      setMap(null);
      created.destroy();
    };
  }, []);

  useEffect(() => map?.show(scene), [map, scene]);
  useEffect(() => map?.moveTo(camera), [map, camera]);
  useEffect(() => map?.describe(label), [map, label]);

  return <div ref={container} className="map-view" />;
}
