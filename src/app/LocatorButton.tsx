import { useRef } from "react";
import type { Camera } from "#domain/base/geo.ts";
import { useWords } from "#i18n/WordsProvider.tsx";
import { fitCamera, REGION, type Size } from "#map/camera.ts";
import { Locator } from "#map/Locator.tsx";
import type { MapScene } from "#map/scene.ts";
import { useView } from "#state/view.ts";

/** Below this zoom one looks at the region, not at the city. */
const REGION_ZOOM = 6.5;

interface LocatorButtonProps {
  readonly scene: MapScene;
  readonly camera: Camera;
  readonly size: Size;
  readonly onCamera: (camera: Camera) => void;
  readonly onFit: () => void;
}

/** Where in the world this is: there and back. */
export function LocatorButton({ scene, camera, size, onCamera, onFit }: LocatorButtonProps) {
  const { map } = useWords();
  const { locator: words } = map;
  const chosen = useView((view) => view.camera);
  /** Where the person was before; null is the view of all sites. */
  const before = useRef<Camera | null>(null);
  const isFar = camera.zoom < REGION_ZOOM;
  const go = () => {
    if (!isFar) {
      before.current = chosen;
      onCamera(fitCamera(REGION, size, { top: 24, right: 24, bottom: 24, left: 24 }));
      return;
    }
    if (before.current) onCamera(before.current);
    else onFit();
    before.current = null;
  };
  return (
    <div className="locator" data-far={isFar}>
      {!isFar && <Locator ground={scene.ground} palette={scene.palette} />}
      {/* Over the drawing, not around it: what is lettered there is not the name of the button. */}
      <button type="button" aria-label={isFar ? words.back : words.open} onClick={go}>
        {isFar ? words.back : <span className="only-narrow">{words.region}</span>}
      </button>
    </div>
  );
}
