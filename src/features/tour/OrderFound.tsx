import { useId } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import type { BestOrder } from "#domain/schedule/optimise.ts";
import { placeOf } from "#domain/tour/tourPlace.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { timelineWords } from "#i18n/timelineWords.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { StopMark } from "./StopMark.tsx";
import { usePlaceName } from "./usePlaceName.ts";

interface OrderFoundProps {
  readonly best: BestOrder;
  /** Of the tour in that order. */
  readonly itinerary: Itinerary;
  readonly dayIndex: number;
  readonly catalog: Catalog;
  readonly onApply: () => void;
  readonly onLeave: () => void;
}

/** Another order, with its times. */
export function OrderFound({
  best,
  itinerary,
  dayIndex,
  catalog,
  onApply,
  onLeave,
}: OrderFoundProps) {
  const language = useLanguage();
  const { order: words, timeline } = timelineWords[language];
  const nameOf = usePlaceName(catalog);
  const headingId = useId();
  const visits = itinerary.days[dayIndex]?.visits ?? [];
  return (
    <section className="order-found" aria-labelledby={headingId}>
      <h4 id={headingId}>{titleOf(best, words)}</h4>
      {/* biome-ignore lint/a11y/noRedundantRoles: without markers, Safari takes a list for none */}
      <ol role="list" aria-labelledby={headingId}>
        {visits.map(({ stop, begins, ends }, index) => {
          const was = best.order[index] ?? index;
          return (
            <li key={stop.id}>
              <StopMark site={placeOf(catalog, stop.place)?.site ?? null} number={index + 1} />
              <span className="order-name">
                {/* One may see a place and eat there. */}
                {stop.purpose === "visit"
                  ? nameOf(stop.place)
                  : timeline.purpose(
                      tourWords[language].purposes[stop.purpose],
                      nameOf(stop.place),
                    )}
                {was !== index && <span className="small"> {words.was(`${was + 1}`)}</span>}
              </span>
              <span className="order-times">
                {clockTime(begins)}–{clockTime(ends)}
              </span>
            </li>
          );
        })}
      </ol>
      <p className="order-actions">
        <button type="button" className="plain-button" onClick={onApply}>
          {words.apply}
        </button>
        <button type="button" className="plain-button" onClick={onLeave}>
          {words.leave}
        </button>
      </p>
    </section>
  );
}

/** Whatever ends later is better in something else. */
function titleOf(
  { minutesSaved, conflictMinutesSaved }: BestOrder,
  words: (typeof timelineWords)["en"]["order"],
): string {
  if (minutesSaved >= 0) return words.title;
  return conflictMinutesSaved > 0 ? words.another : words.anotherForLunch;
}
