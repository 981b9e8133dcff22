import type { Language } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { positionOf, stopOf } from "#domain/tour/tourEdit.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { placeOf } from "#domain/tour/tourPlace.ts";
import { addStopWords } from "#i18n/addStopWords.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { usePlaceName } from "./usePlaceName.ts";
import { visitOf } from "./visitOf.ts";

/** What came of adding, about the tour as it was then. `stop` is its id; null: the tour was full. */
export interface Added {
  readonly stop: string | null;
  readonly tour: Tour;
}

interface AddStopNoticeProps {
  readonly added: Added | null;
  readonly tour: Tour;
  readonly itinerary: Itinerary | null;
  readonly catalog: Catalog;
  readonly onUndo: () => void;
}

/** Says which stop was added and when one arrives, until the tour changes again. */
export function AddStopNotice({ added, tour, itinerary, catalog, onUndo }: AddStopNoticeProps) {
  const language = useLanguage();
  const words = addStopWords[language];
  const nameOf = usePlaceName(catalog);
  const isNow = added?.tour === tour;
  const stop = isNow && added.stop !== null ? stopOf(tour, added.stop) : null;
  // The clock of the new tour may still be on its way.
  const onClock = itinerary?.tour === tour ? itinerary : null;
  return (
    <div role="status" className="add-stop-notice">
      {isNow && added.stop === null && <p>{words.full(`${LIMITS.stops}`)}</p>}
      {stop && (
        <>
          <p>
            {addedSentence(nameOf(stop.place), { id: stop.id, tour, itinerary: onClock }, language)}
          </p>
          {placeOf(catalog, stop.place)?.coachCanStop === false && (
            <p className="add-stop-warning">{words.noVehicleAt(nameOf(stop.place))}</p>
          )}
          <button type="button" className="text-button" onClick={onUndo}>
            {words.undo}
          </button>
        </>
      )}
    </div>
  );
}

interface AddedStop {
  readonly id: string;
  readonly tour: Tour;
  readonly itinerary: Itinerary | null;
}

function addedSentence(name: string, { id, tour, itinerary }: AddedStop, language: Language) {
  const words = addStopWords[language];
  const at = positionOf(tour, id);
  if (!at) return "";
  const [number, day] = [`${at.index + 1}`, `${at.day + 1}`];
  const position = tour.days.length > 1 ? words.stopOfDay(number, day) : words.stop(number);
  const sentence = words.added(name, position);
  const visit = visitOf(itinerary, at.day, id);
  return `${visit ? words.arriving(sentence, clockTime(visit.arrives)) : sentence}.`;
}
