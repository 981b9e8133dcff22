import { useEffect, useState } from "react";
import { moveFocus } from "./moveFocus.ts";

/**
 * When the part that calls it goes and takes the focus with it, the focus returns to where it was
 * before, or, where that is gone too, to the page's main part.
 */
export function useFocusReturn(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After React has taken the part out; only then is it plain whether the focus is lost.
      queueMicrotask(() => {
        if (document.activeElement !== document.body) return;
        const main = document.querySelector<HTMLElement>("main");
        const isThere =
          opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
        moveFocus(isThere ? opener : main);
      });
    },
    [opener],
  );
}
