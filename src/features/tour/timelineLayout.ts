import type { DayMinutes, ItineraryDay, Travel, Visit } from "#domain/schedule/itinerary.ts";
import type { ClockMinutes } from "#domain/tour/tour.ts";
import { type ClockScale, clockScale } from "./timelineScale.ts";

/** Pixels from the top of the picture, at letters of the usual size. */
export interface Band {
  readonly top: number;
  readonly height: number;
}

/** Between two moments; `top` and `height` belong to them. */
interface TimedBand extends Band {
  readonly from: DayMinutes;
  readonly to: DayMinutes;
}

/** Hours that guests are received in, as far as they lie near the stay. */
interface OpeningBand extends Band {
  /** The hours begin, or end, where the band does; else they go on. */
  readonly opensHere: boolean;
  readonly closesHere: boolean;
}

export interface PlacedStay extends TimedBand {
  readonly kind: "stay";
  readonly visit: Visit;
  /** From 1, in the order of the day. */
  readonly number: number;
  /** Neighbours mark their hours and agreed times side by side, not over one another. */
  readonly lane: 0 | 1;
  readonly opening: readonly OpeningBand[];
  /** Where the agreed time is; null: none is agreed. */
  readonly agreedTop: number | null;
  /** From the agreed time to the arrival after it. */
  readonly late: Band | null;
}

export type PlacedSpan =
  | PlacedStay
  | (TimedBand & { readonly kind: "waiting" })
  | (TimedBand & { readonly kind: "travel"; readonly travel: Travel });

export interface TimeLabel {
  readonly top: number;
  readonly minutes: DayMinutes;
  readonly kind: "start" | "end" | "planned-end" | "hour";
}

/** A day as a picture: one thing below the other, as tall as it is long. */
export interface TimelineLayout {
  readonly height: number;
  /** In the order of the day, without gaps; what takes no time is left out, but for stays. */
  readonly spans: readonly PlacedSpan[];
  /** Those that had to be made taller than they are long, and so are not to scale. */
  readonly stretched: readonly Band[];
  /** No two so near that their words would touch. */
  readonly labels: readonly TimeLabel[];
  /** Null: so late that the picture does not reach it, or before the day starts. */
  readonly plannedEndTop: number | null;
  /** What of the day lies past its planned end. */
  readonly overrun: Band | null;
}

interface TimelineSettings {
  /** By when the day is to be over. */
  readonly plannedEnd: ClockMinutes;
  /** Whether a stay has more to say than its name and its time. */
  readonly hasRemark: (visit: Visit) => boolean;
}

/** A minute is so tall wherever a span is at least as tall as its words. */
export const PIXELS_PER_MINUTE = 1.2;
/** Room for one line of words, also the least that a finger can hit; a stay with a remark has two. */
export const LEAST_HEIGHTS = { travel: 20, waiting: 6, stay: 32, remarkedStay: 48 } as const;
/** Between the middles of two labels. */
export const LEAST_LABEL_GAP = 16;
/** Of free time before the planned end, no more is drawn than that. */
const MOST_FREE_MINUTES = 60;

export function timelineLayout(
  day: ItineraryDay,
  { plannedEnd, hasRemark }: TimelineSettings,
): TimelineLayout {
  const until = Math.max(day.endsAt, Math.min(plannedEnd, day.endsAt + MOST_FREE_MINUTES));
  const timed = timedSpans(day);
  const scale = clockScale(
    timed.map((span) => ({ ...span, leastHeight: leastHeightOf(span, hasRemark) })),
    { from: day.startsAt, pixelsPerMinute: PIXELS_PER_MINUTE },
  );
  const isPlannedEndDrawn = plannedEnd >= day.startsAt && plannedEnd <= until;
  const plannedEndTop = isPlannedEndDrawn ? scale.topAt(plannedEnd) : null;
  return {
    height: scale.topAt(until),
    spans: timed.map((span, i) => placed(span, { band: scale.bands[i], day, scale })),
    stretched: scale.bands.filter(({ height }, i) => {
      const { from, to } = timed[i] ?? { from: 0, to: 0 };
      return height > (to - from) * PIXELS_PER_MINUTE;
    }),
    labels: labelsOf({ day, until, plannedEnd: isPlannedEndDrawn ? plannedEnd : null, scale }),
    plannedEndTop,
    overrun:
      plannedEndTop === null || day.endsAt <= plannedEnd
        ? null
        : bandBetween(plannedEndTop, scale.topAt(day.endsAt)),
  };
}

