import { useEffect, useMemo, useState } from "react";
import type { Camera } from "#domain/base/geo.ts";
import type { Slide } from "#domain/stage/slides.ts";
import { useWords } from "#i18n/WordsProvider.tsx";
import type { Size } from "#map/camera.ts";
import { namesInView } from "#map/namesInView.ts";
import type { MapClick } from "#map/SiteMap.ts";
import { StaticMap } from "#map/StaticMap.tsx";
import type { MapScene } from "#map/scene.ts";
import type { SceneTour } from "#map/tourScene.ts";
import { addressOf } from "#state/syncUrl.ts";
import type { Theme } from "#state/view.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { useAfterPaint } from "#ui/useAfterPaint.ts";
import { useMedia } from "#ui/useMedia.ts";
import { useSize } from "#ui/useSize.ts";
import { latePart } from "./latePart.tsx";
import type { StageFiles } from "./Stage.tsx";
import { stageCamera, type TourBounds } from "./stageCamera.ts";
import { useLateMap } from "./useLateMap.ts";
import { useMapPart } from "./useMapPart.ts";
import { useStageScene } from "./useStageScene.ts";

const MapInWords = latePart(() => import("./MapInWords.tsx").then((file) => file.MapInWords), null);

interface StageMapProps {
  readonly slide: Slide;
  readonly files: StageFiles;
  readonly theme: Theme;
  readonly tour: SceneTour | null;
  readonly tourBounds: TourBounds;
  /** Address of the slide of a site. */
  readonly stepOf: (siteId: string) => number | null;
  readonly onSite: (siteId: string) => void;
}

/**
 * Letters of the map are 12 pixels high, and on a stage nothing is less than 1/40 of the height, of which
 * the map has a little less than all.
 */
const PLAIN_HEIGHT = 456;
/** Part of the map that a quote stands on, below a site. */
const QUOTED = 0.3;

/** The map beside the slides, as large as it has to be to be read from the last row. */
export function StageMap(props: StageMapProps) {
  const { map: words } = useWords();
  const { files, theme, tour } = props;
  // The words of a slide come first.
  const slide = useAfterPaint(props.slide);
  const scene = useStageScene({ files, theme, slide, tour });
  const [region, size] = useSize<HTMLElement>();
  const [state, setState] = useState<MapState>("loading");
  const [isLate, setLate] = useState(false);
  const enlarged = size ? Math.max(1, Math.ceil((size.height / PLAIN_HEIGHT) * 10) / 10) : 1;
  // A map of another size begins anew; the picture below it does not go.
  const [drawnAt, setDrawnAt] = useState(enlarged);
  if (drawnAt !== enlarged) {
    setDrawnAt(enlarged);
    if (state === "ready") setState("loading");
  }
  return (
    <section
      ref={region}
      aria-label={words.title}
      className="map-region"
      data-map-state={isLate && state === "ready" ? "loading" : state}
    >
      {state !== "loading" && <MapInWords scene={scene} />}
      {size && (
        <div
          className="stage-map"
          style={{
            width: size.width / enlarged,
            height: size.height / enlarged,
            scale: `${enlarged}`,
          }}
        >
          <Enlarged
            key={enlarged}
            {...props}
            slide={slide}
            scene={scene}
            size={{ width: size.width / enlarged, height: size.height / enlarged }}
            enlarged={enlarged}
            state={state}
            onState={setState}
            onLate={setLate}
          />
        </div>
      )}
    </section>
  );
}

/** On a stage nothing stands on the map that would cut a name. */
const noBoxes = () => [];

type MapState = "loading" | "ready" | "static" | "failed";

interface EnlargedProps extends StageMapProps {
  readonly scene: MapScene;
  readonly size: Size;
  readonly enlarged: number;
  readonly state: MapState;
  readonly onState: (state: MapState) => void;
  readonly onLate: (isLate: boolean) => void;
}

function Enlarged(props: EnlargedProps) {
  const { scene, slide, tourBounds, size, enlarged, state, onState, onLate } = props;
  const { width, height } = size;
  const { map: words } = useWords();
  const isBeside = useMedia("(min-width: 720px) and (min-height: 420px)");
  const covered = isBeside ? size.height * QUOTED : 0;
  const ofSlide = useMemo(
    () => stageCamera(slide, scene, { size: { width, height }, tourBounds, covered }),
    [slide, scene, width, height, tourBounds, covered],
  );
  const shown = useMemo(
    () =>
      namesInView(scene, ofSlide, {
        width,
        height: height - (slide.kind === "site" ? covered : 0),
      }),
    [scene, slide, ofSlide, width, height, covered],
  );
  // Until the next slide the map stays where the person has drawn it.
  const [moved, setMoved] = useState<{ readonly slide: Slide; readonly camera: Camera } | null>(
    null,
  );
  const camera = moved?.slide.id === slide.id ? moved.camera : ofSlide;
  const { isLate, onDrawn } = useLateMap(camera, state === "ready");
  useEffect(() => onLate(isLate), [isLate, onLate]);
  const { MapView } = useMapPart(() => onState("failed"));
  const click = ({ site }: MapClick) => {
    if (site !== null) props.onSite(site);
  };
  const isDrawnByMapLibre = state === "loading" || state === "ready";
  // A hall cannot be asked: it is started once more without a word, while the drawn map stands in.
  const [hasBeenLost, setLost] = useState(false);
  const startAgain = () => {
    onState(hasBeenLost ? "failed" : "loading");
    setLost(true);
  };
  return (
    <>
      {(state !== "ready" || isLate) && (
        <StaticMap
          scene={shown}
          camera={camera}
          size={size}
          label={words.canvas}
          hrefOf={(site) => addressOf({ step: props.stepOf(site) ?? 1 })}
          onClick={click}
          onCamera={() => undefined}
        />
      )}
      {MapView && isDrawnByMapLibre && props.files.isMapComplete && (
        <ErrorBoundary fallback={null} onError={() => onState("failed")}>
          <MapView
            key={`${hasBeenLost}`}
            scene={shown}
            camera={camera}
            label={words.canvas}
            enlarged={enlarged}
            onReady={() => onState("ready")}
            onUnable={() => onState("static")}
            onFailed={() => onState("failed")}
            onLost={startAgain}
            onClick={click}
            onCamera={(to) => setMoved({ slide, camera: to })}
            onBackdropTrouble={() => undefined}
            boxesOnMap={noBoxes}
            onDrawn={onDrawn}
          />
        </ErrorBoundary>
      )}
    </>
  );
}
