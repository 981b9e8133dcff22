import { type RefObject, useEffect } from "react";

/** The key / moves the focus to a box and marks what is in it, unless the person is typing. */
export function useSlashKey(box: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
      if (event.key !== "/" || hasModifier || event.defaultPrevented) return;
      if (event.isComposing || isTypedInto(event.target)) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    addEventListener("keydown", follow);
    return () => removeEventListener("keydown", follow);
  }, [box]);
}

const TYPED_INTO = "input, textarea, select, [contenteditable]:not([contenteditable='false'])";

function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPED_INTO) !== null;
}
