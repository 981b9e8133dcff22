import * as v from "valibot";
import { NOTHING_TODAY, type Today } from "#domain/tour/today.ts";
import type { IsoDate } from "#domain/tour/tour.ts";
import { deviceStore, type KeyValueStore } from "./deviceStore.ts";

/** What is said on a day of a tour, kept on this device until the day is over. */
export interface TodayKept {
  /** @param date in Da Nang; what was said on another day is nothing any more */
  readonly read: (tourId: string, date: IsoDate) => Promise<Today>;
  readonly write: (tourId: string, date: IsoDate, today: Today) => Promise<void>;
}

/** In this browser's IndexedDB; nothing of it throws or rejects. */
export const todayKept = todayKeptIn(deviceStore);

export function todayKeptIn(store: KeyValueStore): TodayKept {
  return {
    read: async (tourId, date) => {
      try {
        const kept = v.safeParse(keptSchema, await store.get(TODAY + tourId));
        if (!kept.success || kept.output.date !== date) return NOTHING_TODAY;
        const { delays, here, isOnTheDay } = kept.output;
        return { delays: new Map(delays), here, isOnTheDay };
      } catch {
        return NOTHING_TODAY;
      }
    },
    write: async (tourId, date, { delays, here, isOnTheDay }) => {
      const kept: Kept = { date, delays: [...delays], here, isOnTheDay };
      const isNothing = delays.size === 0 && here === null && !isOnTheDay;
      const key = TODAY + tourId;
      try {
        await (isNothing ? store.remove(key) : store.change(key, () => kept));
      } catch {
        // Where nothing can be kept, the plans themselves say so.
      }
    },
  };
}

const TODAY = "today/";

const keptSchema = v.object({
  date: v.string(),
  delays: v.array(v.tuple([v.string(), v.pipe(v.number(), v.integer(), v.minValue(1))])),
  here: v.nullable(v.object({ key: v.string(), isAhead: v.nullable(v.boolean()) })),
  isOnTheDay: v.boolean(),
});
type Kept = v.InferOutput<typeof keptSchema>;
