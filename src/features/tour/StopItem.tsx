import { type ComponentType, type ReactNode, useEffect, useRef } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Conflict, Visit } from "#domain/schedule/itinerary.ts";
import type { Stop, Tour } from "#domain/tour/tour.ts";
import type { StopPosition } from "#domain/tour/tourEdit.ts";
import { placeOf } from "#domain/tour/tourPlace.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { selectStop, useTour } from "#state/tour.ts";
import { ConflictMarks } from "./ConflictMarks.tsx";
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
  readonly tour: Tour;
  readonly stop: Stop;
  readonly at: StopPosition;
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
  readonly children: ReactNode;
}

/** A stop in the list; its text begins with the place's name. */
export function StopItem(props: StopItemProps) {
  const { tour, stop, at, visit, conflicts, catalog, hintId, Fields, tools, children } = props;
  const name = usePlaceName(catalog)(stop.place);
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
        <StopMark site={placeOf(catalog, stop.place)?.site ?? null} number={at.index + 1} />
        {visit && <StopTimes visit={visit} />}
        <StopHandle id={stop.id} name={name} at={at} hintId={hintId} />
      </div>
      <div className="stop-body">
        {visit && <OwnTimes visit={visit} date={tour.days[at.day]?.date ?? ""} />}
        <StopFacts stop={stop} visit={visit} />
        <ConflictMarks conflicts={conflicts} />
        {tools}
        <div className="stop-doings">
          <StopEditor {...{ tour, stop, name, at, Fields }} />
          <StopMoves stop={stop} name={name} at={at} count={tour.days[at.day]?.stops.length ?? 0} />
        </div>
      </div>
      {children}
    </li>
  );
}

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
