import type { Conflict, DayMinutes, Itinerary } from "#domain/schedule/itinerary.ts";
import type { StopPlace, Tour } from "#domain/tour/tour.ts";
import { changeDay, changeStop } from "#domain/tour/tourEdit.ts";
import { LAST_MINUTE } from "#domain/tour/tourLimits.ts";
import { visitOf } from "./visitOf.ts";

/** One plain change of the plan that ends a conflict. */
export type Remedy = { readonly change: (tour: Tour) => Tour } & (
  | { readonly kind: "start" | "end"; readonly at: DayMinutes }
  | { readonly kind: "leave"; readonly place: StopPlace; readonly at: DayMinutes }
  | { readonly kind: "shorten"; readonly minutes: number }
);

/**
 * What a press of a button can do against a conflict. None where it takes more than one change, or somebody
 * else's word: another order, other opening hours, another agreed time.
 */
export function remediesOf(conflict: Conflict, itinerary: Itinerary): readonly Remedy[] {
  const { day } = conflict;
  switch (conflict.kind) {
    case "late": {
      if (conflict.leave) return leaving(conflict.leave.stop, conflict.leave.by);
      const [onClock, planned] = [itinerary.days[day], itinerary.tour.days[day]];
      if (conflict.startBy === null || !onClock || !planned) return [];
      // A start that is late today is planned so much earlier that it comes in time all the same.
      const at = conflict.startBy - (onClock.startsAt - planned.startsAt);
      if (at < 0) return [];
      return [{ kind: "start", at, change: (tour) => changeDay(tour, day, { startsAt: at }) }];
    }
    case "closed": {
      const { stop, overMinutes: minutes, begins, ends } = conflict;
      const visit = visitOf(itinerary, day, stop);
      if (minutes === null || !visit || minutes >= ends - begins) return [];
      const stayMinutes = visit.stop.stayMinutes - minutes;
      if (stayMinutes < 0) return [];
      const change = (tour: Tour) => changeStop(tour, stop, { stayMinutes });
      return [{ kind: "shorten", minutes, change }];
    }
    case "past-end": {
      const last = itinerary.days[day]?.visits.at(-1);
      const at = conflict.endsAt + conflict.overMinutes;
      const longer: Remedy = {
        ...{ kind: "end", at },
        change: (tour) => changeDay(tour, day, { endsAt: at }),
      };
      return [
        ...(last ? leaving(last.stop.id, last.ends - conflict.overMinutes) : []),
        ...(at <= LAST_MINUTE ? [longer] : []),
      ];
    }
    default:
      return [];
  }

  /** A stay that runs longer today is planned so much shorter that it ends by then all the same. */
  function leaving(stop: string, at: DayMinutes): Remedy[] {
    const visit = visitOf(itinerary, day, stop);
    if (!visit || at <= visit.begins) return [];
    const stayMinutes = visit.stop.stayMinutes - (visit.ends - at);
    if (stayMinutes < 0) return [];
    const { place } = visit.stop;
    const change = (tour: Tour) => changeStop(tour, stop, { stayMinutes });
    return [{ kind: "leave", place, at, change }];
  }
}
