import type { Box } from "#map/staticNames.ts";

/** What stands on the map: names are not to be read half behind it. */
const PARTS =
  ".site-chips, .locator, .map-controls, .move-buttons > *, .map-foot > :not(.visually-hidden)";

/** Where the parts over the map are, in pixels from its corner. */
export function boxesOnMap(): readonly Box[] {
  const region = document.querySelector(".map-region");
  if (!region) return [];
  const corner = region.getBoundingClientRect();
  return [...(region.parentElement?.querySelectorAll(PARTS) ?? [])].flatMap((part) => {
    const { left, right, top, bottom } = part.getBoundingClientRect();
    if (right === left || bottom === top) return [];
    return [
      {
        left: left - corner.left,
        right: right - corner.left,
        top: top - corner.top,
        bottom: bottom - corner.top,
      },
    ];
  });
}
