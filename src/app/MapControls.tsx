import type { ReactNode } from "react";
import type { Camera } from "#domain/base/geo.ts";
import { useWords } from "#i18n/WordsProvider.tsx";
import { zoomedBy } from "#map/camera.ts";
import type { FullScreen } from "#ui/useFullScreen.ts";
import type { Measuring, Person } from "./useMarks.ts";

interface MapControlsProps {
  readonly camera: Camera;
  readonly measuring: Measuring;
  readonly person: Person;
  readonly fullScreen: FullScreen;
  readonly onCamera: (camera: Camera) => void;
  readonly onFit: () => void;
}

/** The buttons on every map. */
export function MapControls(props: MapControlsProps) {
  const { camera, measuring, person, fullScreen, onCamera, onFit } = props;
  const { map: words } = useWords();
  const zoomBy = (by: number) => onCamera(zoomedBy(camera, by));
  const { kind } = person.state;
  const isPersonShown = kind === "found" || kind === "asking";
  return (
    <fieldset className="map-controls" aria-label={words.controls}>
      <ControlButton name={words.zoomIn} onClick={() => zoomBy(1)}>
        <path d="M8 3v10M3 8h10" />
      </ControlButton>
      <ControlButton name={words.zoomOut} onClick={() => zoomBy(-1)}>
        <path d="M3 8h10" />
      </ControlButton>
      <ControlButton name={words.fitSites} onClick={onFit}>
        <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />
      </ControlButton>
      <ControlButton
        name={words.north}
        onClick={() => onCamera({ ...camera, bearing: 0, pitch: 0 })}
      >
        <g transform={`rotate(${-camera.bearing} 8 8)`}>
          <path d="M8 1.5 11 8H5Z" fill="currentColor" />
          <path d="M5 8h6l-3 6.5Z" />
        </g>
      </ControlButton>
      <ControlButton
        name={words.measure.start}
        isPressed={measuring.isOn}
        onClick={measuring.isOn ? measuring.stop : measuring.start}
      >
        <path d="m2 11 9-9 3 3-9 9ZM5 8l1.5 1.5M7.5 5.5 9 7M3.5 9.5l1 1M6.5 6.5l1 1M9.5 3.5l1 1" />
      </ControlButton>
      <ControlButton
        name={isPersonShown ? words.position.hide : words.position.ask}
        isPressed={isPersonShown}
        onClick={person.toggle}
      >
        <circle cx="8" cy="8" r="4.2" />
        <path d="M8 .8v3M8 12.2v3M.8 8h3M12.2 8h3" />
        <circle cx="8" cy="8" r="1.4" fill="currentColor" stroke="none" />
      </ControlButton>
      {fullScreen.isPossible && (
        <ControlButton
          name={fullScreen.isOn ? words.leaveFullScreen : words.fullScreen}
          isPressed={fullScreen.isOn}
          isOnlyWide
          onClick={fullScreen.toggle}
        >
          <path d="M9.5 2.5h4v4M13.5 2.5l-4.5 4.5M6.5 13.5h-4v-4M2.5 13.5 7 9" />
        </ControlButton>
      )}
    </fieldset>
  );
}

interface ControlButtonProps {
  readonly name: string;
  readonly isPressed?: boolean;
  /** Left out where the map fills the screen anyway. */
  readonly isOnlyWide?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function ControlButton(props: ControlButtonProps) {
  const { name, isPressed, isOnlyWide = false, onClick, children } = props;
  return (
    <button
      type="button"
      className={isOnlyWide ? "plain-button only-wide" : "plain-button"}
      aria-label={name}
      aria-pressed={isPressed}
      title={name}
      onClick={onClick}
    >
      <svg width="1rem" height="1rem" viewBox="0 0 16 16" aria-hidden="true">
        <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round">
          {children}
        </g>
      </svg>
    </button>
  );
}
