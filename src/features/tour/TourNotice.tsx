import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { positionOf, stopOf } from "#domain/tour/tourEdit.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { isOfSlides, type Notice, useNotice } from "./notice.ts";
import { undoStep } from "./stopActions.ts";
import { focusDay, focusStop } from "./tourFocus.ts";
import { usePlaceName } from "./usePlaceName.ts";
import { visitOf } from "./visitOf.ts";

interface TourNoticeProps {
  readonly tour: Tour;
  readonly itinerary: Itinerary | null;
  readonly catalog: Catalog;
}

const CAN_UNDO: readonly Notice["kind"][] = [
  "moved",
  "dropped",
  "removed",
  "dayAdded",
  "dayRemoved",
];

/** What has just been done, said aloud, with the way back. */
export function TourNotice({ tour, itinerary, catalog }: TourNoticeProps) {
  const words = tourWords[useLanguage()];
  const last = useNotice(tour);
  // Of slides it is said where they are.
  const said = last && isOfSlides(last.notice) ? null : last;
  const sentence = useSentence({ tour, itinerary, catalog });
  const takeBack = (notice: Notice) => {
    undoStep(null);
    const isFocused = "stop" in notice && focusStop(notice.stop, "name");
    if (!isFocused) focusDay("day" in notice ? Math.min(notice.day, tour.days.length - 1) : 0);
  };
  return (
    <div role="status" className="tour-notice">
      {said && (
        <div key={said.number} data-kind={said.notice.kind}>
          <p>{sentence(said.notice)}</p>
          {CAN_UNDO.includes(said.notice.kind) && (
            <button type="button" className="text-button" onClick={() => takeBack(said.notice)}>
              {words.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function useSentence({ tour, itinerary, catalog }: TourNoticeProps): (notice: Notice) => string {
  const { said: words } = tourWords[useLanguage()];
  const nameOf = usePlaceName(catalog);
  return (notice) => {
    switch (notice.kind) {
      case "undone":
      case "redone":
        return words[notice.kind];
      case "slide":
      case "slidesRestored":
        return "";
      case "dayAdded":
      case "dayRemoved":
        return words[notice.kind](`${notice.day + 1}`);
      case "removed":
        return words.removed(nameOf(notice.place));
      default:
        return positionSentence(notice.kind, notice.stop);
    }
  };

  function positionSentence(kind: "lifted" | "moved" | "dropped" | "putBack", id: string): string {
    const [stop, at] = [stopOf(tour, id), positionOf(tour, id)];
    if (!stop || !at) return "";
    const [number, total] = [`${at.index + 1}`, `${tour.days[at.day]?.stops.length ?? 0}`];
    const position =
      tour.days.length > 1
        ? words.positionOnDay(number, total, `${at.day + 1}`)
        : words.position(number, total);
    const sentence = words[kind](nameOf(stop.place), position);
    if (kind === "lifted") return sentence;
    // The clock of the new order may still be on its way.
    const visit = itinerary?.tour === tour ? visitOf(itinerary, at.day, id) : null;
    return `${visit ? words.arriving(sentence, clockTime(visit.arrives)) : sentence}.`;
  }
}
