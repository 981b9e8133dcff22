import { useEffect, useRef, useState } from "react";

export const INTERVALS = [10, 20, 30] as const;

export interface AutoPlay {
  /** Seconds for each slide; null: a person steps. */
  readonly seconds: number | null;
  /** Somebody has touched the screen or a key: it goes on after a minute. */
  readonly isWaiting: boolean;
  readonly onChoose: (seconds: number | null) => void;
}

const UNTOUCHED_SECONDS = 60;

/** Steps by itself, as in a lobby, until somebody touches the screen or a key. */
export function useAutoPlay(onNext: () => void): AutoPlay {
  const [seconds, setSeconds] = useState<number | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const latest = useRef(onNext);
  useEffect(() => {
    latest.current = onNext;
  });
  useEffect(() => {
    if (seconds === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stepAfter = (delaySeconds: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        setWaiting(false);
        latest.current();
        stepAfter(seconds);
      }, delaySeconds * 1000);
    };
    const pause = () => {
      setWaiting(true);
      stepAfter(UNTOUCHED_SECONDS);
    };
    stepAfter(seconds);
    addEventListener("pointerdown", pause, { capture: true });
    addEventListener("keydown", pause, { capture: true });
    return () => {
      clearTimeout(timer);
      removeEventListener("pointerdown", pause, { capture: true });
      removeEventListener("keydown", pause, { capture: true });
    };
  }, [seconds]);
  const onChoose = (chosen: number | null) => {
    setWaiting(false);
    setSeconds(chosen);
  };
  return { seconds, isWaiting, onChoose };
}
