import { type ComponentProps, useMemo } from "react";
import { StaticMap, type StaticMapProps } from "#map/StaticMap.tsx";
import { useAfterPaint } from "#ui/useAfterPaint.ts";
import type { MapPart } from "./useMapPart.ts";

type MapView = MapPart["MapView"];

/** The map as SVG. To draw it takes long, so what stands beside it is seen a frame before. */
export function DrawnMap(props: StaticMapProps) {
  const { scene, camera, size } = props;
  const wanted = useMemo(() => ({ scene, camera, size }), [scene, camera, size]);
  return <StaticMap {...props} drawn={useAfterPaint(wanted)} />;
}

/** MapLibre's, which takes as long to be given another scene; where it looks, keys move it on from at once. */
export function LiveMap(props: ComponentProps<MapView> & { readonly MapView: MapView }) {
  const { MapView, scene, ...rest } = props;
  return <MapView {...rest} scene={useAfterPaint(scene)} />;
}
