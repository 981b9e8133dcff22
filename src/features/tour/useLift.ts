import { type KeyboardEvent, useState } from "react";
import { closeStep } from "#state/tour.ts";

/** What can be lifted; its moves in a row should be one step to undo. */
export interface Lifted<Position> {
  /** Where it stands; null: it is not there. */
  readonly position: () => Position | null;
  readonly onLift: () => void;
  /** Set down where it is. */
  readonly onDrop: () => void;
  readonly onPutBack: (to: Position) => void;
  /** So many places on; fewer than none: back. */
  readonly onMove: (places: number) => void;
}

export interface Lift {
  readonly isLifted: boolean;
  /** Space, Enter or a click: lifts, and sets down. */
  readonly toggle: () => void;
  /** Sets down without a word, as the focus goes elsewhere. */
  readonly letGo: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Moving by key: the list follows at once, and the whole way is one step to undo. */
export function useLift<Position>(thing: Lifted<Position>): Lift {
  const [origin, setOrigin] = useState<{ readonly at: Position | null } | null>(null);

  const lift = () => {
    closeStep();
    setOrigin({ at: thing.position() });
    thing.onLift();
  };
  const letGo = () => {
    if (origin === null) return;
    closeStep();
    setOrigin(null);
  };
  const setDown = () => {
    letGo();
    thing.onDrop();
  };
  const putBack = (to: Position | null) => {
    if (to !== null) thing.onPutBack(to);
    letGo();
  };
  return {
    isLifted: origin !== null,
    toggle: () => (origin === null ? lift() : setDown()),
    letGo,
    onKeyDown: (event) => {
      if (origin === null) return;
      const places = STEPS[event.key];
      if (places === undefined && event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      if (places === undefined) putBack(origin.at);
      else thing.onMove(places);
    },
  };
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
};
