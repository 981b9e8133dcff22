import { useEffect, useRef, useState } from "react";
import { afterPaint } from "./afterPaint.ts";

/**
 * The value once a frame has been painted with it: what is slow to draw by it lets the rest be seen first. Of values
 * that follow each other faster than that, the last. `first` is given for the first frame.
 */
export function useAfterPaint<T>(value: T, first: T = value): T {
  const [painted, setPainted] = useState(first);
  const latest = useRef(value);
  const callOff = useRef<(() => void) | null>(null);
  useEffect(() => {
    latest.current = value;
    if (value === painted || callOff.current) return;
    callOff.current = afterPaint(() => {
      callOff.current = null;
      setPainted(() => latest.current);
    });
  }, [value, painted]);
  useEffect(
    () => () => {
      callOff.current?.();
      callOff.current = null;
    },
    [],
  );
  return painted;
}
