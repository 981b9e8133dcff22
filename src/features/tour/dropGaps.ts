/**
 * Between two stops, or at an end of a day's list, where a stop can be set down; the same of slides, in
 * place of which a list of one day stands. In CSS pixels of the window.
 */
export interface DropGap {
  readonly day: number;
  /** Counted with the stop that is being moved. */
  readonly index: number;
  readonly y: number;
  readonly left: number;
  readonly width: number;
}

/** The gap nearest to a height, of those in sight; null where none is. */
export function nearestGap(y: number, handle: HTMLElement): DropGap | null {
  const frame = scrollerOf(handle)?.getBoundingClientRect();
  const inSight = gapsOnScreen().filter(
    (gap) => !frame || (gap.y >= frame.top - 2 && gap.y <= frame.bottom + 2),
  );
  const byDistance = inSight.toSorted((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y));
  return byDistance[0] ?? null;
}

/** The nearest part around an element that scrolls. */
export function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let part = element.parentElement; part; part = part.parentElement) {
    const canScroll = /auto|scroll/.test(getComputedStyle(part).overflowY);
    if (canScroll && part.scrollHeight > part.clientHeight) return part;
  }
  return null;
}

function gapsOnScreen(): readonly DropGap[] {
  const lists = [...document.querySelectorAll<HTMLElement>("[data-stops-of-day]")];
  return lists.flatMap((list) => {
    const day = Number(list.dataset.stopsOfDay);
    const { left, width, top } = list.getBoundingClientRect();
    const boxes = [...list.children].map((item) => item.getBoundingClientRect());
    const end = boxes.at(-1)?.bottom ?? top;
    return [...boxes.map((box) => box.top), end].map((y, index) => ({
      ...{ day, index, y, left, width },
    }));
  });
}
