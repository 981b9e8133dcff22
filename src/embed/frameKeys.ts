import { KEYS, type Key } from "./protocol.ts";

const FORWARD: readonly Key[] = ["PageDown", "ArrowRight", " ", "Enter"];
const BACK: readonly Key[] = ["PageUp", "ArrowLeft", "Backspace"];
const PRESSES: readonly Key[] = [" ", "Enter"];
const SCROLLS_DOWN: readonly Key[] = ["PageDown", "ArrowDown", " ", "End"];
const SCROLLS_UP: readonly Key[] = ["PageUp", "ArrowUp", "Home"];

/** Where a key is written, or moves something. */
const FIELDS =
  "input, textarea, select, [contenteditable], [role=combobox], [role=listbox], [role=slider], [role=menu], dialog";
const CONTROLS = "a[href], button, summary, [role=button], label";

/** Whether a key asks a row of slides to go on, or back. */
export function directionOf(key: Key): "forward" | "back" | null {
  if (FORWARD.includes(key)) return "forward";
  return BACK.includes(key) ? "back" : null;
}

/**
 * Tells which of a clicker's and a deck's keys changed nothing in this page, so that a click on the
 * map does not take them from the page around it. `onChange` tells of every change of what is chosen; `isTaken`: a
 * part of the page has answered the key nevertheless. Returns what ends it.
 */
export function watchKeys(
  onChange: (changed: () => void) => () => void,
  onUnused: (key: Key, isTaken: boolean) => void,
): () => void {
  const used = new WeakSet<Event>();
  // Which listener comes first is not for us to say: the event at work while something changes made the change.
  const stop = onChange(() => {
    if (window.event) used.add(window.event);
  });
  const listen = (event: KeyboardEvent) => {
    const key = keyOf(event);
    if (key === null || isForTarget(event.target, key)) return;
    const scrolls = canScroll(event.target, key);
    // Once all who listen have had their turn.
    setTimeout(() => {
      const isTaken = event.defaultPrevented;
      if (!used.has(event) && (isTaken || !scrolls)) onUnused(key, isTaken);
    });
  };
  addEventListener("keydown", listen, true);
  return () => {
    stop();
    removeEventListener("keydown", listen, true);
  };
}

function keyOf(event: KeyboardEvent): Key | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) {
    return null;
  }
  return KEYS.find((known) => known === event.key) ?? null;
}

function isForTarget(target: EventTarget | null, key: Key): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(FIELDS)) return true;
  // What can be folded or closed answers Escape.
  if (key === "Escape") return !isPlain(target);
  return PRESSES.includes(key) && target.closest(CONTROLS) !== null;
}

/** The page as a whole, or the map. */
function isPlain(target: Element): boolean {
  return target === document.body || target.getAttribute("role") === "application";
}

/** Whether the key moves something on the way from the target to the page. */
function canScroll(target: EventTarget | null, key: Key): boolean {
  if (!(target instanceof Element) || isPlain(target)) return false;
  const isDown = SCROLLS_DOWN.includes(key);
  if (!isDown && !SCROLLS_UP.includes(key)) return false;
  for (let part: Element | null = target; part; part = part.parentElement) {
    const { scrollTop, scrollHeight, clientHeight } = part;
    const room = isDown ? scrollHeight - clientHeight - scrollTop : scrollTop;
    if (room >= 1 && /auto|scroll/.test(getComputedStyle(part).overflowY)) return true;
  }
  return false;
}
