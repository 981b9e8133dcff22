import { type KeyboardEvent, useEffect, useMemo, useState } from "react";
import type { Camera } from "#domain/base/geo.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Basemap } from "#domain/place/basemap.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { fitCamera, type Size, showsWell } from "#map/camera.ts";
import { type Ground, groundOf } from "#map/ground.ts";
import type { MapClick } from "#map/SiteMap.ts";
import { type MapScene, sceneOf } from "#map/scene.ts";
import type { SceneTour } from "#map/tourScene.ts";
import { toSite } from "#state/choices.ts";
import { isOfFirstPage } from "#state/firstView.ts";
import { addressOf } from "#state/syncUrl.ts";
import {
  fitAllSites,
  keepCamera,
  selectSite,
  setCamera,
  type Theme,
  useView,
} from "#state/view.ts";
import { afterPaint } from "#ui/afterPaint.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { useFullScreen } from "#ui/useFullScreen.ts";
import { usePrinting } from "#ui/usePrinting.ts";
import { useSize } from "#ui/useSize.ts";
import { boxesOnMap } from "./boxesOnMap.ts";
import { DrawnMap, LiveMap } from "./DrawnMap.tsx";
import { FirstMapPlace } from "./FirstMapPlace.tsx";
import { MapFurniture } from "./MapFurniture.tsx";
import { cameraOfAll, paddingOf, WIDE } from "./mapCamera.ts";
import { PrintedMap } from "./PrintedMap.tsx";
import { useBackdrop } from "./useBackdrop.ts";
import { useFirstMap } from "./useFirstMap.ts";
import { useMapPart } from "./useMapPart.ts";
import { useMapState } from "./useMapState.ts";
import { type Measuring, useMarks, useMeasuring, usePerson } from "./useMarks.ts";

/** A tour that is being planned, and what a click on the map means there. */
export interface PlanOnMap {
  readonly tour: SceneTour;
  readonly onClick: (click: MapClick) => void;
}

interface MapRegionProps {
  readonly catalog: Catalog;
  readonly basemap: Basemap;
  /** Null where nothing is planned. */
  readonly plan: PlanOnMap | null;
  /** Whether every file of the scene has arrived or has failed for good. */
  readonly isComplete: boolean;
  readonly theme: Theme;
  /** The map is there, in whichever way: what is wanted next may be fetched. */
  readonly onSettled: () => void;
}

