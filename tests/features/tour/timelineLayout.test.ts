import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Itinerary, Visit } from "#domain/schedule/itinerary.ts";
import { itineraryOf } from "#domain/schedule/schedule.ts";
import type { Tour } from "#domain/tour/tour.ts";
import {
  LEAST_HEIGHTS,
  LEAST_LABEL_GAP,
  PIXELS_PER_MINUTE,
  type PlacedSpan,
  type PlacedStay,
  timelineLayout,
} from "#features/tour/timelineLayout.ts";
import { anyTour } from "#tests/anyTour.ts";
import { aDay, aStop, aTour, at, knownPlace, legsOf } from "#tests/aTour.ts";

const nothing = () => false;

function layoutOf(tour: Tour, hasRemark: (visit: Visit) => boolean = nothing, drive = 20) {
  const { days } = itineraryOf(tour, legsOf(drive));
  return layoutOfDay(days[0], tour.days[0]?.endsAt ?? 0, hasRemark);
}

function layoutOfDay(
  day: Itinerary["days"][number] | undefined,
  plannedEnd: number,
  hasRemark: (visit: Visit) => boolean = nothing,
) {
  if (!day) throw new Error("There is no such day.");
  return timelineLayout(day, { plannedEnd, hasRemark });
}

function staysOf(spans: readonly PlacedSpan[]): PlacedStay[] {
  return spans.flatMap((span) => (span.kind === "stay" ? [span] : []));
}

