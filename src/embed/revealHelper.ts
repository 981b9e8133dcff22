import type { SiteVisitMapHandle } from "./client.ts";

/** What the helper needs of a reveal.js deck, version 4 and later. */
export interface RevealDeck {
  next(): unknown;
  prev(): unknown;
  togglePause(): unknown;
  toggleOverview(): unknown;
  getCurrentSlide(): Element | undefined;
  on(event: "slidechanged" | "ready", listener: () => void): unknown;
  off(event: "slidechanged" | "ready", listener: () => void): unknown;
}

const FORWARD: readonly string[] = ["PageDown", "ArrowRight", "ArrowDown", " ", "Enter"];
const BACK: readonly string[] = ["PageUp", "ArrowLeft", "ArrowUp", "Backspace"];

/**
 * Lets a clicker go through the deck and the map alike: on the slide with the map its keys belong to
 * the map, and what the map has no use for moves the deck on. Returns what ends it.
 */
export function connectReveal(deck: RevealDeck, handle: SiteVisitMapHandle): () => void {
  const { frame } = handle;
  const isCurrent = () => deck.getCurrentSlide()?.contains(frame) === true;
  const follow = () => {
    if (isCurrent()) frame.focus({ preventScroll: true });
    // Back to the deck: a frame that keeps the focus keeps the keys.
    else if (document.activeElement === frame) frame.blur();
  };
  const ends = [
    handle.on("ready", follow),
    handle.on("end-of-slides", ({ direction }) => {
      if (direction === "forward") deck.next();
      else deck.prev();
    }),
    handle.on("key", ({ key }) => {
      if (FORWARD.includes(key)) deck.next();
      else if (BACK.includes(key)) deck.prev();
      else if (key === "b" || key === ".") deck.togglePause();
      else if (key === "Escape") deck.toggleOverview();
    }),
  ];
  // A frame that has just been loaded may take the focus; the keys are the deck's until its slide comes.
  addEventListener("blur", follow);
  deck.on("slidechanged", follow);
  deck.on("ready", follow);
  follow();
  return () => {
    removeEventListener("blur", follow);
    deck.off("slidechanged", follow);
    deck.off("ready", follow);
    for (const end of ends) end();
  };
}
