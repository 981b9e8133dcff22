import { useLayoutEffect } from "react";

/** Takes the page that was written at the build away, once something stands in its place. */
export function useFirstPage(isReplaced: boolean): void {
  useLayoutEffect(() => {
    const page = document.getElementById("prerendered");
    if (!isReplaced || !page) return;
    const { site } = page.contains(document.activeElement)
      ? (document.activeElement as HTMLElement).dataset
      : {};
    page.remove();
    // Who had turned to a site goes on from there.
    document.querySelector<HTMLElement>(`#app [data-site="${site}"]`)?.focus();
  }, [isReplaced]);
}