describe("of any day", () => {
  const anyDay = fc
    .record({ tour: anyTour, drive: fc.integer({ min: 0, max: 90 }), remarks: fc.boolean() })
    .map(({ tour, drive, remarks }) => {
      const day = itineraryOf(tour, legsOf(drive)).days[0];
      const plannedEnd = tour.days[0]?.endsAt ?? 0;
      return { day, plannedEnd, remarks, layout: layoutOfDay(day, plannedEnd, () => remarks) };
    });

  test("blocks follow one another without gaps and without overlapping, down to the end", () => {
    fc.assert(
      fc.property(anyDay, ({ layout }) => {
        let bottom = 0;
        for (const { top, height } of layout.spans) {
          expect(top).toBeCloseTo(bottom, 6);
          bottom = top + height;
        }
        expect(layout.height).toBeGreaterThanOrEqual(bottom - 1e-6);
      }),
    );
  });

  test("a block is as tall as it is long, or as its words", () => {
    fc.assert(
      fc.property(anyDay, ({ layout, remarks }) => {
        for (const { kind, from, to, height } of layout.spans) {
          const least =
            kind === "stay" && remarks ? LEAST_HEIGHTS.remarkedStay : LEAST_HEIGHTS[kind];
          expect(height).toBe(Math.max(least, (to - from) * PIXELS_PER_MINUTE));
        }
      }),
    );
  });

  test("what is drawn taller than it is long is marked, and nothing else is", () => {
    fc.assert(
      fc.property(anyDay, ({ layout: { spans, stretched } }) => {
        const taller = spans.filter(
          ({ from, to, height }) => height > (to - from) * PIXELS_PER_MINUTE,
        );
        expect(stretched.map(({ top }) => top)).toEqual(taller.map(({ top }) => top));
      }),
    );
  });

  test("every stay has a block that a finger can hit", () => {
    fc.assert(
      fc.property(anyDay, ({ layout, day }) => {
        const stays = staysOf(layout.spans);
        expect(stays.map(({ visit }) => visit)).toEqual(day?.visits);
        for (const { height } of stays) expect(height).toBeGreaterThanOrEqual(24);
      }),
    );
  });

  test("labels stand in the order of time and do not touch", () => {
    fc.assert(
      fc.property(anyDay, ({ layout: { labels, height } }) => {
        labels.forEach((label, i) => {
          const next = labels[i + 1];
          expect(label.top).toBeGreaterThanOrEqual(0);
          expect(label.top).toBeLessThanOrEqual(height + 1e-6);
          if (!next) return;
          expect(next.top - label.top).toBeGreaterThanOrEqual(LEAST_LABEL_GAP);
          expect(next.minutes).toBeGreaterThan(label.minutes);
        });
      }),
    );
  });

  test("what lies in one lane belongs to one stay at a time", () => {
    fc.assert(
      fc.property(anyDay, ({ layout }) => {
        for (const lane of [0, 1]) {
          const stays = staysOf(layout.spans).filter((stay) => stay.lane === lane);
          stays.forEach((stay, i) => {
            const bottom = Math.max(0, ...stay.opening.map(({ top, height }) => top + height));
            for (const { top } of stays[i + 1]?.opening ?? []) {
              expect(top).toBeGreaterThanOrEqual(bottom - 1e-6);
            }
          });
        }
      }),
    );
  });

  test("lateness ends where the stay begins", () => {
    fc.assert(
      fc.property(anyDay, ({ layout }) => {
        for (const { late, top, visit } of staysOf(layout.spans)) {
          const isLate = visit.stop.arriveAt !== null && visit.arrives > visit.stop.arriveAt;
          expect(late !== null).toBe(isLate);
          if (!late) continue;
          expect(late.top + late.height).toBeCloseTo(top, 6);
          expect(late.height).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

test("without short spans, a minute is as tall in the morning as at night", () => {
  const { spans, labels } = layoutOf(aTour([aDay([aStop("a"), aStop("b"), aStop("c")])]));
  const hours = labels.filter(({ kind }) => kind === "hour");

  expect(spans.map(({ height }) => height)).toEqual([72, 24, 72, 24, 72]);
  expect(hours.map(({ minutes, top }) => top / (minutes - at("08:00")))).toEqual(
    hours.map(() => PIXELS_PER_MINUTE),
  );
});

test("the hours follow a short stay that is drawn taller", () => {
  const stops = [aStop("a", { stayMinutes: 10 }), aStop("b")];
  const { labels } = layoutOf(aTour([aDay(stops)]));

  // Ten minutes in 32 pixels, then 50 minutes to scale.
  expect(labels.find(({ minutes }) => minutes === at("09:00"))?.top).toBeCloseTo(32 + 60, 6);
});

test("between stops at one place there is no drive", () => {
  const place = knownPlace("it-park");
  const { spans } = layoutOf(aTour([aDay([aStop("visit", { place }), aStop("meal", { place })])]));

  expect(spans.map(({ kind }) => kind)).toEqual(["stay", "stay"]);
});

test("the drives stand before the stops they lead to, and the last one leads to the end", () => {
  const ends = { startPlace: knownPlace("x"), endPlace: knownPlace("y") };
  const { spans } = layoutOf(aTour([aDay([aStop("a"), aStop("b")], ends)]));

  expect(spans.map(({ kind }) => kind)).toEqual(["travel", "stay", "travel", "stay", "travel"]);
});

test("to a place that nobody knows, no drive is drawn", () => {
  const tour = aTour([aDay([aStop("a"), aStop("lost"), aStop("b"), aStop("c")])]);
  const { days } = itineraryOf(
    tour,
    legsOf(20, (id) => id !== "lost"),
  );
  const { spans } = layoutOfDay(days[0], at("18:00"));

  expect(spans.map(({ kind }) => kind)).toEqual(["stay", "stay", "stay", "travel", "stay"]);
});

describe("opening hours", () => {
  const windows = [{ from: at("08:30"), to: at("10:00") }];
  const tour = aTour([aDay([aStop("a", { stayMinutes: 30, windows }), aStop("b"), aStop("c")])]);

  test("are drawn from the opening to the closing that lie near the stay", () => {
    const [first] = staysOf(layoutOf(tour).spans);

    // One waits from 08:00 to 08:30; the next stay begins at 09:20, before they close.
    expect(first?.opening).toEqual([{ top: 36, height: 60, opensHere: true, closesHere: false }]);
  });

  test("that are over are not drawn", () => {
    const closed = { windows: [{ from: at("06:00"), to: at("07:00") }] };
    const [first] = staysOf(layoutOf(aTour([aDay([aStop("a", closed)])])).spans);

    expect(first?.opening).toEqual([]);
  });
});

describe("a fixed arrival", () => {
  const stayOf = (arriveAt: string) => {
    const stops = [aStop("a"), aStop("b", { arriveAt: at(arriveAt) })];
    return staysOf(layoutOf(aTour([aDay(stops)])).spans)[1];
  };

  test("that is missed stands above the stay, as far as it is late", () => {
    expect(stayOf("09:05")).toMatchObject({
      top: 96,
      agreedTop: 78,
      late: { top: 78, height: 18 },
    });
  });

  test("that is kept stands where the stay begins", () => {
    expect(stayOf("09:40")).toMatchObject({ top: 120, agreedTop: 120, late: null });
  });

  test("from before the day stands at its beginning", () => {
    expect(stayOf("06:00")).toMatchObject({ agreedTop: 0, late: { top: 0, height: 96 } });
  });
});

describe("the planned end", () => {
  const endingAt = (time: string) => layoutOf(aTour([aDay([aStop("a")], { endsAt: at(time) })]));

  test("that the day runs past is marked, with what lies past it", () => {
    expect(endingAt("08:50")).toMatchObject({
      plannedEndTop: 60,
      overrun: { top: 60, height: 12 },
      height: 72,
    });
  });

  test("within an hour is drawn with the free time before it", () => {
    expect(endingAt("09:30")).toMatchObject({ plannedEndTop: 108, overrun: null, height: 108 });
  });

  test("that is far off is not drawn", () => {
    expect(endingAt("17:00")).toMatchObject({ plannedEndTop: null, overrun: null, height: 144 });
  });

  test("before the start is not drawn", () => {
    expect(endingAt("07:00")).toMatchObject({ plannedEndTop: null, overrun: null, height: 72 });
  });
});
