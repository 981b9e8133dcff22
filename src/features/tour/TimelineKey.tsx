import { timelineWords } from "#i18n/timelineWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import type { TimelineLayout } from "./timelineLayout.ts";

/** What the signs of the picture mean, as far as it has them. To be seen only: the list says it in words. */
export function TimelineKey({ layout }: { layout: TimelineLayout }) {
  const { key: words } = timelineWords[useLanguage()].timeline;
  const { spans, stretched, plannedEndTop } = layout;
  const stays = spans.flatMap((span) => (span.kind === "stay" ? [span] : []));
  const isThere = {
    opening: stays.some(({ opening }) => opening.length > 0),
    agreed: stays.some(({ agreedTop }) => agreedTop !== null),
    waiting: spans.some(({ kind }) => kind === "waiting"),
    late: stays.some(({ late }) => late !== null),
    estimated: spans.some((span) => span.kind === "travel" && span.travel.leg.kind === "estimated"),
    "planned-end": plannedEndTop !== null,
    stretched: stretched.length > 0,
  };
  return (
    <figcaption className="timeline-key" aria-hidden="true">
      {SIGNS.filter((sign) => isThere[sign]).map((sign) => (
        <span key={sign}>
          <i data-sign={sign} /> {words[sign]}
        </span>
      ))}
    </figcaption>
  );
}

const SIGNS = [
  "opening",
  "agreed",
  "waiting",
  "late",
  "estimated",
  "planned-end",
  "stretched",
] as const;
