import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import type { StopPlace, Tour } from "#domain/tour/tour.ts";
import { addStopWords } from "#i18n/addStopWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { tourNow } from "#state/tour.ts";
import { pointAt } from "#state/view.ts";
import { AddStopBox } from "./AddStopBox.tsx";
import { AddStopForm, type OwnPlace } from "./AddStopForm.tsx";
import { type Added, AddStopNotice } from "./AddStopNotice.tsx";
import { AddStopPointed } from "./AddStopPointed.tsx";
import { addPlace } from "./addStopAction.ts";
import type { AddOption, AddStopPart } from "./addStopOptions.ts";
import { undoStep } from "./stopActions.ts";
import { focusStop } from "./tourFocus.ts";

export interface AddStopProps {
  readonly tour: Tour;
  /** The day that the stop is added to, at its end. What was pointed at is offered at the first. */
  readonly dayIndex: number;
  readonly catalog: Catalog;
  /** May still be that of the tour before; null: nothing is known of the clock yet. */
  readonly itinerary: Itinerary | null;
  readonly part: AddStopPart;
  /** Called when somebody turns to the box. */
  readonly onWake: () => void;
}

/** Which day it goes to, and whether it was pointed at and not typed. */
interface Adding {
  readonly day: number;
  readonly isPointed: boolean;
}

/** Adds a place of the data, what is pasted or typed, or what was pointed at on the map. */
export function AddStop(props: AddStopProps) {
  const { tour, dayIndex, catalog, itinerary, part, onWake } = props;
  const words = addStopWords[useLanguage()];
  const group = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const [own, setOwn] = useState<(OwnPlace & Adding) | null>(null);
  const [added, setAdded] = useState<Added | null>(null);

  // The next stop is added from the same box. Who came from the map goes on to what they added there,
  // without the keyboard that a phone would bring up with the box.
  const goOn = (isPointed: boolean) => (isPointed ? group : box).current?.focus();
  const add = (place: StopPlace, { day, isPointed }: Adding) => {
    const stop = addPlace(day, place);
    flushSync(() => {
      setAdded({ stop, tour: tourNow() });
      setOwn(null);
      if (isPointed && stop !== null) pointAt(null);
    });
    if (!isPointed || stop === null || !focusStop(stop, "name")) goOn(isPointed);
  };
  const typed: Adding = { day: dayIndex, isPointed: false };
  const choose = (option: AddOption) => {
    if (option.kind === "point") setOwn({ ...option.found, ...typed });
    else {
      const { id } = option.kind === "site" ? option.site : option.place;
      add({ kind: "known", id }, typed);
    }
  };
  const cancel = () => {
    const isPointed = own?.isPointed ?? false;
    flushSync(() => setOwn(null));
    goOn(isPointed);
  };
  const label = tour.days.length > 1 ? words.addToDay(`${dayIndex + 1}`) : words.add;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would repeat its name before each field
    <div ref={group} role="group" aria-label={label} tabIndex={-1} className="add-stop">
      <AddStopBox {...{ box, label, catalog, tour, part, onWake }} onChoose={choose} />
      {own ? (
        <AddStopForm
          key={`${own.point.lng} ${own.point.lat}`}
          place={own}
          onAdd={(name) => add({ kind: "own", name, point: own.point }, own)}
          onCancel={cancel}
        />
      ) : (
        dayIndex === 0 && (
          <AddStopPointed
            tour={tour}
            catalog={catalog}
            onKnown={(id, day) => add({ kind: "known", id }, { day, isPointed: true })}
            onPoint={(point, day) =>
              setOwn({ point, name: null, accuracyNote: null, day, isPointed: true })
            }
            onClear={() => {
              pointAt(null);
              goOn(true);
            }}
          />
        )
      )}
      <AddStopNotice
        added={added}
        tour={tour}
        itinerary={itinerary}
        catalog={catalog}
        onUndo={() => undoStep(box.current)}
      />
    </div>
  );
}
