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

/** Under which name the delays have the start of a day; no stop can have that id. */
export function startOf(date: IsoDate): string {
  return `start ${date}`;
}
