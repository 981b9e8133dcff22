import { memo } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { conflictMinutes } from "#i18n/conflictSentence.ts";
import { timelineWords } from "#i18n/timelineWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { bandStyle, rem } from "./bandStyle.ts";
import { TimelineKey } from "./TimelineKey.tsx";
import { TimelineStay } from "./TimelineStay.tsx";
import { TimelineTravel } from "./TimelineTravel.tsx";
import { type PlacedSpan, type TimeLabel, timelineLayout } from "./timelineLayout.ts";
import { stayRemarks } from "./timelineRemarks.ts";
import { timelineTime } from "./timelineTime.ts";

interface TimelineProps {
  readonly itinerary: Itinerary;
  readonly dayIndex: number;
  readonly catalog: Catalog;
}

/** A day as a picture beside the list that says the same, to scale but for what is marked; a stay in it chooses its stop. */
export const Timeline = memo(function Timeline({ itinerary, dayIndex, catalog }: TimelineProps) {
  const language = useLanguage();
  const { timeline: words } = timelineWords[language];
  const [day, planned] = [itinerary.days[dayIndex], itinerary.tour.days[dayIndex]];
  if (!day || !planned || day.visits.length === 0) return null;
  const remarks = stayRemarks(itinerary, language);
  const layout = timelineLayout(day, {
    plannedEnd: planned.endsAt,
    hasRemark: ({ stop }) => remarks.has(stop.id),
  });
  const driving = day.travels.reduce((sum, { departs, arrives }) => sum + arrives - departs, 0);
  const name = words.name(
    `${timelineTime(day.startsAt, language)}–${timelineTime(day.endsAt, language)}`,
    words.stops(day.visits.length),
    conflictMinutes(driving, language),
  );
  return (
    <figure className="timeline" aria-label={name}>
      <div className="timeline-day" style={{ height: rem(layout.height) }}>
        <div aria-hidden="true">
          {layout.labels.map((label) => (
            <ClockLine key={label.minutes} {...label} />
          ))}
          {layout.plannedEndTop !== null && (
            <span className="timeline-planned-end" style={{ top: rem(layout.plannedEndTop) }} />
          )}
          {layout.overrun && (
            <span className="timeline-overrun" style={bandStyle(layout.overrun)} />
          )}
        </div>
        {layout.spans.map((span) =>
          span.kind === "stay" ? (
            <TimelineStay
              key={span.visit.stop.id}
              stay={span}
              remarks={remarks.get(span.visit.stop.id) ?? []}
              catalog={catalog}
            />
          ) : (
            <Between key={`${span.kind} ${span.top}`} span={span} />
          ),
        )}
        {layout.stretched.map(({ top, height }) => (
          <span key={top} className="timeline-break" style={{ top: rem(top + height) }}>
            <span className="visually-hidden">{words.key.stretched}</span>
          </span>
        ))}
      </div>
      <Ending endsAt={day.endsAt} plannedEnd={planned.endsAt} />
      <TimelineKey layout={layout} />
    </figure>
  );
});

/** From here on it is the next day. */
const MIDNIGHT = 1440;

function ClockLine({ kind, minutes, top }: TimeLabel) {
  return (
    <span className="timeline-clock" data-kind={kind} style={{ top: rem(top) }}>
      <span>
        {clockTime(minutes)}
        {minutes >= MIDNIGHT && <sup>+1</sup>}
      </span>
    </span>
  );
}

/** Of words in a wait; a shorter one is told by its stop in the list. */
const LEAST_WORDS_HEIGHT = 18;

function Between({ span }: { span: Exclude<PlacedSpan, { kind: "stay" }> }) {
  const language = useLanguage();
  const { timeline: words } = timelineWords[language];
  const { from, to, top, height } = span;
  if (span.kind === "travel")
    return <TimelineTravel travel={span.travel} top={top} height={height} />;
  return (
    <p className="timeline-waiting" style={bandStyle({ top, height })}>
      {height >= LEAST_WORDS_HEIGHT && (
        <span>{words.waiting(conflictMinutes(to - from, language))}</span>
      )}
    </p>
  );
}

function Ending({ endsAt, plannedEnd }: { endsAt: number; plannedEnd: number }) {
  const language = useLanguage();
  const { timeline: words } = timelineWords[language];
  const [time, planned] = [timelineTime(endsAt, language), timelineTime(plannedEnd, language)];
  const minutes = conflictMinutes(Math.abs(endsAt - plannedEnd), language);
  if (endsAt > plannedEnd) {
    return (
      <p className="timeline-ending" data-is-over="">
        {words.endsAfter(time, minutes, planned)}
      </p>
    );
  }
  return (
    <p className="timeline-ending">
      {endsAt === plannedEnd ? words.ends(time) : words.endsBefore(time, minutes, planned)}
    </p>
  );
}
