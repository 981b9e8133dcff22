import { useEffect, useRef, useState } from "react";

export type MapPart = typeof import("./mapPart.ts");

const NO_MAP = { MapView: null, softEdge: null };

let arrived: MapPart | null = null;

/** Fetches and starts MapLibre; asked for before anything is shown, it comes while the rest is made. */
export async function loadMapPart(): Promise<MapPart> {
  arrived ??= await import("./mapPart.ts");
  return arrived;
}

/**
 * MapLibre, at once where it has arrived. Not by `lazy`, which holds back what has come for up to 300 ms after its
 * fallback was shown.
 */
export function useMapPart(
  onFailure: () => void,
): Pick<MapPart, keyof typeof NO_MAP> | typeof NO_MAP {
  const [part, setPart] = useState(arrived);
  const latest = useRef(onFailure);
  useEffect(() => {
    if (arrived) return;
    let isWanted = true;
    loadMapPart().then(
      (loaded) => isWanted && setPart(loaded),
      () => isWanted && latest.current(),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return part ?? NO_MAP;
}
