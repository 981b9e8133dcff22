import { useLayoutEffect } from "react";

/**
 * Takes the page that was written at the build away, once something stands in its place; its map goes on standing
 * where there is a place for it (`FirstMapPlace`).
 */
export function useFirstPage(isReplaced: boolean): void {
  useLayoutEffect(() => {
    const page = document.getElementById("prerendered");
    if (!isReplaced || !page) return;
    const { site } = page.contains(document.activeElement)
      ? (document.activeElement as HTMLElement).dataset
      : {};
    const map = page.querySelector(".first-map");
    const place = document.querySelector<HTMLElement>(".first-map-place");
    if (map && place) {
      place.append(map);
      lookAt(place);
    }
    page.remove();
    // Who had turned to a site goes on from there.
    document.querySelector<HTMLElement>(`#app [data-site="${site}"]`)?.focus();
  }, [isReplaced]);
}

/** Turns the map that has been put there to what its place is to show. */
export function lookAt({ dataset, firstElementChild }: HTMLElement): void {
  if (dataset.viewBox) firstElementChild?.setAttribute("viewBox", dataset.viewBox);
}
