/**
 * Keeps what this page focuses by itself from taking the focus, and the scroll position, of the page around it: unless
 * the person is in the frame, nothing in it is focused. Returns what ends it.
 */
export function leaveFocusOutside(): () => void {
  const { prototype } = HTMLElement;
  const { focus } = prototype;
  prototype.focus = function focusHere(options) {
    if (document.hasFocus()) focus.call(this, options);
  };
  return () => {
    prototype.focus = focus;
  };
}
