import { useEffect, useState } from "react";

/** Who sees no live map by then is given one that answers. */
const PATIENCE_MS = 3000;

interface FirstMap {
  /** Whether the map that was drawn at the build still does, so that none has to be drawn in its place. */
  readonly stands: boolean;
  /** Somebody wants more of it than it can do. */
  readonly onReach: () => void;
}

/**
 * The map of the page that the build has written (`Shell`), kept until MapLibre has drawn its own: to draw it once
 * more in between would hold MapLibre up. It is a picture, so it gives way to whoever reaches for it; `isPlain`:
 * nothing was asked for that it does not show.
 */
export function useFirstMap(isPlain: boolean): FirstMap {
  const [stands, setStands] = useState(isThere);
  if (stands && !isPlain) setStands(false);
  useEffect(() => {
    if (!stands) return;
    const timer = setTimeout(() => setStands(false), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [stands]);
  return { stands: stands && isPlain, onReach: () => setStands(false) };
}

function isThere(): boolean {
  const { first, camera } = document.documentElement.dataset;
  const isSeen = first === undefined && camera === undefined;
  return isSeen && document.querySelector("#prerendered .first-map") !== null;
}
