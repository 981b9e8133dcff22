import { type PointerEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { type DropGap, nearestGap, scrollerOf } from "./dropGaps.ts";

/** Less is a press, not a pull. */
const THRESHOLD_PIXELS = 4;
/** So near to its edge the list begins to scroll, faster the nearer. */
const EDGE_PIXELS = 56;
const FASTEST_PIXELS_A_FRAME = 14;

interface Pull {
  readonly handle: HTMLElement;
  readonly startY: number;
  /** Where the pointer is. */
  y: number;
}

interface StopDrag {
  /** Where the stop would come to stand; null while nothing is pulled. */
  readonly gap: DropGap | null;
  /** Whether the press that has just ended was a pull: its click is none. */
  readonly wasPull: () => boolean;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/** Pulling by mouse, pen or finger. The handle needs `touch-action: none`. */
export function useStopDrag(onDrop: (gap: DropGap) => void): StopDrag {
  const pull = useRef<Pull | null>(null);
  const isPull = useRef(false);
  const [gap, setGap] = useState<DropGap | null>(null);
  const isPulling = gap !== null;

  const follow = () => {
    if (!pull.current) return;
    const { y, handle } = pull.current;
    const next = nearestGap(y, handle);
    setGap((last) => (isSameGap(last, next) ? last : next));
  };
  const end = () => {
    pull.current = null;
    setGap(null);
  };
  useWhilePulling(isPulling, pull, { follow, end });

  return {
    gap,
    wasPull: () => isPull.current,
    handlers: {
      onPointerDown: ({ currentTarget, clientY, isPrimary, button, pointerId }) => {
        isPull.current = false;
        if (isPrimary && button === 0) {
          // At once: a quick hand has left the handle before it is heard to move.
          currentTarget.setPointerCapture?.(pointerId);
          pull.current = { handle: currentTarget, startY: clientY, y: clientY };
        }
      },
      onPointerMove: ({ clientY }) => {
        const now = pull.current;
        if (!now) return;
        now.y = clientY;
        if (!isPulling && Math.abs(clientY - now.startY) < THRESHOLD_PIXELS) return;
        isPull.current = true;
        follow();
      },
      onPointerUp: () => {
        if (gap) onDrop(gap);
        end();
      },
      onPointerCancel: end,
    },
  };
}

interface Following {
  readonly follow: () => void;
  readonly end: () => void;
}

/** Escape gives up, and near an edge the list scrolls on by itself. */
function useWhilePulling(
  isPulling: boolean,
  pull: { readonly current: Pull | null },
  { follow, end }: Following,
): void {
  const scrollOn = useEffectEvent(() => {
    if (!pull.current) return;
    const { handle, y } = pull.current;
    const scroller = scrollerOf(handle);
    if (!scroller) return;
    const { top, bottom } = scroller.getBoundingClientRect();
    const [above, below] = [top + EDGE_PIXELS - y, y - (bottom - EDGE_PIXELS)];
    const nearness = Math.min(1, Math.max(above, below) / EDGE_PIXELS);
    if (nearness <= 0) return;
    scroller.scrollTop += (above > 0 ? -1 : 1) * Math.ceil(nearness * FASTEST_PIXELS_A_FRAME);
    follow();
  });
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    end();
  });
  useEffect(() => {
    if (!isPulling) return;
    let frame = requestAnimationFrame(function next() {
      scrollOn();
      frame = requestAnimationFrame(next);
    });
    const giveUp = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", giveUp, { capture: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("keydown", giveUp, { capture: true });
    };
  }, [isPulling]);
}

function isSameGap(one: DropGap | null, other: DropGap | null): boolean {
  return one?.day === other?.day && one?.index === other?.index && one?.y === other?.y;
}
