import { useEffect, useState } from "react";
import { holdHere, useTour } from "#state/tour.ts";
import { type MinuteNumber, positionAt, type Stage } from "./stages.ts";

/** Where the group is. */
export interface Here {
  /** As `positionAt` gives it; what a person has said goes before the clock. */
  readonly position: number;
  /** The clock's own view, where a person has said otherwise. */
  readonly byClock: number | null;
  /** The group is at this stage now. */
  readonly hold: (stage: Stage) => void;
  /** The clock is right again. */
  readonly follow: () => void;
}

/**
 * Where somebody says that the group is holds until the clock agrees: for a group that is ahead of its
 * plan, until the plan gets there; for one that is behind, until a delay is counted or somebody says
 * so. When the times change, who is ahead is looked at anew.
 */
export function useHere(stages: readonly Stage[], now: MinuteNumber): Here {
  const held = useTour((state) => state.here);
  const [lookedAt, setLookedAt] = useState(stages);
  const clock = positionAt(stages, now);
  const here = held === null ? -1 : stages.findIndex(({ key }) => key === held.key);
  const isNew = held === null || held.isAhead === null || lookedAt !== stages;
  const isAhead = isNew ? here > clock : held.isAhead;
  const isDone = here === -1 || here === clock || (isAhead && clock > here);
  useEffect(() => {
    if (held !== null && isDone) holdHere(null);
    else if (held !== null && isNew) holdHere({ key: held.key, isAhead });
    setLookedAt(stages);
  }, [held, isDone, isNew, isAhead, stages]);
  return {
    position: isDone ? clock : here,
    byClock: isDone ? null : clock,
    hold: ({ key }) => holdHere({ key, isAhead: null }),
    follow: () => holdHere(null),
  };
}
