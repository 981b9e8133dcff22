import { positionOf, type StopPosition } from "#domain/tour/tourEdit.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { tourNow } from "#state/tour.ts";
import { indexWithout, MoveHandle } from "./MoveHandle.tsx";
import { say } from "./notice.ts";
import { moveStopTo } from "./stopActions.ts";
import { type Lifted, useLift } from "./useLift.ts";

interface StopHandleProps {
  readonly id: string;
  readonly name: string;
  readonly at: StopPosition;
  /** Id of the sentence on how it is used. */
  readonly hintId: string;
}

/** Takes a stop elsewhere, to another day too. */
export function StopHandle({ id, name, at, hintId }: StopHandleProps) {
  const words = tourWords[useLanguage()];
  return (
    <MoveHandle
      label={words.move(name)}
      hintId={hintId}
      lift={useLift(liftedStop(id))}
      onDrop={(to) => {
        const index = to.day === at.day ? indexWithout(at.index, to) : to.index;
        moveStopTo(id, { to: { day: to.day, index }, part: "handle" });
      }}
    />
  );
}

function liftedStop(id: string): Lifted<StopPosition> {
  const merge = `lift ${id}`;
  return {
    position: () => positionOf(tourNow(), id),
    onLift: () => say({ kind: "lifted", stop: id }),
    onDrop: () => say({ kind: "dropped", stop: id }),
    onPutBack: (to) => moveStopTo(id, { to, part: "handle", kind: "putBack", merge }),
    onMove: (places) => {
      const at = positionOf(tourNow(), id);
      const last = (tourNow().days[at?.day ?? -1]?.stops.length ?? 0) - 1;
      if (!at || at.index + places < 0 || at.index + places > last) return;
      moveStopTo(id, { to: { ...at, index: at.index + places }, part: "handle", merge });
    },
  };
}
