import { useEffect, useRef, useState } from "react";

type Wait = { frame: number } | { task: ReturnType<typeof setTimeout> } | null;

/**
 * The value once a frame has been painted with it: what is slow to draw by it lets the rest be seen first. Of values
 * that follow each other faster than that, the last.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  const latest = useRef(value);
  const waiting = useRef<Wait>(null);
  useEffect(() => {
    latest.current = value;
    if (value === painted || waiting.current) return;
    const show = () => {
      waiting.current = null;
      setPainted(() => latest.current);
    };
    const frame = requestAnimationFrame(() => {
      // By now the frame is being made; a task runs when it is done.
      waiting.current = { task: setTimeout(show) };
    });
    waiting.current = { frame };
  }, [value, painted]);
  useEffect(
    () => () => {
      const wait = waiting.current;
      if (wait && "frame" in wait) cancelAnimationFrame(wait.frame);
      else clearTimeout(wait?.task);
      waiting.current = null;
    },
    [],
  );
  return painted;
}
