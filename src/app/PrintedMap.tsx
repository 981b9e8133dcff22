import { BUNDLED } from "#map/backdrop.ts";
import { Picture } from "#map/Picture.tsx";
import { type PictureRequest, usePicture } from "./usePicture.ts";

/** Pixels of the map on paper; its drawing is scaled to the width of the page. */
const PAPER = { width: 760, height: 500 };

/** The same ground as on the screen, drawn anew for paper: lines stay sharp at any resolution. */
export function PrintedMap({ scene, camera, size }: Omit<PictureRequest, "frame">) {
  // A little less close, so that no name at the edge of the screen is lost at the edge of the paper.
  const closer = -0.1 + Math.log2(Math.min(PAPER.width / size.width, PAPER.height / size.height));
  const picture = usePicture({
    scene: { ...scene, backdrop: BUNDLED },
    camera: { ...camera, zoom: camera.zoom + closer, bearing: 0, pitch: 0 },
    size: PAPER,
  });
  return (
    <div className="printed-map">
      <Picture {...picture} />
    </div>
  );
}
