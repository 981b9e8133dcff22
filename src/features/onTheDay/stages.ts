import type {
  DayMinutes,
  Itinerary,
  ItineraryDay,
  Travel,
  Visit,
} from "#domain/schedule/itinerary.ts";
import { dayNumber } from "#domain/tour/isoDay.ts";
import type { IsoDate } from "#domain/tour/tour.ts";

/** Minutes in Da Nang since midnight of 1 January 2000. */
export type MinuteNumber = number;

/** One thing after another of a tour: a stay with the wait before it, or a drive. */
export type Stage = {
  /** The same for the same stay or drive, whatever its time. */
  readonly key: string;
  /** Index of the day in the tour. */
  readonly day: number;
  readonly date: IsoDate;
  readonly starts: MinuteNumber;
  readonly ends: MinuteNumber;
} & (
  | { readonly kind: "visit"; readonly visit: Visit }
  | { readonly kind: "travel"; readonly travel: Travel }
);

export type VisitStage = Extract<Stage, { kind: "visit" }>;
export type TravelStage = Extract<Stage, { kind: "travel" }>;

export function minuteNumber(date: IsoDate, minutes: DayMinutes): MinuteNumber {
  return dayNumber(date) * 1440 + minutes;
}

/**
 * In the order of their dates. Nobody drives from a place to itself, and a day without stops has
 * nothing to be on time for: neither is a stage.
 */
export function stagesOf({ days }: Itinerary): readonly Stage[] {
  return days
    .map((day, index) => ({ day, index }))
    .filter(({ day }) => day.visits.length > 0)
    .toSorted((one, other) => dayNumber(one.day.date) - dayNumber(other.day.date))
    .flatMap(({ day, index }) => stagesOfDay(day, index));
}

/**
 * Where the clock is: the index of a stage, or a half more than that of the last one that is over
 * (before all of them: −0.5).
 */
export function positionAt(stages: readonly Stage[], now: MinuteNumber): number {
  const last = stages.findLastIndex(({ starts }) => starts <= now);
  const stage = stages[last];
  return stage && now < stage.ends ? last : last + 0.5;
}

/** Before hours or a time that were agreed on; who is early for no such time waits for nothing. */
export function isWaiting({ date, visit }: VisitStage, now: MinuteNumber): boolean {
  return visit.arrives < visit.begins && now < minuteNumber(date, visit.begins);
}

/** Of the same day, after the stage. */
export function visitAfter(stages: readonly Stage[], index: number): VisitStage | null {
  return stages.slice(index + 1).find((stage) => isVisitOf(stage, stages[index]?.day)) ?? null;
}

/** Of the same day, before the stage. */
export function visitBefore(stages: readonly Stage[], index: number): VisitStage | null {
  const day = stages[index]?.day;
  return stages.slice(0, index).findLast((stage) => isVisitOf(stage, day)) ?? null;
}

/** What comes next on the same day. */
export function stageAfter(stages: readonly Stage[], index: number): Stage | null {
  const next = stages[index + 1];
  return next && next.day === stages[index]?.day ? next : null;
}

function isVisitOf(stage: Stage, day: number | undefined): stage is VisitStage {
  return stage.kind === "visit" && stage.day === day;
}

function stagesOfDay({ date, visits, travels, endsAt }: ItineraryDay, day: number): Stage[] {
  const at = (minutes: DayMinutes) => minuteNumber(date, minutes);
  const byTravel = (travel: Travel, key: string): Stage[] => {
    if (travel.departs === travel.arrives) return [];
    const [starts, ends] = [at(travel.departs), at(travel.arrives)];
    return [{ kind: "travel", key: `${day} to ${key}`, day, date, starts, ends, travel }];
  };
  // To and from a place that nobody knows there is no drive.
  let next = 0;
  const stages = visits.flatMap((visit): Stage[] => {
    const travel = travels[next];
    const leadsHere = travel?.to === visit.stop.place && travel.arrives === visit.arrives;
    if (leadsHere) next += 1;
    const [starts, ends] = [at(visit.arrives), at(visit.ends)];
    return [
      ...(travel && leadsHere ? byTravel(travel, visit.stop.id) : []),
      { kind: "visit", key: `${day} at ${visit.stop.id}`, day, date, starts, ends, visit },
    ];
  });
  const home = travels[next];
  return home?.arrives === endsAt ? [...stages, ...byTravel(home, "end")] : stages;
}
