import type { Camera } from "#domain/base/geo.ts";
import { useWords } from "#i18n/WordsProvider.tsx";
import type { Size } from "#map/camera.ts";
import type { MapScene } from "#map/scene.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { useAfterPaint } from "#ui/useAfterPaint.ts";
import type { FullScreen } from "#ui/useFullScreen.ts";
import { latePart } from "./latePart.tsx";
import { MapControls } from "./MapControls.tsx";
import { MapNotices } from "./MapNotices.tsx";
import type { ChosenBackdrop } from "./useBackdrop.ts";
import type { MapState } from "./useMapState.ts";
import type { Measuring, Person } from "./useMarks.ts";
import { usePicture } from "./usePicture.ts";

// Folded away at first, so loaded when unfolded.
const MapKey = latePart(() => import("./MapKey.tsx").then((file) => file.MapKey));
const MapOptions = latePart(() => import("./MapOptions.tsx").then((file) => file.MapOptions));

// They come when the map has; without them its names still say what is where.
const MapInWords = latePart(() => import("./MapInWords.tsx").then((file) => file.MapInWords), null);
const LocatorButton = latePart(
  () => import("./LocatorButton.tsx").then((file) => file.LocatorButton),
  null,
);
const MoveButtons = latePart(
  () => import("./MoveButtons.tsx").then((file) => file.MoveButtons),
  null,
);
const MeasurePanel = latePart(() => import("./MeasurePanel.tsx").then((file) => file.MeasurePanel));

interface MapFurnitureProps {
  readonly scene: MapScene;
  readonly camera: Camera;
  readonly size: Size;
  /** The map that will stay has come, in whichever way it is drawn. */
  readonly isMapThere: boolean;
  readonly ground: ChosenBackdrop;
  /** Only MapLibre draws a ground that is not ours. */
  readonly canChangeGround: boolean;
  readonly measuring: Measuring;
  readonly person: Person;
  readonly fullScreen: FullScreen;
  readonly state: MapState;
  readonly onStartAgain: () => void;
  readonly onCamera: (camera: Camera) => void;
  readonly onFit: () => void;
}

/** What stands on every map: controls, locator, scale, key, options, credits. */
export function MapFurniture(props: MapFurnitureProps) {
  const { scene, camera, size, ground, measuring, person, onCamera, onFit } = props;
  const { map: words } = useWords();
  const picture = usePicture({ scene, camera, size });
  const { credits, scaleBar } = picture.frame;
  const isMapThere = useAfterPaint(props.isMapThere);
  const setMiddle = () =>
    measuring.add({ point: { lng: camera.lng, lat: camera.lat }, name: null });
  return (
    <>
      {isMapThere && (
        <>
          <MapInWords scene={scene} camera={camera} />
          <LocatorButton {...{ scene, camera, size, onCamera, onFit }} />
        </>
      )}
      <MapControls {...props} />
      {isMapThere && <MoveButtons camera={camera} onCamera={onCamera} />}
      <div className="map-foot">
        <MapNotices
          state={props.state}
          onStartAgain={props.onStartAgain}
          ground={ground}
          person={person.state}
        />
        {measuring.isOn && <MeasurePanel measuring={measuring} onSetMiddle={setMiddle} />}
        <Disclosure className="map-card map-key" group="map" summary={words.key.title}>
          <MapKey palette={scene.palette} sites={scene.sites} backdrop={scene.backdrop} />
        </Disclosure>
        <Disclosure className="map-card map-options" group="map" summary={words.options.title}>
          <MapOptions
            backdrop={scene.backdrop}
            canChangeGround={props.canChangeGround}
            picture={picture}
          />
        </Disclosure>
        <p className="map-credit">{credits}</p>
        <p className="scale-bar" style={{ minWidth: scaleBar.width }}>
          <span className="visually-hidden">{words.scale}: </span>
          {scaleBar.label}
          <span className="scale-line" style={{ width: scaleBar.width }} />
        </p>
      </div>
      <span className="crosshair" data-measuring={measuring.isOn} aria-hidden="true" />
    </>
  );
}