/** The map in whichever way this browser can draw it. */
export function MapRegion(props: MapRegionProps) {
  const { catalog, basemap, plan, isComplete, theme, onSettled } = props;
  const { map: words } = useWords();
  const language = useLanguage();
  const selectedSite = useView((view) => view.site);
  const [region, size] = useSize<HTMLElement>();
  const { state, become, hasBeenLost, startAgain } = useMapState();
  const isPrinting = usePrinting();
  const measuring = useMeasuring();
  const isSettled = state !== "loading";
  useEffect(() => {
    return isSettled ? afterPaint(onSettled) : undefined;
  }, [isSettled, onSettled]);
  const isDrawnByMapLibre = state === "loading" || state === "ready";
  const chosen = useBackdrop(theme, isDrawnByMapLibre);
  const person = usePerson(({ point }) =>
    setCamera({ ...camera, ...point, zoom: Math.max(camera.zoom, 13) }),
  );
  const marks = useMarks(person, measuring);
  const ground = useGround(basemap);
  const { MapView, softEdge } = useMapPart(() => become("failed"));
  const { backdrop } = chosen;
  const { sites } = catalog;
  const tour = plan?.tour ?? null;
  const scene = useMemo(
    () =>
      sceneOf({
        sites,
        ground,
        backdrop,
        language,
        theme: isPrinting ? "print" : theme,
        selectedSite,
        marks,
        tour,
        softEdge,
      }),
    [sites, ground, backdrop, language, isPrinting, theme, selectedSite, marks, tour, softEdge],
  );
  const camera = useSceneCamera(scene, size);
  // A map that stands goes on standing while a failed file is asked for again.
  const [hasStarted, setStarted] = useState(false);
  if (isComplete && !hasStarted) setStarted(true);
  useLookAt(scene, camera, size);
  const isWide = size === null || size.width >= WIDE;
  const isPlain = useView(isOfFirstPage) && isWide && plan === null && !measuring.isOn;
  const firstMap = useFirstMap(isPlain && state === "loading");
  const click = ({ point, site, stop }: MapClick) => {
    const hit = scene.sites.find(({ id }) => id === site);
    if (measuring.isOn) measuring.add({ point: hit?.point ?? point, name: hit?.label ?? null });
    else if (plan) plan.onClick({ point, site, stop });
    else if (hit) selectSite(hit.id);
  };
  const fullScreen = useFullScreen();
  const label = measuring.isOn ? words.canvasMeasuring : words.canvas;
  return (
    <section
      ref={region}
      aria-label={words.title}
      className="map-region"
      data-map-state={state}
      onPointerEnter={firstMap.onReach}
      onKeyDown={(event) => {
        if (measuring.isOn) measureByKey(event, measuring);
      }}
    >
      {size && isPrinting && <PrintedMap scene={scene} camera={camera} size={size} />}
      {firstMap.stands && <FirstMapPlace sites={scene.sites} camera={camera} size={size} />}
      {size && state !== "ready" && !firstMap.stands && (
        <DrawnMap
          scene={scene}
          camera={camera}
          size={size}
          label={label}
          hrefOf={(site) => addressOf(toSite(site))}
          onClick={click}
          onCamera={setCamera}
        />
      )}
      {size && hasStarted && MapView && isDrawnByMapLibre && (
        <ErrorBoundary fallback={null} onError={() => become("failed")}>
          <LiveMap
            MapView={MapView}
            scene={scene}
            camera={camera}
            label={label}
            onReady={() => become("ready")}
            onUnable={() => become("static")}
            onFailed={() => become("failed")}
            onLost={() => become("lost")}
            onClick={click}
            onCamera={setCamera}
            onBackdropTrouble={chosen.onTrouble}
            boxesOnMap={boxesOnMap}
          />
        </ErrorBoundary>
      )}
      {size && (
        <MapFurniture
          scene={scene}
          camera={camera}
          size={size}
          isMapThere={state !== "loading" || hasBeenLost}
          ground={chosen}
          canChangeGround={isDrawnByMapLibre}
          measuring={measuring}
          person={person}
          fullScreen={fullScreen}
          state={state}
          onStartAgain={startAgain}
          onCamera={setCamera}
          onFit={fitAllSites}
        />
      )}
    </section>
  );
}

/** With the map in focus Backspace takes the last point away; Escape ends. The map answers Enter. */
function measureByKey(event: KeyboardEvent, measuring: Measuring): void {
  const isOnMap = (event.target as Element).getAttribute("role") === "application";
  if (event.key === "Escape") measuring.stop();
  if (event.key === "Backspace" && isOnMap) measuring.undo();
}

function useGround(basemap: Basemap): Ground {
  const language = useLanguage();
  const divisions = useView((view) => view.divisions);
  const both = useView((view) => view.bothNames);
  return useMemo(
    () => groundOf(basemap, { language, both, divisions }),
    [basemap, language, both, divisions],
  );
}

/** The person's camera, else the one that fits all sites. */
function useSceneCamera(scene: MapScene, size: Size | null): Camera {
  const chosen = useView((view) => view.camera);
  const { lng, lat, zoom } = cameraOfAll(scene.sites, size);
  return useMemo(
    () => chosen ?? { lng, lat, zoom, bearing: 0, pitch: 0 },
    [chosen, lng, lat, zoom],
  );
}

/** Brings a site that was just chosen into view, unless it is in good view already. */
function useLookAt(scene: MapScene, camera: Camera, size: Size | null): void {
  const lookAt = useView((view) => view.lookAt);
  useEffect(() => {
    const site = scene.sites.find(({ id }) => id === lookAt);
    if (!site || !size) return;
    const { bounds } = site;
    const padding = paddingOf(size);
    if (showsWell(camera, bounds, size, padding)) keepCamera();
    else setCamera(fitCamera(bounds, size, padding, 14.5));
  }, [lookAt, scene, camera, size]);
}
