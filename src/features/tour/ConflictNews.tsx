import { useState } from "react";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { rippleOf } from "#domain/schedule/ripple.ts";
import { timelineWords } from "#i18n/timelineWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";

/** How many conflicts a change has brought, said aloud; those that were there already are no news. */
export function ConflictNews({ itinerary }: { itinerary: Itinerary }) {
  const { conflicts: words } = timelineWords[useLanguage()];
  const [heard, setHeard] = useState({ itinerary, added: 0, number: 0, isNoneLeft: false });
  if (heard.itinerary !== itinerary) {
    const added = rippleOf(heard.itinerary, itinerary).newConflicts.length;
    const [before, total] = [heard.itinerary.conflicts.length, itinerary.conflicts.length];
    const isNews = added > 0 || before !== total;
    const isNoneLeft = total === 0;
    setHeard(
      isNews ? { itinerary, added, isNoneLeft, number: heard.number + 1 } : { ...heard, itinerary },
    );
  }
  const { added, isNoneLeft, number } = heard;
  return (
    <p role="status" className="visually-hidden">
      {/* Another element each time, so that the same words are said again. */}
      <span key={number}>
        {added > 0 && words.added(added, itinerary.conflicts.length)}
        {isNoneLeft && words.none}
      </span>
    </p>
  );
}
