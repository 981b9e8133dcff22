import { useRef, useState } from "react";

/** A key held longer than this shows the ring while it is held; a shorter press turns it on or off. */
const HELD_MS = 400;

export interface PointerRingState {
  readonly isOn: boolean;
  readonly toggle: () => void;
  readonly onKey: (key: "down" | "up") => void;
}

/** Whether the ring around the mouse is shown. */
export function usePointerRing(): PointerRingState {
  const [isOn, setOn] = useState(false);
  const pressed = useRef<{ readonly at: number; readonly wasOn: boolean } | null>(null);
  const onKey = (key: "down" | "up") => {
    if (key === "down") {
      pressed.current = { at: performance.now(), wasOn: isOn };
      setOn(!isOn);
      return;
    }
    const press = pressed.current;
    pressed.current = null;
    if (press && !press.wasOn && performance.now() - press.at > HELD_MS) setOn(false);
  };
  return { isOn, toggle: () => setOn(!isOn), onKey };
}
