import { useState } from "react";

export interface Timer {
  readonly isRunning: boolean;
  /** Milliseconds so far, at the instant `now`. */
  readonly at: (now: number) => number;
  readonly onToggle: () => void;
  readonly onReset: () => void;
}

/** Time spoken, which can be held and begun anew. */
export function useTimer(): Timer {
  const [before, setBefore] = useState(0);
  const [since, setSince] = useState<number | null>(null);
  const at = (now: number) => before + (since === null ? 0 : Math.max(0, now - since));
  return {
    isRunning: since !== null,
    at,
    onToggle: () => {
      const now = Date.now();
      setBefore(at(now));
      setSince(since === null ? now : null);
    },
    onReset: () => {
      setBefore(0);
      setSince(since === null ? null : Date.now());
    },
  };
}
