/**
 * Moves the focus to what has come by itself: by an address, or because the page around this one asked for it. In a
 * frame only while the person is in it: a frame that focuses takes focus and scroll position from the page around it.
 */
export function moveFocus(to: HTMLElement | null | undefined, options?: FocusOptions): void {
  if (parent === self || document.hasFocus()) to?.focus(options);
}
