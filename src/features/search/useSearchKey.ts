import { type RefObject, useEffect } from "react";

/**
 * Ctrl or ⌘ with K moves the focus to a box and marks what is in it. A bare letter would be in the way
 * of those who speak to their computer (WCAG 2.1.4).
 */
export function useSearchKey(box: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const isAsked = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
      if (!isAsked || event.altKey || event.shiftKey || event.defaultPrevented) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    addEventListener("keydown", follow);
    return () => removeEventListener("keydown", follow);
  }, [box]);
}
