import { lazy } from "react";
import type { Camera } from "#domain/geo.ts";
import type { OnlineStyle } from "#domain/onlineStyle.ts";
import { formatMetres } from "#i18n/format.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import type { Size } from "#map/camera.ts";
import { scaleBarOf } from "#map/scaleBar.ts";
import type { MapScene } from "#map/scene.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import type { FullScreen } from "#ui/useFullScreen.ts";
import { LocatorButton } from "./LocatorButton.tsx";
import { MapControls } from "./MapControls.tsx";
import { MapNotices } from "./MapNotices.tsx";
import { MeasurePanel } from "./MeasurePanel.tsx";
import type { ChosenBackdrop } from "./useBackdrop.ts";
import type { Measuring, Person } from "./useMarks.ts";

// Folded away at first, so loaded when unfolded.
const MapKey = lazy(() => import("./MapKey.tsx").then(({ MapKey: part }) => ({ default: part })));
const MapOptions = lazy(() =>
  import("./MapOptions.tsx").then(({ MapOptions: part }) => ({ default: part })),
);

interface MapFurnitureProps {
  readonly scene: MapScene;
  readonly camera: Camera;
  readonly size: Size;
  readonly ground: ChosenBackdrop;
  readonly measuring: Measuring;
  readonly person: Person;
  readonly fullScreen: FullScreen;
  /** Why the map is not the one that was hoped for. */
  readonly notice: string | null;
  readonly onCamera: (camera: Camera) => void;
  readonly onFit: () => void;
}

/** What stands on every map: controls, locator, scale, key, options, credits. */
export function MapFurniture(props: MapFurnitureProps) {
  const { scene, camera, size, ground, measuring, person, notice, onCamera, onFit } = props;
  const language = useLanguage();
  const { app, map: words } = useWords();
  const bar = scaleBarOf(camera);
  const length = formatMetres(bar.metres, language);
  const credits = creditsOf(ground, words.key.credits);
  const creditLine = creditsOf(ground, words.key.creditLine);
  const setMiddle = () =>
    measuring.add({ point: { lng: camera.lng, lat: camera.lat }, name: null });
  const chosen = scene.sites.find(({ isSelected }) => isSelected);
  return (
    <>
      <LocatorButton scene={scene} camera={camera} size={size} onCamera={onCamera} onFit={onFit} />
      <MapControls {...props} />
      <div className="map-foot">
        <MapNotices state={notice} ground={ground} person={person.state} />
        {measuring.isOn && <MeasurePanel measuring={measuring} onSetMiddle={setMiddle} />}
        <Disclosure className="map-card map-key" summary={words.key.title}>
          <MapKey palette={scene.palette} credits={credits} />
        </Disclosure>
        <Disclosure className="map-card map-options" summary={words.options.title}>
          <MapOptions
            backdrop={ground.backdrop}
            picture={{
              scene,
              camera,
              size,
              frame: {
                title: chosen?.label ?? app.name,
                subtitle: chosen ? app.name : app.pictureSubtitle,
                credits: creditLine,
                scaleBar: { width: bar.width, label: length },
              },
            }}
          />
        </Disclosure>
        <p className="map-credit">{creditLine}</p>
        <p className="scale-bar" style={{ width: bar.width }}>
          <span className="visually-hidden">{words.scale}: </span>
          {length}
        </p>
      </div>
      {measuring.isOn && <span className="crosshair" aria-hidden="true" />}
    </>
  );
}

/** Credits as plain text: those of others are theirs to word, but not to make into HTML. */
function creditsOf({ backdrop }: ChosenBackdrop, bundled: string): string {
  switch (backdrop.kind) {
    case "bundled":
      return bundled;
    case "online":
      return onlineCredits(backdrop.style.sources) || "© OpenMapTiles © OpenStreetMap";
    case "file":
      return backdrop.archive.attribution || backdrop.archive.name;
  }
}

function onlineCredits(sources: OnlineStyle["sources"]): string {
  const texts = Object.values(sources).flatMap(({ attribution }) =>
    typeof attribution === "string" ? [attribution.replace(/<[^>]*>/g, "").trim()] : [],
  );
  return [...new Set(texts)].join(" · ");
}
