import { useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Conflict, Itinerary } from "#domain/schedule/itinerary.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { timelineWords } from "#i18n/timelineWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { editTour, tourNow, useTour } from "#state/tour.ts";
import { ConflictItem } from "./ConflictItem.tsx";
import { ConflictNews } from "./ConflictNews.tsx";
import { undoStep } from "./stopActions.ts";
import type { Remedy } from "./timelineRemedies.ts";
import { CONFLICTS_ID, focusConflicts } from "./tourFocus.ts";

interface ConflictsProps {
  readonly itinerary: Itinerary;
  readonly catalog: Catalog;
}

/** What does not work, in sentences; each leads to its stop, and to the remedy where that is one change. */
export function Conflicts({ itinerary, catalog }: ConflictsProps) {
  const { conflicts: words } = timelineWords[useLanguage()];
  const { conflicts } = itinerary;
  const headingId = useId();
  const tour = useTour((state) => state.tour);
  const isTrying = useTour((state) => state.delays.size > 0);
  const [done, setDone] = useState<{ tour: Tour; remedy: string } | null>(null);
  const note = useRef<HTMLDivElement>(null);

  const apply = ({ change }: Remedy, remedy: string) => {
    flushSync(() => {
      editTour(change);
      setDone({ tour: tourNow(), remedy });
    });
    // The button that had the focus went with its conflict.
    note.current?.focus();
  };
  const takeBack = () => {
    undoStep(null);
    focusConflicts();
  };

  return (
    <>
      <ConflictNews itinerary={itinerary} />
      {conflicts.length > 0 && (
        <section
          id={CONFLICTS_ID}
          className="tour-conflicts"
          aria-labelledby={headingId}
          tabIndex={-1}
        >
          <h3 id={headingId} className="group-title">
            {words.title}
          </h3>
          {isTrying && <p className="small">{words.withDelay}</p>}
          <ul>
            {conflicts.map((conflict) => (
              <ConflictItem
                key={keyOf(conflict)}
                {...{ conflict, itinerary, catalog }}
                onRemedy={apply}
              />
            ))}
          </ul>
        </section>
      )}
      {done?.tour === tour && (
        <div ref={note} className="remedy-done" tabIndex={-1}>
          <p>{words.done(done.remedy)}</p>
          <button type="button" className="text-button" onClick={takeBack}>
            {words.undo}
          </button>
        </div>
      )}
    </>
  );
}

function keyOf(conflict: Conflict): string {
  const stop = "stop" in conflict ? conflict.stop : null;
  const place = conflict.kind === "unknown-place" ? conflict.place : null;
  return JSON.stringify([conflict.day, conflict.kind, stop, place]);
}
