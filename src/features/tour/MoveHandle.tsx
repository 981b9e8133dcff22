import { createPortal } from "react-dom";
import type { DropGap } from "./dropGaps.ts";
import type { Lift } from "./useLift.ts";
import { useStopDrag } from "./useStopDrag.ts";

interface MoveHandleProps {
  readonly label: string;
  /** Id of the sentence on how it is used. */
  readonly hintId: string;
  readonly lift: Lift;
  readonly onDrop: (gap: DropGap) => void;
}

/** Takes a member of a list elsewhere: pulled by pointer, or lifted and moved by key. */
export function MoveHandle({ label, hintId, lift, onDrop }: MoveHandleProps) {
  const { isLifted, toggle, letGo, onKeyDown } = lift;
  const { gap, wasPull, handlers } = useStopDrag((to) => {
    letGo();
    onDrop(to);
  });
  return (
    <>
      <button
        type="button"
        className="stop-handle"
        data-part="handle"
        data-pulled={gap !== null || undefined}
        aria-label={label}
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
        <svg width="1rem" height="1rem" viewBox="0 0 16 16" aria-hidden="true">
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

/** The same gap counted without the member that comes from `index` of the same list. */
export function indexWithout(index: number, to: DropGap): number {
  return to.index > index ? to.index - 1 : to.index;
}
