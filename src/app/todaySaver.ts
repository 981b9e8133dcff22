import { isSameToday, NOTHING_TODAY, type Today, withChanges } from "#domain/tour/today.ts";
import type { IsoDate } from "#domain/tour/tour.ts";
import type { StorageProblem } from "#services/storageProblem.ts";
import type { TodayKept } from "#services/todayKept.ts";
import { resumeToday, type TourState, useTour } from "#state/tour.ts";

interface SaverOptions {
  readonly kept: TodayKept;
  /** In Da Nang. */
  readonly date: () => IsoDate;
  readonly onSaved: () => void;
  readonly onProblem: (problem: StorageProblem) => void;
}

/**
 * Keeps what is said on the day of a tour, and takes it up again after a reload. It writes only what has
 * changed here since it was last written, so that two windows do not undo each other's delays.
 */
export function todaySaver({ kept, date, onSaved, onProblem }: SaverOptions) {
  /** What was last read or written, by day and tour. */
  const known = new Map<string, Today>();
  return {
    takeUp: async ({ opening, tour }: TourState): Promise<void> => {
      const day = date();
      const found = await kept.read(tour.id, day);
      known.set(`${day} ${tour.id}`, found);
      if (isSameToday(found, NOTHING_TODAY)) return;
      // Somebody may have been quicker than the device.
      resumeToday(opening, withChanges(found, NOTHING_TODAY, useTour.getState()));
    },
    save: async (state: TourState): Promise<void> => {
      const [day, { id }] = [date(), state.tour];
      const before = known.get(`${day} ${id}`) ?? NOTHING_TODAY;
      if (isSameToday(state, before)) return;
      const written = await kept.change(id, day, (other) => withChanges(other, before, state));
      if (!written.ok) return onProblem(written.problem);
      known.set(`${day} ${id}`, state);
      onSaved();
    },
  };
}
