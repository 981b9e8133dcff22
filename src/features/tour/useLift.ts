import { type KeyboardEvent, useState } from "react";
import { positionOf, type StopPosition } from "#domain/tour/tourEdit.ts";
import { closeStep, tourNow } from "#state/tour.ts";
import { say } from "./notice.ts";
import { moveStopTo } from "./stopActions.ts";

interface Lift {
  readonly isLifted: boolean;
  /** Space, Enter or a click: lifts, and sets down. */
  readonly toggle: () => void;
  /** Sets down without a word, as the focus goes elsewhere. */
  readonly letGo: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Moving a stop by key: the tour follows at once, and the whole way is one step to undo. */
export function useLift(id: string): Lift {
  const [origin, setOrigin] = useState<StopPosition | null>(null);
  const merge = `lift ${id}`;

  const lift = () => {
    closeStep();
    setOrigin(positionOf(tourNow(), id));
    say({ kind: "lifted", stop: id });
  };
  const letGo = () => {
    if (origin === null) return;
    closeStep();
    setOrigin(null);
  };
  const setDown = () => {
    letGo();
    say({ kind: "dropped", stop: id });
  };
  const putBack = (to: StopPosition) => {
    moveStopTo(id, { to, part: "handle", kind: "putBack", merge });
    letGo();
  };
  const moveBy = (places: number) => {
    const at = positionOf(tourNow(), id);
    const last = (tourNow().days[at?.day ?? -1]?.stops.length ?? 0) - 1;
    if (!at || at.index + places < 0 || at.index + places > last) return;
    moveStopTo(id, { to: { ...at, index: at.index + places }, part: "handle", merge });
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
      if (places === undefined) putBack(origin);
      else moveBy(places);
    },
  };
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
};
