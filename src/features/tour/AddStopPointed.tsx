import { useEffect, useRef, useState } from "react";
import type { LngLat } from "#domain/base/geo.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { checkedPlace } from "#domain/place/foundPlace.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { positionOf } from "#domain/tour/tourEdit.ts";
import { placeOf } from "#domain/tour/tourPlace.ts";
import { addStopWords } from "#i18n/addStopWords.ts";
import { stopWords } from "#i18n/stopWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { useTour } from "#state/tour.ts";
import { useView } from "#state/view.ts";
import { pointText, problemText } from "./addStopPoint.ts";
import { dayOptions } from "./dayOptions.ts";
import { SelectField } from "./SelectField.tsx";

interface AddStopPointedProps {
  readonly tour: Tour;
  readonly catalog: Catalog;
  /** With the id of a known place, and the day that was chosen for it. */
  readonly onKnown: (id: string, day: number) => void;
  readonly onPoint: (point: LngLat, day: number) => void;
  readonly onClear: () => void;
}

/** What the person has pointed at on the map or chosen elsewhere, offered as a stop of any day. */
export function AddStopPointed(props: AddStopPointedProps) {
  const { tour, catalog, onKnown, onPoint, onClear } = props;
  const language = useLanguage();
  const words = addStopWords[language];
  const pointed = useView((view) => view.pointed);
  const selected = useTour(({ selectedStop }) => selectedStop);
  const [chosenDay, setChosenDay] = useState<number | null>(null);
  const dayOfSelected = selected === null ? null : positionOf(tour, selected)?.day;
  // A day that was chosen may have been removed since.
  const day = Math.min(chosenDay ?? dayOfSelected ?? 0, tour.days.length - 1);
  const id = pointed?.known ?? null;
  const known = id === null ? null : placeOf(catalog, { kind: "known", id });
  const place =
    pointed &&
    checkedPlace({ point: pointed.point, name: null, from: "coordinates", accuracyNote: null });
  const offer = useRef<HTMLDivElement>(null);
  // The map lies elsewhere: what was pointed at there is brought to the eye here.
  useEffect(() => {
    if (!pointed) return;
    if (pointed.isSought) offer.current?.querySelector("button")?.focus({ preventScroll: true });
    offer.current?.scrollIntoView?.({ block: "nearest" });
  }, [pointed]);
  return (
    <div ref={offer} className="add-stop-pointed">
      <p role="status">
        {pointed &&
          (known || place?.ok
            ? words.chosen(known?.name[language] ?? pointText(pointed.point))
            : place && problemText(place.problem, language))}
      </p>
      {pointed && tour.days.length > 1 && (
        <SelectField
          label={stopWords[language].toDay}
          value={`${day}`}
          options={dayOptions(tour, language)}
          onValue={(value) => setChosenDay(Number(value))}
        />
      )}
      {pointed && (
        <p className="add-stop-buttons">
          {known && id !== null ? (
            <button type="button" className="plain-button" onClick={() => onKnown(id, day)}>
              {words.addPlace(known.name[language])}
            </button>
          ) : (
            place?.ok && (
              <button
                type="button"
                className="plain-button"
                onClick={() => onPoint(pointed.point, day)}
              >
                {words.addChosen}
              </button>
            )
          )}
          <button type="button" className="text-button" onClick={onClear}>
            {words.clearChosen}
          </button>
        </p>
      )}
    </div>
  );
}
