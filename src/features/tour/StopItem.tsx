import { type ComponentType, memo, type ReactNode, useEffect, useRef } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Conflict, Travel, Visit } from "#domain/schedule/itinerary.ts";
import type { IsoDate, Stop, StopPlace } from "#domain/tour/tour.ts";
import type { StopPosition } from "#domain/tour/tourEdit.ts";
import { placeOf } from "#domain/tour/tourPlace.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { selectStop, useTour } from "#state/tour.ts";
import { ConflictMarks } from "./ConflictMarks.tsx";
import type { Drive } from "./drivesOf.ts";
import { LegRow } from "./LegRow.tsx";
import { OwnTimes } from "./OwnTimes.tsx";
import { StopEditor } from "./StopEditor.tsx";
import { StopFacts } from "./StopFacts.tsx";
import type { StopFieldsProps } from "./StopFields.tsx";
import { StopHandle } from "./StopHandle.tsx";
import { StopMark } from "./StopMark.tsx";
import { StopTimes } from "./StopTimes.tsx";
import { moveStopTo, removeStopAt } from "./stopActions.ts";
import { usePlaceName } from "./usePlaceName.ts";

interface StopItemProps {
  readonly stop: Stop;
  readonly dayIndex: number;
  readonly index: number;
  /** Stops of the day. */
  readonly count: number;
  readonly date: IsoDate;
  readonly visit: Visit | null;
  readonly conflicts: readonly Conflict[];
  readonly catalog: Catalog;
  /** Id of the sentence on how the handle is used. */
  readonly hintId: string;
  /** `StopFields`, which few open. */
  readonly Fields: ComponentType<StopFieldsProps>;
  /** More of what one can do at this stop. */
  readonly tools: ReactNode;
  /** The drive from here on. */
  readonly drive: Drive | undefined;
  /** Where it leads; null: the day ends here. */
  readonly next: StopPlace | null;
  readonly bufferMinutes: number;
  readonly directions: ((travel: Travel) => ReactNode) | undefined;
}

/**
 * A stop in the list; its text begins with the place's name. Most of them are as they were when another is put
 * elsewhere, and are not drawn again: what it is given stays the same while it says the same.
 */
export const StopItem = memo(function StopItem(props: StopItemProps) {
  const { stop, dayIndex, index, count, visit, catalog, hintId, Fields, drive, next } = props;
  const nameOf = usePlaceName(catalog);
  const name = nameOf(stop.place);
  const at = { day: dayIndex, index };
  const isSelected = useTour(({ selectedStop }) => selectedStop === stop.id);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // It may have been chosen on the map.
    if (isSelected) item.current?.scrollIntoView?.({ block: "nearest" });
  }, [isSelected]);
  return (
    <li ref={item} className="stop" data-stop={stop.id} aria-current={isSelected || undefined}>
      <div className="stop-head">
        <button
          type="button"
          className="stop-name"
          data-part="name"
          aria-pressed={isSelected}
          onClick={() => selectStop(isSelected ? null : stop.id)}
        >
          {name}
        </button>{" "}
        <StopMark site={placeOf(catalog, stop.place)?.site ?? null} number={index + 1} />
        {visit && <StopTimes visit={visit} />}
        <StopHandle id={stop.id} name={name} at={at} hintId={hintId} />
      </div>
      <div className="stop-body">
        {visit && <OwnTimes visit={visit} date={props.date} />}
        <StopFacts stop={stop} visit={visit} />
        <ConflictMarks conflicts={props.conflicts} />
        {props.tools}
        <div className="stop-doings">
          <StopEditor {...{ stop, name, at, Fields }} />
          <StopMoves stop={stop} name={name} at={at} count={count} />
        </div>
      </div>
      {next && drive && (
        <LegRow
          drive={drive}
          bufferMinutes={props.bufferMinutes}
          to={nameOf(next)}
          directions={props.directions}
        />
      )}
    </li>
  );
});

interface StopMovesProps {
  readonly stop: Stop;
  readonly name: string;
  readonly at: StopPosition;
  /** Stops of the day. */
  readonly count: number;
}

function StopMoves({ stop: { id }, name, at, count }: StopMovesProps) {
  const words = tourWords[useLanguage()];
  const moves = [
    { part: "earlier", index: at.index - 1, named: words.earlierNamed(name) },
    { part: "later", index: at.index + 1, named: words.laterNamed(name) },
  ] as const;
  return (
    <span className="stop-moves">
      {moves.map(({ part, index, named }) => {
        const isEnd = index < 0 || index >= count;
        return (
          <button
            key={part}
            type="button"
            className="stop-move"
            data-part={part}
            aria-label={named}
            aria-disabled={isEnd || undefined}
            onClick={() => {
              if (!isEnd) moveStopTo(id, { to: { day: at.day, index }, part });
            }}
          >
            {words[part]}
          </button>
        );
      })}
      <button
        type="button"
        className="stop-move"
        aria-label={words.removeNamed(name)}
        onClick={() => removeStopAt(id)}
      >
        {words.remove}
      </button>
    </span>
  );
}
