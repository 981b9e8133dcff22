import { useEffect, useRef, useState } from "react";
import { moveFocus } from "#ui/moveFocus.ts";

/** Who draws the map, see "The map's seam" in the README of the sources. */
export type MapState = "loading" | "ready" | "static" | "failed" | "lost";

interface MapStates {
  readonly state: MapState;
  readonly become: (state: MapState) => void;
  /** The live map was there once, and has been taken away. */
  readonly hasBeenLost: boolean;
  readonly startAgain: () => void;
}

/** Goes from one map to the other; the focus that was on the one is on the other then. */
export function useMapState(): MapStates {
  const [state, setState] = useState<MapState>("loading");
  const [hasBeenLost, setLost] = useState(false);
  const wasOnMap = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state is another map
  useEffect(() => {
    if (wasOnMap.current) focusMap();
    wasOnMap.current = false;
  }, [state]);
  const become = (next: MapState) => {
    wasOnMap.current = document.activeElement?.closest(".map-view, .static-map") != null;
    setState(next);
    if (next === "lost") setLost(true);
  };
  const startAgain = () => {
    // The button goes.
    focusMap();
    become("loading");
  };
  return { state, become, hasBeenLost, startAgain };
}

function focusMap(): void {
  const map = document.querySelector<HTMLElement>(".map-region [role=application]");
  moveFocus(map, { preventScroll: true });
}
