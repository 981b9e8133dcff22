/** What the browser, or the page around this one, did not let us do. */
export type Refusal = "print" | "full-screen" | "presenter";

const listeners = new Set<(refusal: Refusal) => void>();

/** Met in a frame before the part that has the sentences was there. */
let untold: Refusal | null = null;

/** For whoever has a sentence about it. */
export function tellRefusal(refusal: Refusal): void {
  if (listeners.size === 0 && parent !== self) untold = refusal;
  for (const listener of listeners) listener(refusal);
}

/** The first listener hears what no one has been told yet. Returns what ends it. */
export function onRefusal(listener: (refusal: Refusal) => void): () => void {
  listeners.add(listener);
  if (untold) listener(untold);
  untold = null;
  return () => {
    listeners.delete(listener);
  };
}
