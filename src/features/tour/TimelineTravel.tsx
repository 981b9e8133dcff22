import type { Travel } from "#domain/schedule/itinerary.ts";
import { conflictMinutes } from "#i18n/conflictSentence.ts";
import { formatMetres } from "#i18n/format.ts";
import { roundedMetres } from "#i18n/legText.ts";
import { timelineWords } from "#i18n/timelineWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { bandStyle } from "./bandStyle.ts";
import type { Band } from "./timelineLayout.ts";

interface TimelineTravelProps extends Band {
  readonly travel: Travel;
}

/** A drive, buffer and all, as a thin rule; what is only estimated is dashed and says so. */
export function TimelineTravel({ travel, top, height }: TimelineTravelProps) {
  const language = useLanguage();
  const { timeline: words } = timelineWords[language];
  const { leg, departs, arrives } = travel;
  const figures = [
    conflictMinutes(arrives - departs, language),
    formatMetres(roundedMetres(leg.distanceMetres), language),
  ].join(" · ");
  return (
    <p className="timeline-travel" data-leg={leg.kind} style={bandStyle({ top, height })}>
      <span>{leg.kind === "estimated" ? words.estimated(figures) : figures}</span>
    </p>
  );
}
