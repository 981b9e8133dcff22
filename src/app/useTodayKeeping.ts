import { useEffect } from "react";
import { wallTimeAt } from "#domain/schedule/clock.ts";
import { NOTHING_TODAY, type Today } from "#domain/tour/today.ts";
import { todayKept } from "#services/todayKept.ts";
import { resumeToday, type TourState, useTour } from "#state/tour.ts";

/** Keeps what is said on the day of a tour on this device, and takes it up again after a reload. */
export function useTodayKeeping(isReady: boolean): void {
  const opening = useTour((state) => state.opening);
  useEffect(() => {
    if (!isReady) return;
    let isLeft = false;
    void takeUp(opening, () => isLeft);
    const stop = useTour.subscribe(keep);
    return () => {
      isLeft = true;
      stop();
    };
  }, [isReady, opening]);
}

async function takeUp(opening: number, isLeft: () => boolean): Promise<void> {
  const { tour } = useTour.getState();
  const kept = await todayKept.read(tour.id, today());
  const isUntouched = isSame(useTour.getState(), NOTHING_TODAY);
  if (!isLeft() && isUntouched && kept !== NOTHING_TODAY) resumeToday(opening, kept);
}

function keep(state: TourState, before: TourState): void {
  if (state.opening !== before.opening) return;
  if (state.tour.id === before.tour.id && isSame(state, before)) return;
  void todayKept.write(state.tour.id, today(), state);
}

function isSame(one: Today, other: Today): boolean {
  return (
    one.delays === other.delays && one.here === other.here && one.isOnTheDay === other.isOnTheDay
  );
}

/** In Da Nang. */
function today(): string {
  return wallTimeAt(Date.now()).date;
}
