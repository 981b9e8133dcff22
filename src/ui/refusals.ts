/** What the browser, or the page around this one, did not let us do. */
export type Refusal = "print" | "full-screen" | "presenter";

const listeners = new Set<(refusal: Refusal) => void>();

/** For whoever has a sentence about it. */
export function tellRefusal(refusal: Refusal): void {
  for (const listener of listeners) listener(refusal);
}

/** Returns what ends it. */
export function onRefusal(listener: (refusal: Refusal) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
