import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import { moveFocus } from "./moveFocus.ts";

/**
 * When the part that calls it goes and takes the focus with it, the focus returns to where it was
 * before, or, where that is gone too, to the page's main part.
 * @param within only if the focus is in there: for what may go while another part loses the focus for itself
 */
export function useFocusReturn(within?: RefObject<HTMLElement | null>): void {
  const [opener] = useState(() => document.activeElement);
  const [going] = useState({ hadFocus: true });
  useLayoutEffect(() => {
    const part = within?.current;
    return () => {
      // The last moment at which the part still stands.
      if (part) going.hadFocus = part.contains(document.activeElement);
    };
  }, [within, going]);
  useEffect(
    () => () => {
      // After React has taken the part out; only then is it plain whether the focus is lost.
      queueMicrotask(() => {
        if (document.activeElement !== document.body || !going.hadFocus) return;
        const main = document.querySelector<HTMLElement>("main");
        const isThere =
          opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
        moveFocus(isThere ? opener : main);
      });
    },
    [opener, going],
  );
}
