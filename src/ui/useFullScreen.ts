import { type RefObject, useSyncExternalStore } from "react";

export interface FullScreen {
  readonly isPossible: boolean;
  readonly isOn: boolean;
  readonly toggle: () => void;
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}

/** An element over the whole screen, where the browser allows it. */
export function useFullScreen(element: RefObject<HTMLElement | null>): FullScreen {
  const shown = useSyncExternalStore(subscribe, () => document.fullscreenElement ?? null);
  const isOn = shown !== null && shown === element.current;
  return {
    isPossible: document.fullscreenEnabled === true,
    isOn,
    toggle: () => {
      // The browser may refuse, as in a frame without the right: then nothing changes.
      const change = isOn ? document.exitFullscreen() : element.current?.requestFullscreen();
      change?.catch(() => undefined);
    },
  };
}
