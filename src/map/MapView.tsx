import "maplibre-gl/dist/maplibre-gl.css";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Camera } from "#domain/base/geo.ts";
import { type BegunMap, mapOrNull, takeBegunMap } from "./begunMap.ts";
import type { MapClick, SiteMap, SiteMapEvents } from "./SiteMap.ts";
import type { MapScene } from "./scene.ts";
import type { Box } from "./staticNames.ts";

interface MapViewProps {
  readonly scene: MapScene;
  readonly camera: Camera;
  /** What the canvas says of itself to a screen reader. */
  readonly label: string;
  readonly onReady: () => void;
  /** This browser grants no WebGL. */
  readonly onUnable: () => void;
  /** What the map is drawn with has not come. */
  readonly onFailed: () => void;
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

/** Mounts MapLibre once, or goes on with the map that was begun, and hands it every scene and camera. */
export function MapView(props: MapViewProps) {
  const { scene, camera, label } = props;
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const begun = useRef<BegunMap>(null);
  const [map, setMap] = useState<SiteMap | null>(null);

  useEffect(() => {
    latest.current = props;
  });

  // Before the page goes in which it was begun.
  useLayoutEffect(() => {
    begun.current = takeBegunMap();
    if (begun.current) container.current?.append(begun.current.element);
  }, []);

  useEffect(() => {
    if (!container.current) return;
    const first = latest.current;
    const events: SiteMapEvents = {
      onReady: () => latest.current.onReady(),
      onFailed: () => latest.current.onFailed(),
      onLost: () => latest.current.onLost(),
      onClick: (click) => latest.current.onClick(click),
      onCamera: (moved) => latest.current.onCamera(moved),
      onBackdropTrouble: () => latest.current.onBackdropTrouble(),
      boxesOnMap: () => latest.current.boxesOnMap(),
      ...(first.onDrawn && { onDrawn: (isWhole) => latest.current.onDrawn?.(isWhole) }),
    };
    const created = begun.current ? begun.current.map : mapOrNull(container.current, first, events);
    if (!created) return first.onUnable();
    begun.current?.listen(events);
    begun.current = null;
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
