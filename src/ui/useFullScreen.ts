import { useSyncExternalStore } from "react";
import { tellRefusal } from "./refusals.ts";

export interface FullScreen {
  /** False where the browser knows no full screen. In a frame it is tried: whoever wants it is told of a refusal. */
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
  const isInFrame = parent !== self;
  return {
    isPossible: "fullscreenEnabled" in document && (document.fullscreenEnabled || isInFrame),
    isOn,
    toggle: () => {
      const change = isOn
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen?.();
      (change ?? Promise.reject()).catch(() => tellRefusal("full-screen"));
    },
  };
}
