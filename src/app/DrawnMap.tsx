import { useMemo } from "react";
import { StaticMap, type StaticMapProps } from "#map/StaticMap.tsx";
import { useAfterPaint } from "#ui/useAfterPaint.ts";

/** The map as SVG. To draw it takes long, so what stands beside it is seen a frame before. */
export function DrawnMap(props: StaticMapProps) {
  const { scene, camera, size } = props;
  const wanted = useMemo(() => ({ scene, camera, size }), [scene, camera, size]);
  return <StaticMap {...props} drawn={useAfterPaint(wanted)} />;
}
