import type { DayMinutes } from "#domain/schedule/itinerary.ts";

interface ScaledSpan {
  readonly from: DayMinutes;
  /** Where the next one begins. */
  readonly to: DayMinutes;
  readonly leastHeight: number;
}

/** Where the moments of a day are in its picture. */
export interface ClockScale {
  /** Of the spans, in their order and without gaps. */
  readonly bands: readonly { readonly top: number; readonly height: number }[];
  /**
   * Pixels from the top. Within a span that had to be made taller, time runs slower; before the first
   * there is only the top, and after the last the plain scale goes on.
   */
  readonly topAt: (minutes: DayMinutes) => number;
}

export function clockScale(
  spans: readonly ScaledSpan[],
  { from, pixelsPerMinute }: { readonly from: DayMinutes; readonly pixelsPerMinute: number },
): ClockScale {
  let bottom = 0;
  const bands = spans.map((span) => {
    const height = Math.max(span.leastHeight, (span.to - span.from) * pixelsPerMinute);
    const band = { top: bottom, height };
    bottom += height;
    return band;
  });
  const end = spans.at(-1)?.to ?? from;
  return {
    bands,
    topAt: (minutes) => {
      if (minutes < from) return 0;
      if (minutes >= end) return bottom + (minutes - end) * pixelsPerMinute;
      const index = spans.findIndex((span) => span.from <= minutes && minutes <= span.to);
      const [span, band] = [spans[index], bands[index]];
      if (!span || !band) return bottom;
      // What takes no time is all of its moment: the moment is where it begins.
      const share = span.to === span.from ? 0 : (minutes - span.from) / (span.to - span.from);
      return band.top + share * band.height;
    },
  };
}
