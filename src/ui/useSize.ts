import { type RefObject, useLayoutEffect, useRef, useState } from "react";

interface ElementSize {
  readonly width: number;
  readonly height: number;
}

/** Content size of an element in CSS pixels; null before it has been measured. */
export function useSize<E extends HTMLElement>(): [RefObject<E | null>, ElementSize | null] {
  const element = useRef<E>(null);
  const [size, setSize] = useState<ElementSize | null>(null);
  useLayoutEffect(() => {
    if (!element.current) return;
    const measure = ({ width, height }: ElementSize) => {
      if (width > 0 && height > 0) setSize({ width, height });
    };
    measure(element.current.getBoundingClientRect());
    const observer = new ResizeObserver((entries) => {
      const box = entries.at(-1)?.contentRect;
      if (box) measure(box);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, size];
}
