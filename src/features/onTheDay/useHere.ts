import { useState } from "react";
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

interface Held {
  readonly key: string;
  /** Null: not looked at yet. */
  readonly isAhead: boolean | null;
  readonly of: readonly Stage[];
}

/**
 * Where somebody says that the group is holds until the clock agrees: for a group that is ahead of its
 * plan, until the plan gets there; for one that is behind, until a delay is counted or somebody says
 * so. When the times change, who is ahead is looked at anew.
 */
export function useHere(stages: readonly Stage[], now: MinuteNumber): Here {
  const [held, setHeld] = useState<Held | null>(null);
  const clock = positionAt(stages, now);
  const here = held === null ? -1 : stages.findIndex(({ key }) => key === held.key);
  const isNew = held?.isAhead === null || held?.of !== stages;
  const isAhead = isNew ? here > clock : held.isAhead === true;
  const isDone = here === -1 || here === clock || (isAhead && clock > here);
  // Known only now that the clock of the same times is known, and before anything is drawn.
  if (held !== null && isDone) setHeld(null);
  else if (held !== null && isNew) setHeld({ key: held.key, isAhead, of: stages });
  return {
    position: isDone ? clock : here,
    byClock: isDone ? null : clock,
    hold: ({ key }) => setHeld({ key, isAhead: null, of: stages }),
    follow: () => setHeld(null),
  };
}
