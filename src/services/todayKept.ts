import * as v from "valibot";
import type { Result } from "#domain/base/result.ts";
import { isNothing, NOTHING_TODAY, type Today } from "#domain/tour/today.ts";
import type { IsoDate } from "#domain/tour/tour.ts";
import { deviceStore, type KeyValueStore } from "./deviceStore.ts";
import { attempt, type StorageProblem } from "./storageProblem.ts";

/** What is said on a day of a tour, kept on this device until the day is over. */
export interface TodayKept {
  /** @param date in Da Nang; what was said on another day is nothing any more */
  readonly read: (tourId: string, date: IsoDate) => Promise<Today>;
  /** Changes what is kept, which another window may have written. */
  readonly change: (
    tourId: string,
    date: IsoDate,
    change: (kept: Today) => Today,
  ) => Promise<Result<null, StorageProblem>>;
}

/** In this browser's IndexedDB; nothing of it throws or rejects. */
export const todayKept = todayKeptIn(deviceStore);

export function todayKeptIn(store: KeyValueStore): TodayKept {
  return {
    read: async (tourId, date) => {
      const found = await attempt(() => store.get(TODAY + tourId));
      return found.ok ? todayOf(found.value, date) : NOTHING_TODAY;
    },
    change: (tourId, date, change) =>
      attempt(async () => {
        const key = TODAY + tourId;
        let changed = NOTHING_TODAY;
        await store.change(key, (before): Kept => {
          changed = change(todayOf(before, date));
          const { delays, here, isOnTheDay } = changed;
          return { date, delays: [...delays], here, isOnTheDay };
        });
        if (isNothing(changed)) await store.remove(key);
        return null;
      }),
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

function todayOf(value: unknown, date: IsoDate): Today {
  const kept = v.safeParse(keptSchema, value);
  if (!kept.success || kept.output.date !== date) return NOTHING_TODAY;
  const { delays, here, isOnTheDay } = kept.output;
  return { delays: new Map(delays), here, isOnTheDay };
}
