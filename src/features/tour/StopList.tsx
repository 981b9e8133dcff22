import { type ComponentType, type ReactNode, useId } from "react";
import { isSame } from "#domain/base/sameData.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Itinerary, Travel } from "#domain/schedule/itinerary.ts";
import type { Stop, Tour } from "#domain/tour/tour.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { conflictsAt } from "./ConflictMarks.tsx";
import { drivesOf } from "./drivesOf.ts";
import { LegRow } from "./LegRow.tsx";
import type { StopFieldsProps } from "./StopFields.tsx";
import { StopItem } from "./StopItem.tsx";
import { usePlaceName } from "./usePlaceName.ts";
import { visitOf } from "./visitOf.ts";

interface StopListProps {
  readonly tour: Tour;
  readonly dayIndex: number;
  /** May still be that of the tour before; null: nothing is known of the clock yet. */
  readonly itinerary: Itinerary | null;
  readonly catalog: Catalog;
  /** `StopFields`, which few open. */
  readonly Fields: ComponentType<StopFieldsProps>;
  /** Ways to be shown the way, beside each drive. */
  readonly directions?: (travel: Travel) => ReactNode;
  /** More of what one can do at a stop. */
  readonly tools?: (stop: Stop) => ReactNode;
}

/** A day as a list: the stops, and between them the drives. */
export function StopList(props: StopListProps) {
  const { tour, dayIndex, itinerary, catalog, Fields, directions, tools } = props;
  const words = tourWords[useLanguage()];
  const nameOf = usePlaceName(catalog);
  const hintId = useId();
  const day = tour.days[dayIndex];
  if (!day) return null;
  const { stops, startPlace, endPlace } = day;
  const drives = drivesOf(itinerary, tour, dayIndex);
  const onClock = itinerary?.days[dayIndex];
  const first = stops[0]?.place ?? endPlace;
  const firstDrive = drives[0];
  const bufferMinutes = itinerary?.tour.bufferMinutes ?? tour.bufferMinutes;
  return (
    <div className="stops">
      <p id={hintId} hidden>
        {words.moveHint}
      </p>
      {/* Where the day begins at its first stop, that stop says it. */}
      {startPlace && !isSame(stops[0]?.place, startPlace) && (
        <div className="day-end">
          <p>{words.starts(clockTime(onClock?.startsAt ?? day.startsAt), nameOf(startPlace))}</p>
          {first && firstDrive && (
            <LegRow drive={firstDrive} to={nameOf(first)} {...{ bufferMinutes, directions }} />
          )}
        </div>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: without markers, Safari takes a list for none */}
      <ol role="list" aria-label={words.stops} className="stop-list" data-stops-of-day={dayIndex}>
        {stops.map((stop, index) => (
          <StopItem
            key={stop.id}
            {...{ stop, dayIndex, index, catalog, hintId, Fields, bufferMinutes, directions }}
            count={stops.length}
            date={day.date}
            visit={visitOf(itinerary, dayIndex, stop.id)}
            conflicts={conflictsAt(itinerary?.conflicts ?? [], dayIndex, stop.id)}
            tools={tools?.(stop)}
            drive={drives[index + 1]}
            next={stops[index + 1]?.place ?? endPlace}
          />
        ))}
      </ol>
      {stops.length === 0 && <p className="no-stops">{words.noStops}</p>}
      {endPlace && (
        <div className="day-end">
          <p>
            {onClock
              ? words.ends(clockTime(onClock.endsAt), nameOf(endPlace))
              : words.endsNoTime(nameOf(endPlace))}
          </p>
        </div>
      )}
    </div>
  );
}
