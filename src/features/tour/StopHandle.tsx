import { createPortal } from "react-dom";
import type { StopPosition } from "#domain/tour/tourEdit.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import type { DropGap } from "./dropGaps.ts";
import { moveStopTo } from "./stopActions.ts";
import { useLift } from "./useLift.ts";
import { useStopDrag } from "./useStopDrag.ts";

interface StopHandleProps {
  readonly id: string;
  readonly name: string;
  readonly at: StopPosition;
  /** Id of the sentence on how it is used. */
  readonly hintId: string;
}

/** Takes a stop elsewhere: pulled by pointer, or lifted and moved by key. */
export function StopHandle({ id, name, at, hintId }: StopHandleProps) {
  const words = tourWords[useLanguage()];
  const { isLifted, toggle, letGo, onKeyDown } = useLift(id);
  const { gap, wasPull, handlers } = useStopDrag((to) => {
    letGo();
    moveStopTo(id, { to: { day: to.day, index: indexWithout(at, to) }, part: "handle" });
  });
  return (
    <>
      <button
        type="button"
        className="stop-handle"
        data-part="handle"
        data-pulled={gap !== null || undefined}
        aria-label={words.move(name)}
        aria-describedby={hintId}
        aria-pressed={isLifted}
        {...handlers}
        onKeyDown={onKeyDown}
        onBlur={letGo}
        onClick={({ detail }) => {
          // A click by key counts no presses, and follows no pull.
          if (detail === 0 || !wasPull()) toggle();
        }}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5 3h2v2H5zm4 0h2v2H9zM5 7h2v2H5zm4 0h2v2H9zm-4 4h2v2H5zm4 0h2v2H9z" />
        </svg>
      </button>
      {gap && createPortal(<DropLine gap={gap} />, document.body)}
    </>
  );
}

/** Fixed to the window, so that it can lie in the list of another day. */
function DropLine({ gap: { y, left, width } }: { gap: DropGap }) {
  return <div className="drop-line" style={{ top: y - 1, left, width }} />;
}

/** The same gap counted without the stop that comes from `at`. */
function indexWithout(at: StopPosition, to: DropGap): number {
  return to.day === at.day && to.index > at.index ? to.index - 1 : to.index;
}