type TimedSpan = { readonly from: DayMinutes; readonly to: DayMinutes } & (
  | { readonly kind: "travel"; readonly travel: Travel }
  | { readonly kind: "waiting" }
  | { readonly kind: "stay"; readonly visit: Visit; readonly index: number }
);

function timedSpans({ visits, travels }: ItineraryDay): TimedSpan[] {
  const spans: TimedSpan[] = [];
  const left = [...travels];
  const goOn = () => {
    const travel = left.shift();
    if (!travel || travel.arrives === travel.departs) return;
    spans.push({ kind: "travel", from: travel.departs, to: travel.arrives, travel });
  };
  visits.forEach((visit, index) => {
    const { stop, arrives, begins, ends } = visit;
    // Before a place that nobody knows, and after it, there is no travel.
    if (left[0]?.to === stop.place && left[0].arrives === arrives) goOn();
    if (begins > arrives) spans.push({ kind: "waiting", from: arrives, to: begins });
    spans.push({ kind: "stay", from: begins, to: ends, visit, index });
  });
  goOn();
  return spans;
}

function leastHeightOf(span: TimedSpan, hasRemark: TimelineSettings["hasRemark"]): number {
  if (span.kind !== "stay") return LEAST_HEIGHTS[span.kind];
  return hasRemark(span.visit) ? LEAST_HEIGHTS.remarkedStay : LEAST_HEIGHTS.stay;
}

interface Placing {
  readonly band: Band | undefined;
  readonly day: ItineraryDay;
  readonly scale: ClockScale;
}

function placed(span: TimedSpan, { band, day, scale }: Placing): PlacedSpan {
  const { top, height } = band ?? { top: 0, height: 0 };
  if (span.kind !== "stay") return { ...span, top, height };
  const { visit, index, ...times } = span;
  const { arriveAt, windows } = visit.stop;
  const near = {
    from: day.visits[index - 1]?.ends ?? day.startsAt,
    to: day.visits[index + 1]?.begins ?? day.endsAt,
  };
  const isLate = arriveAt !== null && visit.arrives > arriveAt;
  const agreedTop = isLate ? scale.topAt(arriveAt) : top;
  return {
    ...times,
    ...{ visit, top, height },
    number: index + 1,
    lane: index % 2 === 0 ? 0 : 1,
    opening: windows.flatMap(({ from, to }) => {
      const [start, end] = [Math.max(from, near.from), Math.min(to, near.to)];
      if (start >= end) return [];
      const [opensHere, closesHere] = [from > near.from, to < near.to];
      return [{ ...bandBetween(scale.topAt(start), scale.topAt(end)), opensHere, closesHere }];
    }),
    agreedTop: arriveAt === null ? null : agreedTop,
    late: isLate ? bandBetween(agreedTop, top) : null,
  };
}

interface Labelling {
  readonly day: ItineraryDay;
  readonly until: DayMinutes;
  readonly plannedEnd: ClockMinutes | null;
  readonly scale: ClockScale;
}

function labelsOf({ day, until, plannedEnd, scale }: Labelling): TimeLabel[] {
  const wanted: Omit<TimeLabel, "top">[] = [
    { kind: "start", minutes: day.startsAt },
    { kind: "end", minutes: day.endsAt },
    ...(plannedEnd === null ? [] : [{ kind: "planned-end" as const, minutes: plannedEnd }]),
  ];
  for (let minutes = Math.ceil(day.startsAt / 60) * 60; minutes <= until; minutes += 60) {
    wanted.push({ kind: "hour", minutes });
  }
  const labels: TimeLabel[] = [];
  for (const { kind, minutes } of wanted) {
    const top = kind === "start" ? 0 : scale.topAt(minutes);
    const isFree = labels.every((label) => Math.abs(label.top - top) >= LEAST_LABEL_GAP);
    if (isFree) labels.push({ kind, minutes, top });
  }
  return labels.toSorted((a, b) => a.top - b.top);
}

function bandBetween(top: number, bottom: number): Band {
  return { top, height: bottom - top };
}
