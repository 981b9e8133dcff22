/** Sites are one dot of the city below this zoom. */
export const SITES_FROM = 7;

/** Opacity of ground once all its bands or discs lie upon one another: at rest and chosen. */
export const FILL_OPACITY = {
  extent: [0.17, 0.32],
  planned: [0.06, 0.12],
  accuracy: [0.24, 0.4],
} as const;

/** Opacity of each of so many sheets that together cover as much as one of the given opacity. */
export function sheetOpacity(opacity: number, sheets: number): number {
  return Math.round((1 - (1 - opacity) ** (1 / sheets)) * 1e4) / 1e4;
}
