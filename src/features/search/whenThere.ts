const PATIENCE_MILLISECONDS = 5000;

/**
 * Does something with an element as soon as the page has it, be it now or when a part that is on
 * its way has arrived. Waits until the returned function is called, or for a while.
 */
export function whenThere(
  find: () => HTMLElement | null,
  then: (element: HTMLElement) => void,
): () => void {
  const observer = new MutationObserver(look);
  const patience = setTimeout(stop, PATIENCE_MILLISECONDS);
  observer.observe(document.body, { childList: true, subtree: true });
  look();
  return stop;

  function look() {
    const element = find();
    if (!element) return;
    stop();
    then(element);
  }

  function stop() {
    observer.disconnect();
    clearTimeout(patience);
  }
}
