import { useEffect, useRef, useState } from "react";
import type { Camera } from "#domain/base/geo.ts";
import { isSameCamera } from "#map/camera.ts";

/** A hall looks at a grey box no longer than this. */
const PATIENCE_MS = 1000;
/** The longest flight of the map, and the patience after it. */
const WHOLE_MS = 2400 + PATIENCE_MS;

interface LateMap {
  /** The live map has not shown this slide in time, and has not caught up yet. */
  readonly isLate: boolean;
  /** The map has drawn; `isWhole`: with all that belongs on the picture. */
  readonly onDrawn: (isWhole: boolean) => void;
}

/** Whether a map that stands keeps up with the slides: a picture within a second, a whole one after the flight. */
export function useLateMap(camera: Camera, stands: boolean): LateMap {
  const [isLate, setLate] = useState(false);
  const before = useRef(camera);
  const drawn = useRef({ any: true, whole: true });
  useEffect(() => {
    const from = before.current;
    before.current = camera;
    if (!stands || isSameCamera(from, camera)) return;
    drawn.current = { any: false, whole: false };
    const check = (what: "any" | "whole") => () => {
      // In a window that nobody sees, browsers let no map draw.
      if (!drawn.current[what] && document.visibilityState === "visible") setLate(true);
    };
    const timers = [setTimeout(check("any"), PATIENCE_MS), setTimeout(check("whole"), WHOLE_MS)];
    return () => timers.forEach(clearTimeout);
  }, [camera, stands]);
  const onDrawn = (isWhole: boolean) => {
    drawn.current = { any: true, whole: drawn.current.whole || isWhole };
    if (isWhole && isLate) setLate(false);
  };
  return { isLate, onDrawn };
}
