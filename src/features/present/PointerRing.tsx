import { useEffect, useRef } from "react";

/** A ring that follows the mouse, to be seen from the last row. */
export function PointerRing() {
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const { style } = ring.current ?? {};
      if (!style) return;
      style.translate = `${clientX}px ${clientY}px`;
      style.visibility = "visible";
    };
    addEventListener("pointermove", follow, { capture: true });
    return () => removeEventListener("pointermove", follow, { capture: true });
  }, []);
  return <div ref={ring} className="pointer-ring" aria-hidden="true" />;
}
