import { useEffect, useState } from "react";

const STILL_MS = 2500;

/** Whether the mouse has been still for a while: what serves the hand may go. */
export function useQuiet(): boolean {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    const rest = () => setTimeout(() => setQuiet(true), STILL_MS);
    let timer = rest();
    const wake = () => {
      clearTimeout(timer);
      setQuiet(false);
      timer = rest();
    };
    addEventListener("pointermove", wake, { capture: true });
    addEventListener("pointerdown", wake, { capture: true });
    return () => {
      clearTimeout(timer);
      removeEventListener("pointermove", wake, { capture: true });
      removeEventListener("pointerdown", wake, { capture: true });
    };
  }, []);
  return isQuiet;
}
