/**
 * Runs in the frame that shows a block, once that has been laid out and before it is painted: where things are can be
 * asked there without having it all laid out for it. The returned function calls it off.
 */
export function whenLaidOut(block: Element, run: () => void): () => void {
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    run();
  });
  // It tells of every block that it is given, once, whether its size changes or not.
  observer.observe(block);
  return () => observer.disconnect();
}
