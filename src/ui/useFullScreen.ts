import { useSyncExternalStore } from "react";

export interface FullScreen {
  readonly isPossible: boolean;
  readonly isOn: boolean;
  readonly toggle: () => void;
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}

/** The app over the whole screen, where the browser allows it. */
export function useFullScreen(): FullScreen {
  const shown = useSyncExternalStore(subscribe, () => document.fullscreenElement ?? null);
  const isOn = shown !== null;
  return {
    isPossible: document.fullscreenEnabled === true,
    isOn,
    toggle: () => {
      // The browser may refuse, as in a frame without the right: then nothing changes.
      const change = isOn
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen();
      change.catch(() => undefined);
    },
  };
}
