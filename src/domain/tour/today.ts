import type { IsoDate } from "./tour.ts";

/** What is said on the day itself, and is no part of the plan. */
export interface Today {
  /** Minutes that stops take longer today, by their ids, and by which days start later, see `startOf`. */
  readonly delays: ReadonlyMap<string, number>;
  /** The stay or drive at which somebody has said the group is; null: the clock knows. */
  readonly here: HeldStage | null;
  /** Whether the day is being followed, and not planned. */
  readonly isOnTheDay: boolean;
}

export interface HeldStage {
  /** `Stage.key` */
  readonly key: string;
  /** Of the clock; null: not looked at yet. */
  readonly isAhead: boolean | null;
}

export const NOTHING_TODAY: Today = { delays: new Map(), here: null, isOnTheDay: false };

export function isSameToday(one: Today, other: Today): boolean {
  const { delays, here, isOnTheDay } = one;
  return (
    isOnTheDay === other.isOnTheDay &&
    isSameStage(here, other.here) &&
    delays.size === other.delays.size &&
    [...delays].every(([id, minutes]) => minutes === other.delays.get(id))
  );
}

export function isNothing({ delays, here, isOnTheDay }: Today): boolean {
  return delays.size === 0 && here === null && !isOnTheDay;
}

/** What changed from `before` to `after`, done to what was said elsewhere meanwhile: delays stop by stop. */
export function withChanges(elsewhere: Today, before: Today, after: Today): Today {
  const delays = new Map(elsewhere.delays);
  for (const id of [...before.delays.keys(), ...after.delays.keys()]) {
    const minutes = after.delays.get(id);
    if (minutes === before.delays.get(id)) continue;
    if (minutes === undefined) delays.delete(id);
    else delays.set(id, minutes);
  }
  const { here, isOnTheDay } = after;
  return {
    delays,
    here: isSameStage(here, before.here) ? elsewhere.here : here,
    isOnTheDay: isOnTheDay === before.isOnTheDay ? elsewhere.isOnTheDay : isOnTheDay,
  };
}

function isSameStage(one: HeldStage | null, other: HeldStage | null): boolean {
  return one?.key === other?.key && one?.isAhead === other?.isAhead;
}

/** Under which name the delays have the start of a day; no stop can have that id. */
export function startOf(date: IsoDate): string {
  return `start ${date}`;
}
