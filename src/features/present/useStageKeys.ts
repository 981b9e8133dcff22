import { useEffect, useRef } from "react";
import { useHandling } from "#state/handling.ts";

export interface StageActions {
  /** So many slides on, or back. */
  readonly onStep: (by: 1 | -1) => void;
  readonly onEnd: (end: "first" | "last") => void;
  readonly onBlank: () => void;
  readonly onFullScreen: () => void;
  readonly onPointer: (key: "down" | "up") => void;
  readonly onLeave: () => void;
}

type Meaning = "next" | "back" | "first" | "last" | "blank" | "fullScreen" | "pointer" | "leave";

const MEANINGS: Readonly<Record<string, Meaning>> = {
  ArrowRight: "next",
  PageDown: "next",
  Enter: "next",
  " ": "next",
  ArrowLeft: "back",
  PageUp: "back",
  Backspace: "back",
  Home: "first",
  End: "last",
  b: "blank",
  ".": "blank",
  f: "fullScreen",
  p: "pointer",
  Escape: "leave",
};

const WRITTEN_IN = "input:not([type='checkbox']), select, textarea, [contenteditable='true']";
const PRESSED = "a[href], button, summary, [role=button], [type='checkbox']";

/**
 * What a key means on a stage; null where it is not for us. Enter and Space belong to a focused
 * control, every key to a field that is written in, and letters to nobody where they are turned off.
 */
function keyMeaning(event: KeyboardEvent): Meaning | null {
  const { key, ctrlKey, altKey, metaKey, target } = event;
  if (ctrlKey || altKey || metaKey || event.defaultPrevented) return null;
  const meaning = MEANINGS[key.length === 1 ? key.toLowerCase() : key];
  if (isLetter(key) && !useHandling.getState().hasLetterKeys) return null;
  if (!meaning || !(target instanceof Element)) return meaning ?? null;
  // Closes what is unfolded, and not the stage.
  if (meaning === "leave" && target.closest("[data-unfolded]")) return null;
  if (target.closest(WRITTEN_IN)) return null;
  const isPress = key === "Enter" || key === " ";
  return isPress && target.closest(PRESSED) ? null : meaning;
}

/** What speech that is written down may hold. */
function isLetter(key: string): boolean {
  return key.length === 1 && key !== " ";
}

/** Keys of the whole window: what is focused, a map too, gets those only that mean nothing here. */
export function useStageKeys(actions: StageActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      const meaning = keyMeaning(event);
      if (!meaning) return;
      event.preventDefault();
      event.stopPropagation();
      // A key that is held steps on and on, and does nothing else twice.
      if (event.repeat && meaning !== "next" && meaning !== "back") return;
      act(latest.current, meaning);
    };
    const up = (event: KeyboardEvent) => {
      if (keyMeaning(event) === "pointer") latest.current.onPointer("up");
    };
    // Before the map hears of it, which would pan.
    addEventListener("keydown", down, { capture: true });
    addEventListener("keyup", up, { capture: true });
    return () => {
      removeEventListener("keydown", down, { capture: true });
      removeEventListener("keyup", up, { capture: true });
    };
  }, []);
}

function act(actions: StageActions, meaning: Meaning): void {
  const { onStep, onEnd, onBlank, onFullScreen, onPointer, onLeave } = actions;
  const acts: Readonly<Record<Meaning, () => void>> = {
    next: () => onStep(1),
    back: () => onStep(-1),
    first: () => onEnd("first"),
    last: () => onEnd("last"),
    blank: onBlank,
    fullScreen: onFullScreen,
    pointer: () => onPointer("down"),
    leave: onLeave,
  };
  acts[meaning]();
}
